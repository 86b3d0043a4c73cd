/// Records that an inject of the drill's scenario came in.
package struct DeliverInject: Act {
  package let inject: String
  /// The words of the entry that started the drill; nil where they were redacted.
  package let prose: Words?

  package init(_ inject: String, prose: Words?) {
    self.inject = inject
    self.prose = prose
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let drill = try incident.runningDrill()
    guard let known = drill.scenario.inject(inject), !drill.isDelivered(inject),
      drill.startedAt + known.at <= context.now
    else { throw .injectNotDue(inject) }
    let event = InjectDelivered(
      inject: inject, scenario: drill.scenario.id, version: drill.scenario.version,
      digest: drill.digest, via: known.via)
    let words = prose.map { DrillScenarioWords.words(ofInject: inject, in: $0) } ?? Words()
    return [
      Draft(.injectDelivered(event), words: words, at: context.occurredAt, origin: .automatic)
    ]
  }
}

package struct InjectDelivered: EventPayload {
  package static let kind = EventKind.injectDelivered
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let inject: String
  package let scenario: String
  package let version: Int
  package let digest: String
  package let via: Channel

  package init(inject: String, scenario: String, version: Int, digest: String, via: Channel) {
    self.inject = inject
    self.scenario = scenario
    self.version = version
    self.digest = digest
    self.via = via
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { false }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    guard let drill = incident.drill, !drill.isDelivered(inject) else { return }
    incident.drill?.deliveries.append(
      Drill.Delivery(inject: inject, sequence: header.sequence, at: header.recordedAt))
  }
}

extension Incident {
  /// Whether an inject's condition holds at a moment.
  package func admits(_ inject: DrillInject, at instant: Instant) -> Bool {
    guard let condition = inject.when else { return true }
    return condition.evaluate(in: DrillFacts(of: self, at: instant)) == .true
  }
}
