package import IncidentCore
package import IncidentWording

/// A playbook as a drawing: its steps by phases, what waits for what, and which answer leads where.
package struct PlaybookDiagram {
  package struct Node {
    package enum Kind {
      case task, decision, branch
    }

    /// A name within the drawing, never one from the playbook, which could mean something there.
    package let name: String
    package let kind: Kind
    package let lines: [String]
  }

  package struct Edge {
    package let from: String
    package let to: String
    /// The answers that lead along it; empty where it is only an order or any answer will do.
    package let answers: [String]
    /// It is a condition, not an order.
    package let isCondition: Bool
  }

  package let groups: [(title: String, nodes: [Node])]
  package let edges: [Edge]

  package init(_ document: PlaybookDocument, time: TimeWording) {
    let drawer = Drawer(document, time: time)
    groups = drawer.groups
    edges = drawer.edges
  }
}

private struct Drawer {
  let playbook: Playbook
  let words: PlaybookWords
  let time: TimeWording
  let space: ConditionSpace
  let names: [String: String]

  init(_ document: PlaybookDocument, time: TimeWording) {
    playbook = document.playbook
    self.time = time
    words = PlaybookWords(
      document.words, languages: [time.language.rawValue] + playbook.languages)
    let steps = document.playbook.steps
    names = Dictionary(
      steps.enumerated().map { ($1.id, "s\($0 + 1)") }, uniquingKeysWith: { first, _ in first })
    space = ConditionSpace(
      decisions: Dictionary(
        steps.compactMap { step in step.options.map { (step.id, [nil] + $0) } },
        uniquingKeysWith: { first, _ in first }))
  }

  var groups: [(title: String, nodes: [PlaybookDiagram.Node])] {
    let phases = playbook.phases.map { phase in
      (title: words.phase(phase.id) ?? phase.id, nodes: phase.steps.map(node))
    }
    guard !playbook.standing.isEmpty else { return phases }
    let title = time.language.choose(de: "Ständig beobachtet", en: "Watched all the time")
    return phases + [(title, playbook.standing.enumerated().map(branch))]
  }

  private func node(of step: Step) -> PlaybookDiagram.Node {
    var marks: [String] = []
    if let role = step.role { marks.append(time.language.title(of: role)) }
    marks += step.due.prefix(1).map { time.duration($0.offset) }
    if let repetition = step.repetition { marks.append("↻ \(time.duration(repetition.every))") }
    let text = (words.step(step.id) ?? step.id).brokenIntoLines
    return PlaybookDiagram.Node(
      name: names[step.id] ?? "", kind: step.isDecision ? .decision : .task,
      lines: text + (marks.isEmpty ? [] : [marks.joined(separator: " · ")]))
  }

  private func branch(_ number: Int, _ branch: StandingBranch) -> PlaybookDiagram.Node {
    let text = words.branch(branch.id)?.brokenIntoLines ?? [branch.id]
    return PlaybookDiagram.Node(
      name: "b\(number + 1)", kind: .branch,
      lines: branch.when.source.brokenIntoLines + ["→ \(branch.proposal.code)"] + text)
  }

  var edges: [PlaybookDiagram.Edge] {
    let steps = playbook.steps.flatMap { step in
      let name = names[step.id] ?? ""
      return step.after.compactMap { id in
        names[id].map {
          PlaybookDiagram.Edge(from: $0, to: name, answers: [], isCondition: false)
        }
      } + (step.when.map { conditions($0, to: name) } ?? [])
    }
    let branches = playbook.standing.enumerated().flatMap { number, branch in
      conditions(branch.when, to: "b\(number + 1)")
    }
    return steps + branches
  }

  /// Edges from the decisions and steps that a condition asks for.
  private func conditions(_ condition: Condition, to name: String) -> [PlaybookDiagram.Edge] {
    guard let expression = try? condition.parsed() else { return [] }
    return expression.names.map(\.name).uniqued().compactMap { asked in
      switch asked {
      case .decision(let id):
        names[id].map {
          PlaybookDiagram.Edge(
            from: $0, to: name, answers: answers(to: id, for: expression), isCondition: true)
        }
      case .step(let id):
        names[id].map {
          PlaybookDiagram.Edge(from: $0, to: name, answers: [], isCondition: true)
        }
      case .wind, .social, .media, .alert, .cluster, .status, .channels, .hoursSinceDetection,
        .brokenPromises, .published, .publications, .informed, .fact:
        nil
      }
    }
  }

  /// The labels of the answers with which a condition can hold; none where all of them do.
  private func answers(to decision: String, for expression: ConditionExpression) -> [String] {
    let options = playbook.step(decision)?.options ?? []
    let all = space.decisions[decision]
    defer { space.decisions[decision] = all }
    let leading = options.filter { option in
      space.decisions[decision] = [option]
      return space.outcomes(of: expression.root).contains(.true)
    }
    guard leading.count < options.count else { return [] }
    return leading.map { words.option($0, of: decision) ?? $0 }
  }
}

extension Proposal {
  /// What it proposes, as a playbook file says it.
  fileprivate var code: String {
    switch self {
    case .escalate(let level): "escalate: \(level?.rawValue ?? "next")"
    case .run(let playbook): "run: \(playbook)"
    case .clock(let rule): "clock: \(rule)"
    case .tell: "tell"
    }
  }
}

extension String {
  /// The text in lines of some thirty characters, broken between words.
  fileprivate var brokenIntoLines: [String] {
    var lines: [String] = []
    for word in split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + word.count < 36 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
