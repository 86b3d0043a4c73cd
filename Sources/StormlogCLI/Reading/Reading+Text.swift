import IncidentCore
import IncidentDesk
import IncidentWording

extension Reading {
  /// A text given as an argument, with `-m`, on standard input, or in the editor.
  ///
  /// - Parameters:
  ///   - options: What the command line gives.
  ///   - purpose: What the text is for.
  ///   - draft: What the editor opens with.
  package func text(
    _ options: TextOptions, for purpose: TextPurpose, draft: String? = nil
  ) throws -> WrittenText {
    guard options.text == nil || options.message == nil else { throw failures.textGivenTwice() }
    return try input(options.given, for: purpose, draft: draft)
  }

  /// A remark that may be left out.
  package func text(_ option: MessageOption) throws -> String? {
    try remark(option.message)
  }

  package func remark(_ given: String?) throws -> String? {
    try given.map { try input($0, for: .note, draft: nil).text }
  }

  private func input(
    _ given: String?, for purpose: TextPurpose, draft: String?
  ) throws -> WrittenText {
    do {
      return told(
        try TextInput(context).text(
          given: given, name: purpose.rawValue, draft: draft, help: phrases.editorHelp(purpose)))
    } catch {
      throw failures.failure(error)
    }
  }

  /// A text as it may be stored: at most 1 MiB, and cleaned as ``CleanedText`` says.
  package func checked(_ text: String) throws -> String {
    guard text.utf8.count <= textSizeLimit else { throw failures.textTooLong(text.utf8.count) }
    // A hint was typed as it stands.
    guard text.split(whereSeparator: \.isWhitespace) != ["…"] else {
      throw failures.placeholderTyped()
    }
    return told(WrittenText(text)).text
  }

  /// Says what was taken out of a text.
  func told(_ written: WrittenText) -> WrittenText {
    if !written.removed.isEmpty { warn(language.text(of: written.removed)) }
    return written
  }

  package func checked(_ text: String?) throws -> String? {
    try text.map { try checked($0) }
  }
}

/// What a text is for, which the editor's draft tells its writer.
package enum TextPurpose: String, Sendable {
  case note, statement, promise, claim, lesson, action
}
