import IncidentWording
import Workspace

extension FailureWording {
  func message(_ problem: HolidayProblem) -> String {
    switch problem {
    case .unknownCalendar(let id, let nearest):
      say(
        de: "Den Feiertagskalender \(quoted(id)) gibt es nicht; gemeint ist etwa DE-NW oder AT.",
        en: "There is no calendar of holidays \(quoted(id)); write DE-NW or AT.") + meant(nearest)
    case .notOneCalendar:
      say(
        de:
          "Hier gehört ein Feiertagskalender hin, etwa holidays: DE-NW; Feiertage anderer Orte kommen "
          + "mit {calendar: DE-NW, also: […]} dazu.",
        en:
          "One calendar of holidays belongs here, such as holidays: DE-NW; holidays of other places "
          + "come to it with {calendar: DE-NW, also: […]}.")
    case .missingCalendar(let id):
      say(
        de:
          "Für \(quoted(id)) gibt es keinen Feiertagskalender: Es fehlt eine Quelle. CH nehmen und "
          + "die Feiertage unter „also“ eintragen.",
        en: "There is no calendar of holidays for \(quoted(id)), for want of a source. Take CH and "
          + "enter the holidays under “also”.")
    case .unknown(let id, let nearest):
      say(
        de: "Einen Feiertag \(quoted(id)), der hier stehen kann, hat der Kalender nicht.",
        en: "The calendar has no holiday \(quoted(id)) that can stand here.") + meant(nearest)
    case .badRule(let text):
      say(
        de: "\(quoted(text)) ist kein Feiertagsdatum; gemeint ist etwa 08-08, 2026-12-24 oder "
          + "easter + 60.",
        en: "\(quoted(text)) is no date of a holiday; write 08-08, 2026-12-24 or easter + 60.")
    case .duplicate(let text):
      say(
        de: "\(quoted(text)) ist hier schon ein Feiertag oder steht doppelt da.",
        en: "\(quoted(text)) is a holiday here already or stands there twice.")
    }
  }
}
