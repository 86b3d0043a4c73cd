extension Incident {
  /// Looks at every standing branch of every run as of `instant`, and notes each time that a
  /// condition turned true, by an event or by the mere passing of time.
  mutating func watchBranches(at instant: Instant) {
  }
}
