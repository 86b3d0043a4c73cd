package import IncidentCore

extension Language {
  /// An audience's name; its id where the company has named it itself.
  package func title(of audience: Audience) -> String {
    switch audience {
    case .victim: choose(de: "die betroffene Person", en: "the person harmed")
    case .staff: choose(de: "Belegschaft", en: "staff")
    case .management: choose(de: "Geschäftsführung", en: "management")
    case .worksCouncil: choose(de: "Betriebsrat", en: "works council")
    case .authority: choose(de: "Behörde", en: "authority")
    case .customers: choose(de: "Kundschaft", en: "customers")
    case .partners: choose(de: "Geschäftspartner", en: "partners")
    case .media: choose(de: "Medien", en: "media")
    case .investors: choose(de: "Anleger", en: "investors")
    default: audience.rawValue
    }
  }

  package func title(of outcome: Informing.Outcome) -> String {
    switch outcome {
    case .told: choose(de: "verständigt", en: "told")
    case .notPossible: choose(de: "war nicht zu erreichen", en: "could not be told")
    case .notNeeded: choose(de: "nicht nötig", en: "not needed")
    }
  }

  /// How a telling lies to the first public word.
  package func title(of order: Informing.Order) -> String {
    switch order {
    case .before: choose(de: "vor der Öffentlichkeit", en: "before the public")
    case .after: choose(de: "nach der Öffentlichkeit", en: "after the public")
    case .unclear: choose(de: "Reihenfolge unklar", en: "order not known")
    }
  }

  /// Audiences in a list.
  package func list(of audiences: [Audience]) -> String { list(audiences.map(title(of:))) }
}
