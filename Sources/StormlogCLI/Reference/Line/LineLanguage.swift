import IncidentCore
import Workspace

extension CommandContext {
  /// The language in which a line is answered before the workspace is known: the one that it asks
  /// for, German where it asks for help in German, else the environment's.
  func language(of line: LineScan) -> Language {
    if let asked = line.askedLanguage, let language = try? surroundings.language(asked: asked) {
      return language
    }
    return line.asksInGerman ? .de : environmentLanguage
  }
}
