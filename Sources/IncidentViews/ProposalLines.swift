import IncidentCore
import IncidentWording
import TerminalText

/// What the standing branches propose, with the commands that answer.
struct ProposalLines {
  let look: Look
  let all: [OpenProposal]
  /// Those that still ask for something, each once.
  let proposals: [OpenProposal]

  init(_ look: Look) {
    self.look = look
    all = look.incident.proposalsToAnswer(at: look.now)
    proposals = all.pressing(at: look.incident.alert)
  }

  /// The first `limit` proposals, or all.
  func text(limit: Int = .max, in presentation: Presentation) -> String {
    guard !proposals.isEmpty else { return "" }
    let rest = proposals.count - min(limit, proposals.count)
    return presentation.heading(presentation.say(de: "Vorschläge", en: "Proposals"))
      + proposals.prefix(limit).map { text(of: $0, in: presentation) }.joined()
      + (rest == 0
        ? ""
        : presentation.say(
          de: "  … und \(rest) weitere → \(presentation.step("next"))\n",
          en: "  … and \(rest) more → \(presentation.step("next"))\n"))
  }

  private func text(of proposal: OpenProposal, in presentation: Presentation) -> String {
    let prose = look.names.branch(proposal.branch, ofRun: proposal.run)
    let id = presentation.safe(proposal.branch)
    let age = presentation.time.relative(proposal.at, to: look.now)
    let answers = presentation.answers(to: proposal, among: all)
    let fits = answers.joined(separator: " · ").displayWidth + 8 <= presentation.width
    // It was proposed once and waits for an answer, also where its reason has gone.
    let gone =
      proposal.holds ? "" : presentation.say(de: ", gilt nicht mehr", en: ", holds no longer")
    return "  ? \(presentation.style(id, .bold))  "
      + "\(presentation.proposal(proposal.proposal)), \(age)\(gone)\n"
      + "      \(presentation.wrapped(prose, indent: 6))\n"
      + "      → \(answers.joined(separator: fits ? " · " : "\n      → "))\n"
  }

  var records: [ProposalRecord] {
    all.map { proposal in
      ProposalRecord(
        run: proposal.run, branch: proposal.branch,
        text: look.names.branch(proposal.branch, ofRun: proposal.run), since: proposal.at,
        proposes: proposal.proposal, conditionHolds: proposal.holds,
        reached: proposal.isReached(by: look.incident.alert))
    }
  }
}

package struct ProposalRecord: Encodable, Sendable {
  let run: Int
  let branch: String
  let text: String
  let since: Instant
  let proposes: Proposal
  let conditionHolds: Bool
  /// The alert is already as high as is proposed.
  let reached: Bool
}

extension Presentation {
  /// What a standing branch proposes, as a phrase.
  func proposal(_ proposal: Proposal) -> String { safe(language.title(of: proposal)) }

  /// The commands that answer a proposal; with the run's number where several runs propose it.
  func answers(to proposal: OpenProposal, among all: [OpenProposal]) -> [String] {
    proposal.answers(among: all).map(step)
  }
}

extension OpenProposal {
  /// What accepts and what declines it; with the run's number where several runs propose it.
  func answers(among all: [OpenProposal]) -> [NextStep] {
    let isShared = all.contains { $0.branch == branch && $0.run != run }
    let id = terminalSafe(branch) + (isShared ? " --run \(run)" : "")
    if case .clock = proposal {
      return ["accept \(id) --at … --because …", "decline \(id) --because …"]
    }
    return ["accept \(id)", "decline \(id) --because …"]
  }

  /// Whether it asks for an alert that is already reached.
  func isReached(by alert: AlertLevel) -> Bool {
    guard case .escalate(let level) = proposal else { return false }
    return (level ?? .red) <= alert
  }
}

extension [OpenProposal] {
  /// Those that still ask for something; what several runs propose alike stands once.
  func pressing(at alert: AlertLevel) -> [OpenProposal] {
    var pressing: [OpenProposal] = []
    for proposal in self where !proposal.isReached(by: alert) {
      let isKnown = pressing.contains {
        $0.branch == proposal.branch && $0.proposal == proposal.proposal
      }
      if !isKnown { pressing.append(proposal) }
    }
    return pressing
  }

  /// Whether one of them proposes a level that is high enough.
  func reach(_ level: AlertLevel) -> Bool {
    contains { proposal in
      if case .escalate(let proposed?) = proposal.proposal { proposed >= level } else { false }
    }
  }
}
