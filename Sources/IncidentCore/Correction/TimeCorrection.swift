/// Whether the time of an entry can be corrected, and what that has to keep to.
package enum TimeCorrection: Hashable, Sendable {
  case free
  /// The entry is about the record itself: it happened when it was recorded.
  case never
  /// Where this is still the text of the statement, not to before it had it.
  case ofText(_ digest: String, of: Int)
  /// As a text, and by nobody but whoever approved.
  case ofApproval(_ digest: String, of: Int)
}
