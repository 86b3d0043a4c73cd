package import IncidentCore

extension AlertLevel: TypedWord {
  package var germanWord: String {
    switch self {
    case .green: "grün"
    case .yellow: "gelb"
    case .orange: "orange"
    case .red: "rot"
    }
  }
}

extension Cluster: TypedWord {
  package var germanWord: String {
    switch self {
    case .victim: "opfer"
    case .accidental: "versehen"
    case .preventable: "vermeidbar"
    }
  }
}

extension AssessedCluster: TypedWord {
  package var germanWord: String { cluster?.germanWord ?? "unbekannt" }

  package var titles: [String] { Language.allCases.map { $0.title(of: self) } }
}

extension CrisisType: TypedWord {
  package var germanWord: String {
    switch self {
    case .naturalDisaster: "naturkatastrophe"
    case .rumour: "gerücht"
    case .workplaceViolence: "gewalt-am-arbeitsplatz"
    case .tampering: "sabotage"
    case .challenge: "vorwurf"
    case .technicalAccident: "unfall-durch-technik"
    case .technicalProductHarm: "produktschaden-durch-technik"
    case .humanAccident: "unfall-durch-menschen"
    case .humanProductHarm: "produktschaden-durch-menschen"
    case .misdeed: "fehlverhalten"
    case .managementMisconduct: "fehlverhalten-der-leitung"
    case .misdeedWithInjuries: "fehlverhalten-mit-verletzten"
    }
  }

  package var otherWords: [String] { self == .rumour ? ["rumor"] : [] }

  package var titles: [String] { Language.allCases.map { $0.title(of: self) } }
}

extension CrisisHistory: TypedWord {
  package var germanWord: String {
    switch self {
    case .yes: "ja"
    case .no: "nein"
    case .unknown: "unbekannt"
    }
  }

  package var titles: [String] { Language.allCases.map { $0.title(of: self) } }
}

extension PriorReputation: TypedWord {
  package var germanWord: String {
    switch self {
    case .good: "gut"
    case .neutral: "neutral"
    case .bad: "schlecht"
    case .unknown: "unbekannt"
    }
  }

  package var titles: [String] { Language.allCases.map { $0.title(of: self) } }
}

extension ClosureReason: TypedWord {
  package var germanWord: String {
    switch self {
    case .resolved: "beigelegt"
    case .duplicate: "doppelt"
    case .superseded: "aufgegangen"
    case .external: "von-außen"
    case .cancelled: "abgebrochen"
    case .falseAlarm: "fehlalarm"
    }
  }

  package var otherWords: [String] { self == .resolved ? ["gelöst"] : [] }

  package var titles: [String] { Language.allCases.map { $0.title(of: self) } }
}
