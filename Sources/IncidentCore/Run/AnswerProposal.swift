/// Answers what a standing branch proposes. Accepting does what is proposed in the same act.
package struct AnswerProposal: Act {
  package let branch: String
  /// The run it belongs to; where nil, the only one in which it is open.
  package let run: Int?
  package let answer: BranchRecord.Answer
  /// Why; declining needs a reason.
  package let because: String?
  /// The playbook that is proposed, where accepting starts one.
  package let playbook: PlaybookDocument?
  /// The moment of the act is the one from which the proposed clock runs. Not said, it is asked for:
  /// a clock that began now where the company knew yesterday would show a false deadline.
  package let clockRunsFromMoment: Bool
  /// The words of the entries that started the runs under way, for ``StartRun``.
  package let prose: [Int: Words]
  /// What the branch says, by the run it belongs to: the reason of an escalation where none is given.
  package let says: [Int: String]

  package init(
    _ branch: String, _ answer: BranchRecord.Answer, run: Int? = nil, because: String? = nil,
    playbook: PlaybookDocument? = nil, clockRunsFromMoment: Bool = false,
    prose: [Int: Words] = [:], says: [Int: String] = [:]
  ) {
    self.branch = branch
    self.answer = answer
    self.run = run
    self.because = because
    self.playbook = playbook
    self.clockRunsFromMoment = clockRunsFromMoment
    self.prose = prose
    self.says = says
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.answerProposal)
    let open = try openProposal(on: incident, at: context.now)
    if answer == .declined, because.isBlank { throw .textMissing(.because) }
    let event = ProposalAnswered(
      run: open.run, branch: branch, occurrence: open.occurrence, answer: answer)
    let drafts = [
      Draft(
        .proposalAnswered(event), words: Words([.because: because]),
        at: open.proposal.startsClock ? Moment(context.now) : context.occurredAt)
    ]
    guard answer == .accepted else { return drafts }
    return drafts + (try consequences(of: open, on: incident, in: context))
  }

  private func openProposal(
    on incident: Incident, at now: Instant
  ) throws(Refusal) -> OpenProposal {
    let runs = try incident.runs(incident.runNumber(run, having: branch, in: \.branches))
    let known = runs.flatMap { $0.playbook.standing.map(\.id) }.uniqued()
    guard known.contains(branch) else { throw .unknownBranch(branch, known: known) }
    let open = incident.openProposals(at: now).filter { proposal in
      proposal.branch == branch && runs.contains { $0.number == proposal.run }
    }
    guard let first = open.first else { throw .noOpenProposal(branch) }
    guard open.count == 1 else {
      throw .ambiguousBranch(branch, runs: incident.playbooks(ofRuns: open.map(\.run)))
    }
    return first
  }

  /// What accepting brings about beside the answer; nothing where it is so already.
  private func consequences(
    of open: OpenProposal, on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    switch open.proposal {
    case .tell:
      return []
    case .escalate(let level):
      let level = level ?? incident.alert.next
      guard level > incident.alert else { return [] }
      let reason = because.flatMap { $0.isBlank ? nil : $0 } ?? says[open.run] ?? branch
      return try RaiseAlert(to: level, because: reason).decide(on: incident, in: context)
    case .run(let id):
      guard incident.run(of: id) == nil else { return [] }
      guard let playbook, playbook.playbook.id == id else { throw .proposalNeedsPlaybook(id) }
      return try StartRun(playbook, prose: prose).decide(on: incident, in: context)
    case .clock(let rule):
      if let running = incident.runningClock(of: rule) {
        // A moment that was said and not taken must not be lost without a word.
        guard !clockRunsFromMoment else { throw .clockRunning(rule, clock: running.number) }
        return []
      }
      guard clockRunsFromMoment else { throw .clockAnchorMissing(rule: rule, branch: branch) }
      return try StartClock(rule, because: because ?? "").decide(on: incident, in: context)
    }
  }
}

extension Proposal {
  /// With a clock the time of the act says from when it runs, not when the answer was given.
  fileprivate var startsClock: Bool {
    if case .clock = self { true } else { false }
  }
}

package struct ProposalAnswered: EventPayload {
  package static let kind = EventKind.proposalAnswered
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let run: Int
  package let branch: String
  package let occurrence: Int
  package let answer: BranchRecord.Answer

  package init(run: Int, branch: String, occurrence: Int, answer: BranchRecord.Answer) {
    self.run = run
    self.branch = branch
    self.occurrence = occurrence
    self.answer = answer
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.branch(run: run, branch)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    guard let index = incident.runs.firstIndex(where: { $0.number == run }),
      let place = incident.runs[index].branches[branch]?.occurrences
        .firstIndex(where: { $0.number == occurrence })
    else { return }
    incident.runs[index].branches[branch]?.occurrences[place].answer = answer
    incident.runs[index].branches[branch]?.occurrences[place].answeredIn = header.sequence
  }
}
