extension Incident {
  /// The level that the wind calls for, where it is above the alert; nil once the incident is closed.
  package func suggestedAlert(by matrix: EscalationMatrix) -> AlertLevel? {
    guard status != .closed, let wind = wind.current.effective else { return nil }
    let level = matrix.level(for: wind)
    return level > alert ? level : nil
  }
}
