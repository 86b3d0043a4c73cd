extension Incident {
  /// The open steps that have a due time.
  func stepsDue(at now: Instant) -> [DueItem] {
    []
  }
}
