package import HostFiles
import IncidentCore
package import IncidentWording

/// Why there is no text. Where a draft is named, what was written is still in it.
package enum TextInputFailure: Error, Hashable, Sendable {
  /// No text was given and nobody sits at the terminal.
  case missing
  case noEditor
  case editorFailed(String, draft: String)
  case draftUnreadable(FileFailure, draft: String)
  /// The draft was saved without a text.
  case empty
  case notUTF8(String?)
  case tooLong(String?)
  case file(FileFailure)
}

/// Says what went wrong with texts.
extension FailureWording {
  package func failure(_ failure: TextInputFailure) -> Failure {
    let giveIt: Hint = "-m \"…\" · -m - < text.txt"
    switch failure {
    case .missing:
      return Failure(
        "text-missing", say(de: "Es fehlt der Text.", en: "The text is missing."), hint: giveIt,
        lacking: "-m \"…\"", exit: .usage)
    case .noEditor:
      return Failure(
        "no-editor",
        say(
          de: "Es fehlt der Text, und weder VISUAL noch EDITOR nennt einen Editor.",
          en: "The text is missing, and neither VISUAL nor EDITOR names an editor."),
        hint: "\(giveIt) · export EDITOR=nano", exit: .usage)
    case .editorFailed(let editor, let draft):
      return Failure(
        "editor-failed",
        say(
          de: "Der Editor \(quoted(editor)) ist gescheitert. Es wurde nichts gespeichert.",
          en: "The editor \(quoted(editor)) failed. Nothing was stored."),
        hint: kept(draft), exit: .inputOutput)
    case .draftUnreadable(let reason, let draft):
      let said = self.failure(reason)
      return Failure(
        said.code, said.message, hint: kept(draft), exit: said.exit)
    case .empty:
      return Failure(
        "text-missing",
        say(
          de: "Der Text ist leer. Es wurde nichts gespeichert.",
          en: "The text is empty. Nothing was stored."),
        hint: say(
          de: "ein Editor muss warten, bis das Fenster zu ist: EDITOR=\"code --wait\"",
          en: "an editor must wait until its window is closed: EDITOR=\"code --wait\""),
        exit: .usage)
    case .notUTF8(let draft):
      return Failure(
        "not-utf8",
        say(de: "Der Text ist kein gültiges UTF-8.", en: "The text is not valid UTF-8."),
        hint: draft.map(kept) ?? "iconv -f LATIN1 -t UTF-8", exit: .badData)
    case .tooLong(let draft):
      return Failure(
        "text-too-long",
        say(de: "Der Text ist länger als 1 MiB.", en: "The text is longer than 1 MiB."),
        hint: draft.map(kept), exit: .badData)
    case .file(let failure):
      return self.failure(failure)
    }
  }

  /// Where what was written still is, and how to hand it over.
  private func kept(_ draft: String) -> Hint {
    let path = draft.inline()
    return say(
      de: "der Entwurf liegt in \(path); weiter mit -m - < \(path)",
      en: "the draft is kept in \(path); go on with -m - < \(path)")
  }
}
