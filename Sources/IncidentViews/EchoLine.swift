package import IncidentCore
import IncidentWording

/// The line under every write: `→ 7 Driver throws parcels · orange · wind 4`.
package struct EchoLine {
  package static func text(
    number: Int, title: String?, incident: Incident, in presentation: Presentation
  ) -> String {
    let language = presentation.language
    var parts = [
      "→ \(number) \(mark(of: incident, in: language))"
        + presentation.safe(title ?? language.redacted),
      language.title(of: incident.alert),
    ]
    if let wind = incident.wind.current.effective {
      parts.append("\(presentation.language.wind) \(wind)")
    }
    if incident.status != .open { parts.append(language.title(of: incident.status)) }
    if incident.mode == .reconstruction { parts.append(language.title(of: incident.mode)) }
    return parts.joined(separator: " · ") + "\n"
  }

  private static func mark(of incident: Incident, in language: Language) -> String {
    incident.mode == .drill ? "\(language.drillMark) " : ""
  }
}
