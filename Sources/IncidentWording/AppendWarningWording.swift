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
        de: "Warnung: Der Eintrag ist gespeichert, danach gab es Ärger: \(detail.inline())",
        en: "warning: the entry is stored, trouble came after it: \(detail.inline())")
    case .remnantsLeft(let detail):
      choose(
        de: "Warnung: Geschwärzt, aber Reste können in der Datei stehen: \(detail.inline())",
        en: "warning: redacted, but remnants may be left in the file: \(detail.inline())")
    }
  }
}
