package import IncidentCore

/// Why a time was not taken.
package enum TimeExpressionError: Error, Hashable, Sendable {
  case empty
  case tooLong
  /// Not in the grammar.
  case notUnderstood(String)
  /// A date or clock time that no calendar or clock shows, or a year nobody means.
  case noSuchTime(String)
  /// A date with slashes: day and month stand in another order on the other side of the Atlantic.
  case slashDate(String)
  /// A clock shows it twice, at these instants, in the hour that is repeated in autumn.
  case shownTwice(String, Instant, Instant)
  /// Hours alone: a length of time, which would lead to the instant, or the hour of a clock.
  case lengthOrClock(String, hours: Int, instant: Instant)
  /// It can mean each of these: "halb drei" in the night and in the afternoon, "Freitag" on a Friday.
  case severalMeanings(String, [Moment])
  /// It says less than an hour and more than a day, such as an evening. The moments are the nearest that
  /// can be said.
  case vague(String, [Moment])
  /// What it means depends on a zone that is not known here.
  case zoneUnknown(String, _ zone: String)
  /// Something that happened would lie ahead.
  case ahead(Moment)
  /// Something due would have passed already.
  case passed(Moment)
}
