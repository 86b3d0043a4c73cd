/// What a decision may know beside the incident: the time, who asks, and what the company has
/// settled beforehand. All of it comes from outside.
package struct DecisionContext: Sendable {
  /// The tool's own time.
  package let now: Instant
  /// When the person says it happened; `now`, exact, where nothing was said.
  package let occurredAt: Moment
  package let actor: PersonID
  package let login: String
  package let roster: Roster
  package let matrix: EscalationMatrix
  package let approvals: ApprovalPolicy

  package init(
    now: Instant, occurredAt: Moment? = nil, actor: PersonID, login: String,
    roster: Roster = Roster(), matrix: EscalationMatrix = .standard,
    approvals: ApprovalPolicy = .standard
  ) {
    self.now = now
    self.occurredAt = occurredAt ?? Moment(now)
    self.actor = actor
    self.login = login
    self.roster = roster
    self.matrix = matrix
    self.approvals = approvals
  }
}
