package import IncidentCore

extension StepAct {
  /// What is typed to do the act.
  package var step: NextStep {
    switch self {
    case .wind: "wind …"
    case .alert: "escalate … --because \"…\""
    case .assess: "assess --cluster …"
    case .claim: "claim add \"…\" --source …"
    case .triage: "triage --channel …"
    case .freeze: "freeze --because \"…\""
    case .release: "freeze release … --because \"…\""
    case .promise, .update: "promise add \"…\" --by …"
    case .contain: "contain"
    case .resolve: "resolve"
    case .lesson: "lesson add … \"…\""
    case .action: "action add \"…\" --owner … --due …"
    case .answer, .answers: "ask"
    case .inform(let audience): NextStep("inform \(audience.rawValue) --via …")
    case .assign(let roles): NextStep("assign \(roles.first?.rawValue ?? "…") …")
    case .clock(let rule): NextStep("clock start \(rule ?? "…") --at … --because \"…\"")
    case .met(let rule): NextStep("clock met \(rule) --at …")
    case .draft(let templates):
      NextStep("statement draft --template \(templates.first ?? "…") --channel …")
    case .approve: "statement approve …"
    case .publish: "statement publish … --url …"
    }
  }
}
