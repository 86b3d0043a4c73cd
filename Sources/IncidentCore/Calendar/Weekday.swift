/// A day of the week, by its English name as it stands in the rules of holidays.
package enum Weekday: String, CaseIterable, Codable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// Monday = 1 to Sunday = 7 (ISO 8601).
  package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// Saturday or Sunday, which are no working days whatever the calendar says.
  package var isWeekend: Bool { self == .saturday || self == .sunday }

  /// Days from here to the next `other`, 0 to 6.
  func days(to other: Weekday) -> Int { (other.number - number + 7) % 7 }
}
