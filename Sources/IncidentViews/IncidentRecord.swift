import Foundation
package import IncidentCore
package import IncidentWording

/// Which incident something is about, at the head of every result.
package struct IncidentRecord: Encodable, Sendable {
  package let number: Int
  package let id: String
  package let title: String?
  package let mode: IncidentMode
  package let status: IncidentStatus
  package let alert: AlertLevel
  package let wind: WindRecord

  package init(_ look: Look) {
    self.init(number: look.number, title: look.title, incident: look.incident)
  }

  package init(number: Int, title: String?, incident: Incident) {
    self.number = number
    id = incident.id.uuidString.lowercased()
    self.title = title
    mode = incident.mode
    status = incident.status
    alert = incident.alert
    wind = WindRecord(incident.wind.current)
  }
}

package struct WindRecord: Encodable, Sendable {
  package let effective: WindLevel?
  package let social: WindLevel?
  package let media: WindLevel?

  package init(_ wind: Wind) {
    effective = wind.effective
    social = wind.social
    media = wind.media
  }
}
