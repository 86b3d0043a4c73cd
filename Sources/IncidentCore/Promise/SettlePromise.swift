/// Records whether a promise was kept, and what shows it. Possible in a closed incident too.
package struct SettlePromise: Act {
  package let number: Int
  package let outcome: Promise.Outcome
  package let text: String?
  /// Where it can be read that it was kept: a URL or a citation.
  package let source: String?
  /// The published statement by which it was kept.
  package let statement: Int?
  /// Why nothing shows that it was kept.
  package let unproven: String?
  package let attachments: [NamedAttachment]

  package init(
    _ number: Int, _ outcome: Promise.Outcome, text: String? = nil, source: String? = nil,
    statement: Int? = nil, unproven: String? = nil, attachments: [NamedAttachment] = []
  ) {
    self.number = number
    self.outcome = outcome
    self.text = text
    self.source = source
    self.statement = statement
    self.unproven = unproven
    self.attachments = attachments
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let promise = try incident.openPromise(number)
    if let statement {
      let found = try incident.statement(statement)
      guard found.publication != nil else {
        throw .statementWrongStatus(statement, present: found.status, needed: [.published])
      }
    }
    if let unproven, unproven.isBlank { throw .textMissing(.because) }
    let proof = proof
    if outcome == .kept, proof == nil { throw .promiseProofMissing(number) }
    let event = PromiseSettled(
      promise: number, outcome: outcome, attachments: attachments.map(\.attachment),
      statement: statement, proof: proof, deadline: outcome == .kept ? promise.bindingDue : nil)
    let words = Words([
      .text: text.isBlank ? nil : text, .source: source.isBlank ? nil : source,
      .because: proof == .missing ? unproven : nil,
    ])
    return [
      Draft(.promiseSettled(event), words: words.naming(attachments), at: context.occurredAt)
    ]
  }

  /// What shows it; nil where nothing does, and nobody said why.
  private var proof: Promise.Proof? {
    guard outcome == .kept else { return nil }
    if !attachments.isEmpty { return .file }
    if statement != nil { return .statement }
    if !source.isBlank { return .source }
    return unproven == nil ? nil : .missing
  }
}

package struct PromiseSettled: EventPayload {
  package static let kind = EventKind.promiseSettled
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let promise: Int
  package let outcome: Promise.Outcome
  package let attachments: [Attachment]
  package let statement: Int?
  /// Nil where it was broken.
  package let proof: Promise.Proof?
  /// The time that counted when it was kept.
  package let deadline: Instant?

  package init(
    promise: Int, outcome: Promise.Outcome, attachments: [Attachment] = [], statement: Int? = nil,
    proof: Promise.Proof? = nil, deadline: Instant? = nil
  ) {
    self.promise = promise
    self.outcome = outcome
    self.attachments = attachments
    self.statement = statement
    self.proof = proof
    self.deadline = deadline
  }

  package var correctableTexts: [WordKey] { [.text] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.promise(promise)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    for index in incident.promises.indices where incident.promises[index].number == promise {
      incident.promises[index].outcome = outcome
      incident.promises[index].proof = proof
      incident.promises[index].settledAt = header.occurredAt
      incident.promises[index].settledIn = header.sequence
      incident.promises[index].keptBy = statement
    }
  }
}
