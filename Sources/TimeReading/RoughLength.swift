import IncidentCore

/// Lengths of time that are known only roughly: `vor etwa einer Stunde`, `about an hour ago`.
extension TimeWords {
  /// The time that lies roughly so far back or ahead; nil where no such length comes next.
  ///
  /// It is the hour in whose middle it lies, as with `gegen 9:15`. Days and seconds that are known
  /// only roughly would need precisions that there are not.
  mutating func roughLength() throws(TimeExpressionError) -> SpokenTime? {
    var rest = self
    var direction = SpokenTime.Direction.unsaid
    if rest.take("vor") { direction = .ago } else if rest.take("in") { direction = .ahead }
    guard rest.takeRough() else { return nil }
    // "Etwa vor einer Stunde".
    if direction == .unsaid, rest.take("vor") { direction = .ago }
    guard rest.startsWithAmount else { return nil }
    guard case .relative(let amount, let way) = try rest.relative(direction),
      amount.precision == .minute
    else { throw notUnderstood }
    words = rest.words
    return .relative(SpokenTime.Amount(interval: amount.interval, precision: .hour), way)
  }
}
