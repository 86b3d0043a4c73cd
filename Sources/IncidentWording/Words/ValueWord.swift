package import IncidentCore

/// A word that playbooks often give to choose from: as an option of a decision, or as what a fact can
/// be. Conditions ask for it in English.
package enum ValueWord: String, TypedWord {
  case yes, no, unknown
  case isTrue = "true"
  case partly
  case isFalse = "false"
  case victim, accidental, preventable
  case dangerous, food, feed, safe, falling, steady
  case processor, both
  case serious, death, threat, widespread, vulnerability, severe
  case ordinary, extraordinary

  package var germanWord: String {
    switch self {
    case .yes: "ja"
    case .no: "nein"
    case .unknown: "unbekannt"
    case .isTrue: "wahr"
    case .partly: "teilweise"
    case .isFalse: "falsch"
    case .victim: "opfer"
    case .accidental: "versehen"
    case .preventable: "vermeidbar"
    case .dangerous: "gefährlich"
    case .food: "lebensmittel"
    case .feed: "futtermittel"
    case .safe: "sicher"
    case .falling: "fallend"
    case .steady: "stabil"
    case .processor: "auftragsverarbeiter"
    case .both: "beides"
    case .serious: "schwerwiegend"
    case .death: "todesfall"
    case .threat: "gefahr"
    case .widespread: "weitverbreitet"
    case .vulnerability: "schwachstelle"
    case .severe: "schwer"
    case .ordinary: "ordentlich"
    case .extraordinary: "fristlos"
    }
  }

  package var otherWords: [String] {
    switch self {
    case .yes: ["y", "j"]
    case .no: ["n"]
    case .partly: ["teils"]
    default: []
    }
  }

  /// All that is taken for it.
  package var typed: [String] { [rawValue, germanWord] + otherWords }

  /// What a fact is told with, whether a playbook asks for it or not.
  package static let answers: [Self] = [.yes, .no, .unknown, .isTrue, .partly, .isFalse]

  /// The code that a text stands for, in either language, out of those that there are; nil where it
  /// stands for none of them.
  package static func code(typed text: String, among known: [String]) -> String? {
    let folded = text.foldedWord
    if let same = known.first(where: { $0 == text })
      ?? known.first(where: { $0.foldedWord == folded })
    {
      return same
    }
    return Self(typed: text).map(\.rawValue).flatMap { known.contains($0) ? $0 : nil }
  }
}

extension Language {
  /// What a decision's option or a fact's value is called; its code where it is no common word.
  package func word(ofValue code: String) -> String {
    ValueWord(rawValue: code)?.words.text(in: self) ?? code
  }
}
