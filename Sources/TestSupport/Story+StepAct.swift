package import IncidentCore

extension Story {
  /// Does an act that steps can ask for, as a team would.
  ///
  /// - Parameter playbook: Whose templates statements are drafted from.
  package mutating func perform(_ act: StepAct, of playbook: Playbook) throws(Refusal) {
    let channel = Channel("website")
    switch act {
    case .wind: try tell(ReadWind(social: WindLevel(rawValue: 2)))
    case .alert: try tell(RaiseAlert(to: .yellow, because: "a step asks for it"))
    case .assess: try tell(AssessIncident(history: .yes))
    case .answer(let question): try answer(question)
    case .answers(let names):
      for name in names {
        if let question = Question(rawValue: name) ?? Question(fact: name) {
          try answer(question)
        } else {
          try tell(SetFact(name, playbook.answer(toFact: name)))
        }
      }
    case .claim: try tell(AddClaim("Mice in the bakery"))
    case .triage:
      try tell(
        TriagePost(
          channel: channel, text: "Mice!",
          answers: TriageAnswers(
            isThreat: false, truth: .isFalse, isPositive: false, kind: .unhappy)))
    case .freeze:
      try tell(FreezePosting([channel], because: "no jokes now"))
      try tell(ConfirmFreeze(channel))
    case .release:
      if incident.freezes.isEmpty { try perform(.freeze, of: playbook) }
      try tell(ReleaseFreeze(nil, because: "it is over"))
    case .promise: try tell(MakePromise("Refund", due: now + .days(30)))
    case .update: try tell(MakePromise("Next word", due: now + .days(30), kind: .update))
    case .contain: try tell(ContainIncident())
    case .resolve:
      if incident.status == .open { try tell(ContainIncident()) }
      try tell(ResolveIncident())
    case .lesson: try tell(AddLesson(.badly, "Nobody looked"))
    case .action: try tell(AddAction("Look daily", owner: "adler", due: Moment(now + .days(30))))
    case .inform(let audience): try tell(InformAudience(audience))
    case .assign(let roles):
      for role in roles { try tell(AssignRole(role: role, person: "brandt")) }
    case .clock(let rule): try tell(StartClock(rule ?? "gdpr-33", because: "a mail"))
    case .met(let rule):
      if !incident.clocks.contains(where: { $0.rule.id == rule }) {
        try tell(StartClock(rule, because: "a mail"))
      }
      try tell(MeetClock(.rule(rule)))
    case .draft(let templates): try draft(from: templates, of: playbook)
    case .approve(let templates), .publish(let templates):
      if !incident.statements.contains(where: { $0.template == templates.first }) {
        try draft(from: templates, of: playbook)
      }
      let drafted = incident.statements.last { $0.template == templates.first }
      try tell(
        PublishStatement(
          drafted?.number ?? 1, text: "A word.", release: .emergency(because: "it burns")))
    }
  }

  private mutating func answer(_ question: Question) throws(Refusal) {
    switch question {
    case .harm: try tell(SetFact("victim", "no"))
    case .threat, .history: try tell(SetFact(question.rawValue, "no"))
    case .claim: try tell(SetFact("claim", "partly"))
    case .cluster: try tell(AssessIncident(cluster: .accidental))
    case .reputation: try tell(AssessIncident(reputation: .good))
    case .type: try tell(AssessIncident(type: .challenge))
    }
  }

  private mutating func draft(
    from templates: [String], of playbook: Playbook
  ) throws(Refusal) {
    let template = templates.first ?? ""
    let channel = playbook.template(template)?.channels.first ?? Channel("website")
    try tell(
      DraftStatement(channel: channel, language: "en", text: "A word.", template: template))
  }
}

extension Playbook {
  /// Something that a fact can be.
  fileprivate func answer(toFact name: String) -> String {
    switch facts.first(where: { $0.name == name })?.values {
    case .number: "1"
    case .words(let words): words.first ?? "yes"
    case nil: "yes"
    }
  }
}
