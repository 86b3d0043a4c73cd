package import Foundation
package import IncidentCore

package struct TimeWording: Sendable {
  package let language: Language
  package let zone: TimeZone
  package init(language: Language, zone: TimeZone) { self.language = language; self.zone = zone }
  package func moment(_ m: Moment) -> String {
    let c = zone.civilTime(at: m.instant)
    switch m.precision {
    case .exact, .minute: return "\(c.dateText) \(c.clockText())"
    case .hour: return "\(c.dateText) \(c.hour) h"
    case .day: return c.dateText
    case .month: return String(c.dateText.prefix(7))
    }
  }
  package func moment(_ i: Instant) -> String { moment(Moment(i)) }
  package func duration(_ i: Interval) -> String {
    let m = i.seconds / 60
    if m < 60 { return "\(m) min" }
    return "\(m / 60) h \(m % 60) min"
  }
}
