package struct DecisionMade: EventPayload {
  package static let kind = EventKind.decisionMade

  package let run: Int
  package let step: String
  package let option: String
  /// The option chosen before, where the decision is changed.
  package let formerly: String?
  package let outOfOrder: Bool

  package init(
    run: Int, step: String, option: String, formerly: String? = nil, outOfOrder: Bool = false
  ) {
    self.run = run
    self.step = step
    self.option = option
    self.formerly = formerly
    self.outOfOrder = outOfOrder
  }

  package func subjects(as sequence: Int) -> [Subject] { [.step(run: run, step)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
