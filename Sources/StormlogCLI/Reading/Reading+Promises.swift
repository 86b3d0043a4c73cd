package import IncidentCore
import IncidentDesk
import TimeReading

extension Reading {
  /// By when something promised is due, as seen from when it was promised. A day alone means until
  /// its last minute.
  package func dueInstant(_ text: String) throws -> Instant {
    let promised = desk.asked.moment?.instant ?? context.now()
    let due = try moment(text, .future, seenFrom: promised)
    return due.isFine ? due.instant : due.end + .minutes(-1)
  }

  /// A length of time such as `90s`, `30m`, `4h` or `1d`.
  package func length(_ text: String, of option: String) throws -> Interval {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    let digits = text.dropLast()
    guard let unit = text.last.flatMap({ units[$0] }), (1...6).contains(digits.count),
      digits.allSatisfy({ ("0"..."9").contains($0) }), let count = Int(digits), count > 0
    else { throw failures.badValue(text, of: option, allowed: ["30m", "4h", "1d", "…"]) }
    return .seconds(count * unit)
  }
}
