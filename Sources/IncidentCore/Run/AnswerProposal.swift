package struct ProposalAnswered: EventPayload {
  package static let kind = EventKind.proposalAnswered

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

  package func subjects(as sequence: Int) -> [Subject] { [.branch(run: run, branch)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
