import Foundation
import HostFiles
import HostTerminal
package import IncidentCore
package import IncidentDesk
import IncidentStore
import Workspace

/// A text from a person, and the draft in which it was written.
package struct WrittenText: Hashable, Sendable {
  package let text: String
  /// The draft's file, which stays until the text is stored; nil where no editor was used.
  package let draft: String?
  /// What the text held that is not stored.
  package let removed: CleanedText.Removed

  /// - Parameters:
  ///   - raw: The text as it came, of which it is cleaned.
  ///   - draft: The draft's file.
  package init(_ raw: String, draft: String? = nil) {
    let cleaned = CleanedText(raw)
    (text, removed, self.draft) = (cleaned.text, cleaned.removed, draft)
  }

  /// Removes the draft, once the text is stored.
  package func discardDraft() {
    if let draft { try? SafeFile.remove(draft) }
  }
}

/// Gets a text: as it was given, from standard input, or out of an editor.
package struct TextInput: Sendable {
  private let context: CommandContext

  package init(_ context: CommandContext) {
    self.context = context
  }

  /// The text that was given; `-` reads standard input. Where none was given, and a person sits at
  /// the terminal, the editor is opened.
  ///
  /// - Parameters:
  ///   - given: What the command line says.
  ///   - name: What the draft's file is called after, such as `note`.
  ///   - draft: What the editor opens with.
  ///   - help: Lines for the writer below the text, which are no part of it.
  /// - Returns: The text, and where its draft lies until that is discarded.
  /// - Throws: ``TextInputFailure``, which names the draft where something was written.
  package func text(
    given: String?, name: String, draft: String? = nil, help: String
  ) throws(TextInputFailure) -> WrittenText {
    switch given {
    case "-"?: return WrittenText(try standardInput())
    case let text?:
      guard text.utf8.count <= textSizeLimit else { throw .tooLong(nil) }
      return WrittenText(text)
    case nil: return try edited(name: name, draft: draft ?? "", help: help)
    }
  }

  private func standardInput() throws(TextInputFailure) -> String {
    let data: Data
    do {
      data = try context.input.read(limit: textSizeLimit)
    } catch {
      if case .tooLarge = error.reason { throw .tooLong(nil) }
      throw .file(error)
    }
    guard let text = String(validating: data, as: UTF8.self) else { throw .notUTF8(nil) }
    return text.withoutFinalLineBreaks
  }

  private func edited(
    name: String, draft: String, help: String
  ) throws(TextInputFailure) -> WrittenText {
    guard context.input.isTerminal, context.output.isTerminal else { throw .missing }
    guard let editor = context.surroundings["VISUAL"] ?? context.surroundings["EDITOR"] else {
      throw .noEditor
    }
    let path = try newDraft(name: name, content: draft + "\n" + Self.scissors + help + "\n")
    guard let status = context.edit(editor, path), status == 0 else {
      throw .editorFailed(editor, draft: path)
    }
    let data: Data
    do {
      // What the writer was told counts too, but is cut off.
      data = try SafeFile.read(path, limit: textSizeLimit + 4096)
    } catch {
      throw .draftUnreadable(error, draft: path)
    }
    guard let content = String(validating: data, as: UTF8.self) else { throw .notUTF8(path) }
    let written = WrittenText(
      content.beforeScissors(Self.scissors).withoutFinalLineBreaks, draft: path)
    guard written.text.utf8.count <= textSizeLimit else { throw .tooLong(path) }
    guard !written.text.isBlank else {
      try? SafeFile.remove(path)
      throw .empty
    }
    return written
  }

  /// Not a comment sign: a statement may well begin a line with a hash tag.
  static let scissors = "------------------------ >8 ------------------------\n"

  private func newDraft(name: String, content: String) throws(TextInputFailure) -> String {
    guard
      let folder = context.surroundings.baseFolder("XDG_STATE_HOME", else: ".local/state")
    else { throw .noEditor }
    let suffix = context.random.bytes(6).map { String($0, radix: 16) }.joined()
    let path = joined(folder, "stormlog/drafts/\(name)-\(suffix).md")
    do {
      try SafeFolder.make(parent(of: path))
      try SafeFile.write(Data(content.utf8), to: path)
    } catch {
      throw .file(error)
    }
    return path
  }
}

extension String {
  fileprivate var withoutFinalLineBreaks: String {
    var text = self[...]
    while let last = text.last, last.isNewline { text = text.dropLast() }
    return String(text)
  }

  fileprivate func beforeScissors(_ scissors: String) -> String {
    range(of: scissors.dropLast()).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
