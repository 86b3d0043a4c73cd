import Foundation
import IncidentCore
import TimeReading

/// Friday, 27 November 2026, 14:05:20 in Berlin.
let now = Instant(rfc3339: "2026-11-27T13:05:20.000Z") ?? Instant(milliseconds: 0)
let berlin = TimeZone(identifier: "Europe/Berlin") ?? .gmt

func read(
  _ text: String, _ purpose: TimeExpression.Purpose = .past, at now: Instant = now,
  in zone: TimeZone = berlin
) throws(TimeExpressionError) -> String {
  let moment = try TimeExpression(now: now, zone: zone, purpose: purpose).moment(text)
  let clock = CivilTime(moment.instant, offset: moment.offset)
  let hours = moment.offset / 3600
  return "\(clock.dateText) \(clock.clockText(seconds: true)) \(moment.precision) \(hours)"
}

/// What the moments of a refusal are, said in short; nil where the refusal is another one.
func meanings(_ error: any Error) -> [String]? {
  guard let error = error as? TimeExpressionError else { return nil }
  switch error {
  case .severalMeanings(_, let moments), .vague(_, let moments): return moments.map(short)
  default: return nil
  }
}

/// `2026-11-27 14:05`, `2026-11-27 ~9:15`, `2026-11-27`.
func short(_ moment: Moment) -> String {
  let clock = CivilTime(moment.said, offset: moment.offset)
  switch moment.precision {
  case .exact, .minute: return "\(clock.dateText) \(clock.clockText())"
  case .hour: return "\(clock.dateText) ~\(clock.clockText())"
  case .day, .month: return clock.dateText
  }
}
