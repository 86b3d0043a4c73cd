package import IncidentCore

extension ResponseStrategy: TypedWord {
  package var germanWord: String {
    switch self {
    case .information: "information"
    case .attackAccuser: "angriff"
    case .denial: "bestreiten"
    case .scapegoat: "schuld-bei-anderen"
    case .excuse: "entlastung"
    case .justification: "kleinreden"
    case .compensation: "entschädigung"
    case .apology: "entschuldigung"
    case .reminder: "erinnern"
    case .ingratiation: "dank"
    case .victimage: "selbst-opfer"
    }
  }

  package var titles: [String] { Language.allCases.map { $0.title(of: self) } }
}

extension Claim.Verdict: TypedWord {
  package var germanWord: String {
    switch self {
    case .isTrue: "wahr"
    case .partly: "teilweise"
    case .isFalse: "falsch"
    case .open: "offen"
    }
  }

  package var otherWords: [String] { self == .partly ? ["teils"] : [] }

  package var titles: [String] { Language.allCases.map { $0.title(of: self) } }
}

extension PostTruth: TypedWord {
  package var germanWord: String {
    switch self {
    case .isTrue: "ja"
    case .isFalse: "nein"
    case .unknown: "unbekannt"
    }
  }

  package var otherWords: [String] {
    switch self {
    case .isTrue: ["y", "j", "true", "wahr"]
    case .isFalse: ["n", "false", "falsch"]
    case .unknown: ["u"]
    }
  }
}

extension PostKind: TypedWord {
  package var germanWord: String {
    switch self {
    case .troll: "troll"
    case .rager: "wut"
    case .misguided: "falsch-informiert"
    case .unhappy: "unzufrieden"
    case .other: "anderes"
    }
  }

  package var titles: [String] { Language.allCases.map { $0.title(of: self) } }
}

extension Lesson.Category: TypedWord {
  package var germanWord: String {
    switch self {
    case .well: "gut"
    case .badly: "schlecht"
    case .luck: "glück"
    }
  }

  package var titles: [String] { Language.allCases.map { $0.title(of: self) } }
}

/// An answer to a plain question.
package enum YesOrNo: String, TypedWord {
  case yes, no

  package var germanWord: String {
    switch self {
    case .yes: "ja"
    case .no: "nein"
    }
  }

  package var otherWords: [String] {
    switch self {
    case .yes: ["y", "j"]
    case .no: ["n"]
    }
  }
}
