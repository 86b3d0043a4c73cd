/// Several acts asked for at once, each decided on what the ones before it leave.
package struct CompoundAct: Act {
  package let parts: [any Act]

  package init(_ parts: [any Act]) {
    self.parts = parts
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    var state = incident
    var drafts: [Draft] = []
    for part in parts {
      let added = try part.decide(on: state, in: context)
      state = state.previewing(added, in: context)
      drafts += added
    }
    return drafts
  }
}
