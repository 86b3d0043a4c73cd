package import IncidentCore

/// What there was when an incident was opened.
package struct OpeningSurroundings: Sendable {
  /// The open incident that commands were about; nil where there was none.
  package let current: IncidentLabel?
  /// Incidents whose titles are alike.
  package let alike: [IncidentLabel]
  /// An option or a variable names the incident, so that nothing switches.
  package let isFixed: Bool

  package init(
    current: IncidentLabel? = nil, alike: [IncidentLabel] = [], isFixed: Bool = false
  ) {
    self.current = current
    self.alike = alike
    self.isFixed = isFixed
  }
}
