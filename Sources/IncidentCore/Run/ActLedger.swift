/// What the team did of what steps can ask for, in the order of recording, whether or not a playbook was
/// followed then: steps of all runs read it, those of a playbook that is started later too.
///
/// Statements and freezes are not in it, since the state keeps their way as it stands.
package struct ActLedger: Hashable, Codable, Sendable {
  private var marks: [String: [StepRecord.Mark]] = [:]

  package init() {}

  /// The marks of an act, in the order of recording.
  subscript(act: StepAct) -> [StepRecord.Mark] { marks[act.text] ?? [] }

  /// Takes in that these acts were done.
  mutating func add(_ acts: [StepAct], _ mark: StepRecord.Mark) {
    for act in acts { marks[act.text, default: []].append(mark) }
  }

  /// Forgets what entries did that were undone.
  mutating func remove(_ entries: [Int]) {
    guard !marks.isEmpty else { return }
    marks = marks.mapValues { $0.filter { !entries.contains($0.sequence) } }
      .filter { !$0.value.isEmpty }
  }

  /// Moves what an entry did to another time.
  mutating func move(entry sequence: Int, to moment: Moment) {
    for (act, list) in marks {
      for index in list.indices where list[index].sequence == sequence {
        marks[act]?[index].at = moment
      }
    }
  }

  package init(from decoder: any Decoder) throws {
    marks = try decoder.singleValueContainer().decode([String: [StepRecord.Mark]].self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(marks)
  }
}

extension IncidentEvent {
  /// The acts that an event is, beside those on statements and freezes.
  func acts(after incident: Incident) -> [StepAct] {
    plainActs(after: incident) + answers(after: incident).map(StepAct.answer) + ownFact
  }

  /// A fact that answers no question of the incident is a question of the playbooks.
  private var ownFact: [StepAct] {
    guard case .factSet(let payload) = self, payload.answer == nil,
      payload.value != ConditionValue.unknownFact
    else { return [] }
    return [.answers([payload.name])]
  }

  private func plainActs(after incident: Incident) -> [StepAct] {
    switch self {
    case .windRead: [.wind]
    case .alertRaised, .alertLowered: [.alert]
    case .proposalAnswered(let payload) where payload.answer == .declined:
      incident.isOfAlert(payload) ? [.alert] : []
    case .assessmentMade: [.assess]
    case .claimAdded: [.claim]
    case .postTriaged: [.triage]
    case .promiseMade(let payload):
      payload.promiseKind == .update ? [.promise, .update] : [.promise]
    case .incidentContained: [.contain]
    case .incidentResolved: [.resolve]
    case .lessonAdded: [.lesson]
    case .actionAdded: [.action]
    case .audienceInformed(let payload): [.inform(payload.audience)]
    case .roleAssigned(let payload): [.assign([payload.role])]
    case .clockStarted(let payload): [.clock(nil), .clock(payload.rule.id)]
    case .clockMet(let payload):
      incident.clock(payload.clock).map { [.met($0.rule.id)] } ?? []
    default: []
    }
  }

  /// When it was done, and by whom: by whoever recorded it, where nobody else is named.
  func mark(as header: EntryHeader) -> StepRecord.Mark {
    var person = header.actor
    if case .audienceInformed(let payload) = self { person = payload.by ?? person }
    return StepRecord.Mark(sequence: header.sequence, at: header.occurredAt, by: person)
  }

  /// Whether it changes which steps are done by an act, beside what the ledger takes in.
  var isActOnStatementOrFreeze: Bool {
    switch self {
    case .statementDrafted, .statementEdited, .statementApproved, .statementRejected,
      .statementPublished, .statementWithdrawn, .postingFrozen, .freezeConfirmed, .freezeReleased:
      true
    default: false
    }
  }
}

extension Incident {
  fileprivate func isOfAlert(_ answer: ProposalAnswered) -> Bool {
    let run = runs.first { $0.number == answer.run }
    if case .escalate? = run?.playbook.standing.first(where: { $0.id == answer.branch })?.proposal {
      return true
    }
    return false
  }
}
