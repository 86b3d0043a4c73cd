package import IncidentCore
import IncidentDesk
import IncidentWording
import TimeReading
import Workspace

extension Reading {
  /// A moment to reckon with: a past one, or one ahead where it cannot be past.
  package func anyMoment(_ text: String) throws -> Moment {
    do {
      return try moment(text, .past, isPeriod: true)
    } catch let failure as Failure where failure.code == "time-ahead" {
      return try moment(text, .future, isPeriod: true)
    }
  }

  /// Whether it was said when the act happened, so that a clock can run from then.
  package var saysMoment: Bool { desk.asked.moment != nil }
}
