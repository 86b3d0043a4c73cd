import IncidentCore
import IncidentDesk
import LineReading
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

  /// The language of the commands' names in what is said of a failure: that of the answer, in which
  /// the workspace has a say where neither the line nor the environment does.
  func languageOfHints(for line: LineScan) -> Language {
    let language = language(of: line)
    let isKnown =
      line.askedLanguage != nil || line.asksInGerman || surroundings["STORMLOG_LANG"] != nil
      || surroundings.localeLanguage != nil
    guard !isKnown else { return language }
    let setUp = try? WorkspaceSetUp(outside, workspace: line.workspace, language: nil)
    return (try? setUp?.configuration().language) ?? language
  }
}
