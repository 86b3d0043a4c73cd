import IncidentCore
import IncidentWording

/// What an act calls for, each with the command that does it.
struct ReceiptHints {
  private let receipt: Receipt
  private let suggestedAlert: AlertLevel?
  private let names: Names

  init(_ receipt: Receipt, suggestedAlert: AlertLevel?, names: Names) {
    self.receipt = receipt
    self.suggestedAlert = suggestedAlert
    self.names = names
  }

  /// How many proposals are told at once; the board shows all.
  private static let shownProposals = 3

  func lines(in presentation: Presentation) -> [String] {
    var hints: [String] = []
    let proposals = newProposals.pressing(at: receipt.after.alert)
    if let level = suggestedAlert, !proposals.reach(level) {
      let title = presentation.language.title(of: level)
      hints.append(
        presentation.say(
          de:
            "Der Wind verlangt \(title): \(presentation.step("escalate \(level.rawValue) --because …"))",
          en:
            "The wind calls for \(title): \(presentation.step("escalate \(level.rawValue) --because …"))"
        ))
    }
    hints += proposals.prefix(Self.shownProposals).map { proposal in
      "\(presentation.proposal(proposal.proposal)): "
        + presentation.answers(to: proposal, among: newProposals).joined(separator: " · ")
    }
    let rest = proposals.count - Self.shownProposals
    if rest > 0 {
      hints.append(
        presentation.say(
          de: "und \(rest) weitere Vorschläge: \(presentation.step(.board))",
          en: "and \(rest) more proposals: \(presentation.step(.board))"))
    }
    return hints + redactionHints(in: presentation) + freezeHints(in: presentation)
      + EndingHints(receipt).lines(in: presentation)
      + ClockHints(receipt, rules: receipt.context.clockRules).lines(in: presentation)
      + StatementHints(receipt, names: names).lines(in: presentation)
      + strategyHints(in: presentation)
  }

  /// Whom an erasure waits for.
  private func redactionHints(in presentation: Presentation) -> [String] {
    let targets = receipt.entries.compactMap { entry in
      if case .redactionRequested(let request) = entry.event { "\(request.target)" } else { nil }
    }
    guard !targets.isEmpty else { return [] }
    let confirm = presentation.step(
      "redact \(targets.joined(separator: " ")) --confirm --as …")
    return [
      presentation.say(
        de:
          "Das ist ein Beweis (Art. 17 Abs. 3 Buchst. e DSGVO), und noch steht er da. Eine zweite "
          + "Person bestätigt: \(confirm)",
        en:
          "this is proof (Art. 17(3)(e) GDPR), and it still stands there. A second person confirms: "
          + "\(confirm)")
    ]
  }

  /// What a freeze waits for.
  private func freezeHints(in presentation: Presentation) -> [String] {
    guard receipt.entries.last?.header.kind == .postingFrozen else { return [] }
    let waiting = receipt.after.freezesInForce.filter { $0.confirmed == nil }
    return waiting.map(\.due).uniqued().map { due in
      let channels = waiting.filter { $0.due == due }.map { presentation.safe($0.channel.rawValue) }
      let time = presentation.time.moment(Moment(due), seenFrom: presentation.now)
      let step = presentation.step("freeze confirm \(channels.joined(separator: " ")) -m …")
      return presentation.say(
        de: "bis \(time) bestätigen: \(step)", en: "confirm by \(time): \(step)")
    }
  }

  /// What an assessment leads to, and what is to be done about a post.
  private func strategyHints(in presentation: Presentation) -> [String] {
    guard let entry = receipt.entries.last else { return [] }
    switch entry.event {
    case .assessmentMade:
      let advice = receipt.after.strategyAdvice
      let postures = StrategyAdviceWording(advice, language: presentation.language)
        .postures(advice.postures)
      return [
        presentation.say(
          de: "Empfehlung aus der Theorie: \(postures) – \(presentation.step("assess"))",
          en: "the theory advises: \(postures) – \(presentation.step("assess"))")
      ]
    case .claimAdded(let event) where event.verdict == .open:
      return [
        presentation.step("claim settle \(event.claim) true|partly|false --because … --source …")
      ]
    case .postTriaged(let event):
      if event.outcome == .secure {
        return [
          presentation.step("note \"…\" --attach shot.png --source https://…"),
          presentation.say(
            de: "gemeldet: \(presentation.step("triage leave \(event.post) --because …"))",
            en: "reported: \(presentation.step("triage leave \(event.post) --because …"))"),
        ]
      }
      guard event.outcome.callsForAnswer else { return [] }
      let answered = presentation.step("triage answered \(event.post) --url https://…")
      guard event.outcome == .evaluate else { return [answered] }
      return [answered, presentation.step("triage leave \(event.post) --because …")]
    default: return []
    }
  }

  /// What standing branches propose since this act.
  private var newProposals: [OpenProposal] {
    guard let now = receipt.entries.last?.header.recordedAt,
      receipt.entries.contains(where: \.header.kind.changesState)
    else { return [] }
    let before = receipt.before.proposalsToAnswer(at: now).map(\.key)
    return receipt.after.proposalsToAnswer(at: now).filter { !before.contains($0.key) }
  }
}

extension OpenProposal {
  fileprivate var key: String { "\(run) \(branch) \(occurrence)" }
}
