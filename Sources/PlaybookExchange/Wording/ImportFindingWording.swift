package import IncidentCore
import PlaybookFiles
import StrictText

extension ImportFinding {
  /// What it is about, in one or two sentences without the place.
  package func message(in language: Language) -> String {
    switch reason {
    case .broken(let fault): fault.message(in: language)
    case .cacao(let loss): loss.message(in: language)
    case .mattermost(let loss): loss.message(in: language)
    case .markdown(let loss): loss.message(in: language)
    }
  }

  /// A stable name in kebab case, for programs.
  package var code: String {
    switch reason {
    case .broken(let fault): fault.code
    case .cacao(let loss): loss.code
    case .mattermost(let loss): loss.code
    case .markdown(let loss): loss.code
    }
  }
}

extension ImportFinding.Fault {
  fileprivate var code: String {
    switch self {
    case .file: "bad-file"
    case .json: "bad-json"
    case .notAPlaybook: "not-a-playbook"
    case .notText: "not-text"
    case .ownPlaybook: "own-playbook"
    case .unsupportedVersion: "unsupported-version"
    case .missingProperty: "missing-property"
    case .wrongKind: "wrong-kind"
    case .noSteps: "no-steps"
    case .missingStep: "missing-step"
    case .unknownStepType: "unknown-step-type"
    case .endlessLoop: "endless-loop"
    case .draft: "bad-draft"
    }
  }

  fileprivate func message(in language: Language) -> String {
    switch self {
    case .file(let reason): return reason.message(in: language)
    case .json(let syntax): return syntax.message(in: language)
    case .notAPlaybook:
      return language.choose(
        de: "Das ist kein Playbook, das gelesen werden kann: weder CACAO 2.0 noch ein Export aus "
          + "Mattermost noch Markdown mit Listen.",
        en: "This is no playbook that can be read: neither CACAO 2.0 nor an export from "
          + "Mattermost nor Markdown with lists.")
    case .notText:
      return language.choose(
        de:
          "Das ist kein Text, sondern etwa ein Bild oder ein PDF. Gelesen werden CACAO 2.0, Exporte "
          + "aus Mattermost und Markdown.",
        en: "This is no text but something like a picture or a PDF. What is read is CACAO 2.0, "
          + "exports from Mattermost and Markdown.")
    case .ownPlaybook:
      return language.choose(
        de: "Das ist schon ein Playbook für Stormlog: stormlog playbook check liest es.",
        en: "This is a playbook for Stormlog already: stormlog playbook check reads it.")
    case .unsupportedVersion(let version, let supported):
      return language.choose(
        de: "Die Fassung „\(version)“ wird nicht gelesen, nur \(supported).",
        en: "The version “\(version)” is not read, only \(supported).")
    case .missingProperty(let property):
      return language.choose(de: "„\(property)“ fehlt.", en: "“\(property)” is missing.")
    case .wrongKind(let property, let found, let expected):
      return "\(property): "
        + PlaybookProblem.Reason.wrongKind(found: found, expected: expected).text(in: language)
    case .noSteps:
      return language.choose(
        de: "Das Playbook hat keinen einzigen Schritt.", en: "The playbook has not a single step.")
    case .missingStep(let id, let property):
      return language.choose(
        de: "„\(property)“ führt zu „\(id)“; diesen Schritt gibt es nicht.",
        en: "“\(property)” leads to “\(id)”; there is no such step.")
    case .unknownStepType(let type):
      return language.choose(
        de: "Die Schrittart „\(type)“ gibt es in CACAO 2.0 nicht.",
        en: "There is no step type “\(type)” in CACAO 2.0.")
    case .endlessLoop(let steps):
      let path = (steps.prefix(12) + (steps.count > 12 ? ["…"] : []) + steps.prefix(1))
        .joined(separator: " → ")
      return language.choose(
        de: "Endlose Schleife, aus der nichts herausführt: \(path).",
        en: "Endless loop that nothing leads out of: \(path).")
    case .draft(let reason):
      return language.choose(de: "Im Entwurf: ", en: "In the draft: ")
        + reason.text(in: language)
    }
  }
}

extension PlaybookProblem.Reason {
  /// What is wrong, wherever it stands.
  fileprivate func text(in language: Language) -> String {
    PlaybookProblem(self, in: "", at: .start).message(in: language)
  }
}

extension JSONSyntax {
  fileprivate func message(in language: Language) -> String {
    switch self {
    case .unexpected(let text):
      language.choose(
        de: "Kein gültiges JSON: „\(text)“ kann hier nicht stehen.",
        en: "Not valid JSON: “\(text)” cannot stand here.")
    case .endsTooSoon:
      language.choose(
        de: "Kein gültiges JSON: Die Datei hört mittendrin auf.",
        en: "Not valid JSON: the file ends too soon.")
    case .openText:
      language.choose(
        de: "Kein gültiges JSON: Der Text endet nicht auf seiner Zeile.",
        en: "Not valid JSON: the text does not end on its line.")
    case .badEscape:
      language.choose(
        de: "Kein gültiges JSON: Diese Schreibweise mit \\ gibt es nicht.",
        en: "Not valid JSON: there is no such escape with \\.")
    case .loneSurrogate:
      language.choose(
        de: "Kein gültiges JSON: \\u nennt nur die Hälfte eines Zeichens.",
        en: "Not valid JSON: \\u names only half of a character.")
    case .badNumber(let text):
      language.choose(
        de: "Kein gültiges JSON: „\(text)“ ist keine Zahl.",
        en: "Not valid JSON: “\(text)” is not a number.")
    case .trailing:
      language.choose(
        de: "Kein gültiges JSON: Nach dem Ende steht noch etwas.",
        en: "Not valid JSON: something stands behind the end.")
    }
  }
}
