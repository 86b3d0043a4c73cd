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
      + statementHints(in: presentation) + strategyHints(in: presentation)
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
    return receipt.after.freezesInForce.filter { $0.confirmed == nil }.map { freeze in
      let channel = presentation.safe(freeze.channel.rawValue)
      let due = presentation.time.moment(Moment(freeze.due), seenFrom: presentation.now)
      return presentation.say(
        de: "bis \(due) bestätigen: \(presentation.step("freeze confirm \(channel) -m …"))",
        en: "confirm by \(due): \(presentation.step("freeze confirm \(channel) -m …"))")
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
          de: "die Theorie rät: \(postures) – \(presentation.step("assess"))",
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

  /// What a statement needs next.
  private func statementHints(in presentation: Presentation) -> [String] {
    guard let entry = receipt.entries.last else { return [] }
    switch entry.event {
    case .statementDrafted(let event): return draftHints(event.statement, entry, in: presentation)
    case .statementEdited(let event): return draftHints(event.statement, entry, in: presentation)
    case .statementSubmitted(let event): return approvalHints(event.statement, in: presentation)
    case .statementRejected(let event):
      return [presentation.step("statement edit \(event.statement) -m …")]
    case .statementApproved(let event):
      let isReady = receipt.after.statements.contains {
        $0.number == event.statement && $0.status == .approved
      }
      guard isReady else { return approvalHints(event.statement, in: presentation) }
      let untold = receipt.after.audiencesUntold(by: receipt.context.informing)
      guard receipt.after.isInternalStatement(event.statement) || untold.isEmpty else {
        return untold.map {
          let audience = presentation.safe($0.rawValue)
          return presentation.say(
            de: "zuerst verständigen: \(presentation.step("inform \(audience) --via …"))",
            en: "tell first: \(presentation.step("inform \(audience) --via …"))")
        }
      }
      return [presentation.step("statement publish \(event.statement) --url https://…")]
    default: return []
    }
  }

  /// Who may approve what a statement still lacks.
  private func approvalHints(_ statement: Int, in presentation: Presentation) -> [String] {
    let waiting = receipt.after.statementsWaiting(
      roster: receipt.context.roster, policy: receipt.context.approvals
    ).first { $0.statement.number == statement }
    guard let waiting else { return [] }
    let people = waiting.approvers.map(names.person)
    guard let first = waiting.approvers.first else {
      return [
        presentation.say(
          de: "Niemand im Team kann freigeben: \(presentation.step("assign ROLLE PERSON"))",
          en: "Nobody of the roster may approve: \(presentation.step("assign ROLE PERSON"))")
      ]
    }
    let list = presentation.safe(people.joined(separator: ", "))
    let version = waiting.statement.version
    let command = presentation.step("statement approve \(statement) \(version) --as \(first)")
    return [
      presentation.say(
        de: "\(people.count == 1 ? "Freigeben kann" : "Freigeben können") \(list): \(command)",
        en: "\(list) may approve: \(command)")
    ]
  }

  private func draftHints(
    _ statement: Int, _ entry: Entry, in presentation: Presentation
  ) -> [String] {
    let gaps = StatementTemplateFilling.openPlaceholders(in: entry.words?[.text] ?? "")
    guard !gaps.isEmpty else { return [presentation.step("statement submit \(statement)")] }
    let values = gaps.map { "--set \($0)=…" }.joined(separator: " ")
    return [presentation.step("statement edit \(statement) \(values)")]
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
