/// What a standing branch proposes and nobody has answered.
package struct OpenProposal: Hashable, Sendable {
  package let run: Int
  package let branch: String
  /// Which time that the branch's condition turned true: 1, 2, 3 …
  package let occurrence: Int
  /// When it turned true.
  package let at: Instant
  package let proposal: Proposal
  /// Whether the condition is still true.
  package let holds: Bool
}

extension Incident {
  /// The proposals that are open as of `now`, the earliest first. Of each branch it is the latest
  /// occurrence; one before it that stayed unanswered is overtaken.
  package func openProposals(at now: Instant) -> [OpenProposal] {
    guard status != .closed else { return [] }
    let proposals = ahead(to: now).runs.flatMap { run in
      run.playbook.standing.compactMap { branch -> OpenProposal? in
        guard let record = run.branches[branch.id], let latest = record.occurrences.last,
          latest.answer == nil
        else { return nil }
        return OpenProposal(
          run: run.number, branch: branch.id, occurrence: latest.number, at: latest.at,
          proposal: branch.proposal, holds: record.holds)
      }
    }
    return proposals.sorted { ($0.at, $0.run, $0.branch) < ($1.at, $1.run, $1.branch) }
  }
}

extension Incident {
  /// The open proposals that are worth an answer: of those to raise the alert only the highest, and none
  /// that the alert has reached already. Any of ``openProposals(at:)`` can be answered.
  package func proposalsToAnswer(at now: Instant) -> [OpenProposal] {
    let open = openProposals(at: now)
    let highest = open.compactMap(raisedLevel).max()
    return open.filter { proposal in
      guard let level = raisedLevel(of: proposal) else { return true }
      return level == highest && (proposal.holds || level > alert)
    }
  }

  /// The level to which a proposal would raise the alert; nil where it proposes something else.
  private func raisedLevel(of proposal: OpenProposal) -> AlertLevel? {
    guard case .escalate(let level) = proposal.proposal else { return nil }
    return level ?? alert.next
  }
}
