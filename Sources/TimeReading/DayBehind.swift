import IncidentCore

/// A day behind the clock time that belongs to it: `14:05 gestern`, `8 pm on Friday`, `gegen neun gestern
/// Abend`.
extension TimeWords {
  /// A clock time without a day before it: alone, or with one behind it.
  mutating func clockThenDay() throws(TimeExpressionError) -> [SpokenTime] {
    var alone = self
    // "9 Uhr am Morgen" is a clock time as it stands.
    if let readings = try? alone.clockAlone(), alone.isAtEnd {
      self = alone
      return readings
    }
    // The longest day is tried first: "um 9 am Montag" says no "9 am".
    for start in words.indices.dropFirst() {
      var turned = self
      turned.words = ArraySlice(Array(words[start...]) + words[..<start])
      if let readings = try? turned.clockOnDay(), turned.isAtEnd, !readings.isEmpty {
        self = turned
        return readings
      }
    }
    return try clockAlone()
  }

  private mutating func clockAlone() throws(TimeExpressionError) -> [SpokenTime] {
    let attached = try zone()
    let clocks = try clocks()
    guard attached == nil || clocks.allSatisfy({ $0.precision != .hour }) else {
      throw notUnderstood
    }
    return clocks.filter { $0.hour < 24 }.map { .clock($0, offset: attached ?? offset) }
  }

  /// None where the words do not begin with a day.
  private mutating func clockOnDay() throws(TimeExpressionError) -> [SpokenTime] {
    guard let day = try day() else { return [] }
    return try time(on: day)
  }
}
