package import IncidentCore

extension Language {
  /// Trouble that left the entries stored.
  package func text(of warning: AppendWarning, time: TimeWording) -> String {
    switch warning {
    case .clockWentBack(let last):
      choose(
        de: "Warnung: Der letzte Eintrag wurde \(time.moment(last, zoned: true)) erfasst, also "
          + "später als jetzt. Geht eine Uhr falsch?",
        en: "warning: the last entry was recorded \(time.moment(last, zoned: true)), later than "
          + "now. Is a clock wrong?")
    case .storedWithTrouble(let detail):
      choose(
        de: "Warnung: Der Eintrag ist gespeichert, danach trat ein Fehler auf: \(detail.inline())",
        en: "warning: the entry is stored, but then an error occurred: \(detail.inline())")
    case .stateStoredAnew:
      choose(
        de: "Warnung: Der gespeicherte Stand wich von den Einträgen ab. Es gilt, was die Einträge "
          + "sagen; der Stand wurde neu gespeichert. Hat jemand die Datenbank verändert?",
        en: "warning: the stored state differed from the entries. What the entries say holds, and "
          + "the state was stored anew. Did somebody change the database?")
    case .remnantsLeft(let detail):
      choose(
        de: "Warnung: Geschwärzt, aber Reste können in der Datei stehen: \(detail.inline())",
        en: "warning: redacted, but remnants may be left in the file: \(detail.inline())")
    }
  }
}
