/// Whether the time of an entry can be corrected, and by whom. To what it can be corrected is a matter of
/// ``TimeOrder``.
package enum TimeCorrection: Hashable, Sendable {
  case free
  /// The entry is about the record itself: it happened when it was recorded.
  case never
  /// By nobody but whoever acted, as for an approval.
  case byActor
}
