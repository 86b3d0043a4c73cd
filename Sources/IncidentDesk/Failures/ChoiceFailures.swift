package import IncidentWording
package import Workspace

/// Says what went wrong with the choice of language and zone.
extension FailureWording {
  package func failure(_ failure: UnknownLanguage) -> Failure {
    Failure(
      "unknown-language",
      say(
        de: "\(failure.source): Die Sprache \(quoted(failure.name)) spricht das Programm nicht.",
        en: "\(failure.source): the program does not speak \(quoted(failure.name))."),
      hint: "\(failure.source == "--lang" ? "--lang " : "STORMLOG_LANG=")de|en", exit: .usage)
  }

  /// A warning: the wanted zone is not known on this host and UTC stands in.
  package func unknownZone(_ name: String) -> String {
    "stormlog: "
      + say(
        de: "Die Zeitzone \(quoted(name)) ist hier nicht bekannt (fehlt tzdata?); "
          + "alle Zeiten sind in UTC.",
        en: "The time zone \(quoted(name)) is not known here (is tzdata missing?); "
          + "all times are in UTC.") + "\n"
  }
}
