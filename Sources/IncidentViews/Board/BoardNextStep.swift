import IncidentCore
import IncidentWording
import TerminalText

/// What somebody who looks at the board types next: the answer to what burns first.
struct BoardNextStep {
  private let board: Board
  private let look: Look
  private var incident: Incident { look.incident }

  init(_ board: Board) {
    self.board = board
    look = board.look
  }

  /// The last line of the short board, with what shows all of it where there is room.
  func text(in presentation: Presentation) -> String {
    let commands = (steps + ["board --full"]).map { presentation.step($0) }
    let all = "→ \(commands.joined(separator: " · "))"
    if all.displayWidth <= presentation.width { return all }
    return "→ \(commands[0])".truncated(to: presentation.width)
  }

  private var steps: [NextStep] {
    if look.isDrillFromOutside { return ["drill resume \(look.number)"] }
    if incident.status == .closed, incident.drill != nil { return ["drill report \(look.number)"] }
    if let level = board.alertToSuggest { return ["escalate \(level.rawValue) --because …"] }
    if let step = ofOverdue ?? ofProposals { return [step] }
    if incident.status == .closed { return ["postmortem", "reopen --because …"] }
    if let step = board.steps.inOrderOfNeed(at: look.now).first { return [look.command(for: step)] }
    if let step = ofStatements { return [step] }
    if incident.wind.readings.isEmpty { return ["wind 0…6"] }
    if incident.runs.isEmpty { return ["playbook list"] }
    return ["note \"…\""]
  }

  private var ofOverdue: NextStep? {
    let namesMustSteps = board.steps.contains(where: \.step.isMust)
    let items = board.due.filter(\.isOverdue)
    let item = items.first { look.weighs($0, namesMustSteps: namesMustSteps) } ?? items.first
    return item.flatMap(command)
  }

  private var ofProposals: NextStep? {
    guard let first = board.proposals.proposals.first else { return nil }
    return first.answers(among: board.proposals.all).first
  }

  /// What brings the first statement that is under way one further.
  private var ofStatements: NextStep? {
    for message in incident.messages {
      for status in [StatementStatus.approved, .inReview, .draft] {
        let numbers = message.variants.filter { $0.status == status }.map(\.number)
        guard !numbers.isEmpty else { continue }
        let names = incident.names(ofStatements: numbers).map(\.text).joined(separator: " ")
        switch status {
        case .approved: return "statement publish \(names) --url …"
        case .inReview: return "statement approve \(incident.approvalWords(for: numbers))"
        default: return "statement submit \(names)"
        }
      }
    }
    return nil
  }

  private func command(for item: DueItem) -> NextStep? {
    switch item.cause {
    case .acknowledgement:
      let people = look.people(of: item)
      return people.count == 1 ? "ack --for \(terminalSafe(people[0].name))" : "ack"
    case .firstReply, .update: return ofStatements ?? "statement draft --channel …"
    case .promise(let number): return "promise keep \(number)"
    case .clock(let number), .clockReminder(let number, _): return "clock met \(number) --at …"
    case .action(let number): return "action done \(number)"
    case .freeze(let number):
      let channel = incident.freezes.first { $0.number == number }?.channel.rawValue
      return "freeze confirm \(channel.map { terminalSafe($0) } ?? "…") -m …"
    case .step(let run, let id, _):
      return board.steps.first { $0.run == run && $0.step.id == id }.map(look.command)
    }
  }
}

extension Look {
  /// What does a step: the act that it names, its decision, or that it is done.
  func command(for view: StepView) -> NextStep {
    let step = view.step
    if let rule = step.clock, !incident.clocks.contains(where: { $0.rule.id == rule }) {
      return "clock start \(terminalSafe(rule)) --at … --because …"
    }
    if let act = step.act { return act.step }
    if let options = step.options {
      return "decide \(view.number) \(terminalSafe(options.joined(separator: "|"))) --because …"
    }
    return step.requiresEvidence
      ? "done \(view.number) --evidence …" : "done \(view.number) -m …"
  }
}
