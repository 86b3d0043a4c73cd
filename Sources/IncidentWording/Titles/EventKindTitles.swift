package import IncidentCore

extension Language {
  /// What an entry records, as a phrase: `Stellungnahme veröffentlicht`, `Statement published`. Typed for
  /// its code it is taken too.
  package func title(of kind: EventKind) -> String {
    switch (self, kind) {
    // Nouns within.
    case (.de, .reportWorded): "Wortlaut der Nachbetrachtung"
    case (.de, .statedClaimsSet): "Behauptungen der Stellungnahme"
    default:
      kind.words.text(in: self).replacing("-", with: " ").capitalisedFirst
    }
  }
}
