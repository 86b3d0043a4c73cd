/// What one person asked to have erased, and a second one has not confirmed yet.
package struct RedactionRequest: Hashable, Codable, Sendable {
  package let sequence: Int
  /// The entry whose words are to be erased.
  package let target: Int
  package let person: PersonID
  package let login: String
}

package struct RedactionRequested: EventPayload {
  package static let kind = EventKind.redactionRequested
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let target: Int

  package init(target: Int) {
    self.target = target
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .never }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.redactionRequests.append(
      RedactionRequest(
        sequence: header.sequence, target: target, person: header.actor, login: header.login))
  }
}

extension Incident {
  /// Whether an entry proves something of the company's own conduct: what it published and who
  /// approved it, what those people are called, and on what a legal clock rests.
  func isProof(_ entry: Entry) -> Bool {
    switch entry.event {
    case .statementPublished, .statementApproved, .statementWithdrawn, .clockStarted,
      .clockClassified, .clockMet, .clockStopped:
      true
    // Why something was taken back, erased or kept accounts for it.
    case .actUndone, .redactionRequested, .entryRedacted, .holdPlaced, .holdLifted: true
    // While an incident is open anyone of the settings may yet have to answer for something.
    case .settingsNoticed:
      status != .closed || !answering.isDisjoint(with: (entry.words?.people ?? [:]).keys)
    case .personNamed(let payload): answering.contains(payload.person)
    case .roleAssigned(let payload): answering.contains(payload.person)
    case .stepsAssigned(let payload): answering.contains(payload.person)
    case .entryCorrected(let payload): isProofText(payload.target)
    default: isProofText(entry.sequence)
    }
  }

  /// Whether an entry holds a text that was published, or that somebody approved.
  private func isProofText(_ sequence: Int) -> Bool {
    statements.contains { statement in
      statement.publication?.textEntry == sequence
        || (statement.textEntry == sequence && !statement.approvals.isEmpty)
    }
  }

  /// Who answers for what went out, or was sent under a legal clock: who approved or published, be it
  /// as an emergency release, and who met a clock.
  private var answering: Set<PersonID> {
    let marks = statementMarks.filter {
      [.approval, .publication, .irregularPublication].contains($0.kind)
    }
    return Set(marks.map(\.by) + clocks.flatMap(\.notifications).map(\.by))
  }
}
