import IncidentCore
import PlaybookFiles
import StrictText

/// Builds the steps of an exported workflow from the end to the beginning, since every step names
/// the one after it.
struct CacaoWorkflow {
  private(set) var steps: [(String, JSONValue)] = []
  private(set) var variables: CacaoVariables
  private let export: CacaoExport
  private let ids: CacaoIDs
  private var hasParallel = false

  init(_ export: CacaoExport, ids: CacaoIDs) {
    self.export = export
    self.ids = ids
    variables = CacaoVariables(export.playbook)
  }

  /// - Returns: The id of the first step.
  mutating func build() -> String {
    var next = end("workflow")
    for (number, layer) in layers.enumerated().reversed() {
      let repeated = layer.filter { $0.repetition != nil }
      let single = layer.filter { $0.repetition == nil }
      if !single.isEmpty { next = block(of: single, named: "layer-\(number)", before: next) }
      if !repeated.isEmpty { next = beside(repeated, next, named: "layer-\(number)") }
    }
    let start = ids.object("start", "start")
    add(start, .object(["type": .text("start"), "on_completion": .text(next)]))
    steps.reverse()
    return start
  }

  /// The steps in layers: none waits for one of its own layer or of a later one, and none stands
  /// before the phases before its own.
  private var layers: [[Step]] {
    let playbook = export.playbook
    var phases: [String: Int] = [:]
    for (index, phase) in playbook.phases.enumerated() {
      for step in phase.steps { phases[step.id] = index }
    }
    let known = Dictionary(playbook.steps.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    // The phase a step can be done in, and its layer there; a circle of steps was refused before.
    var places: [String: (phase: Int, layer: Int)] = [:]
    for step in playbook.steps {
      var path = [step.id]
      while let id = path.last, let step = known[id] {
        let open = step.after.filter { known[$0] != nil && places[$0] == nil && !path.contains($0) }
        guard open.isEmpty else {
          path.append(open[0])
          continue
        }
        let before = step.after.compactMap { places[$0] }
        let phase = before.map(\.phase).reduce(phases[id] ?? 0, max)
        let layer = before.filter { $0.phase == phase }.map { $0.layer + 1 }.reduce(0, max)
        places[id] = (phase, layer)
        path.removeLast()
      }
    }
    var layers: [[Int]: [Step]] = [:]
    for step in playbook.steps {
      let place = places[step.id] ?? (0, 0)
      layers[[place.phase, place.layer], default: []].append(step)
    }
    return layers.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  private mutating func add(_ id: String, _ value: JSONValue) {
    steps.append((id, value))
  }

  private mutating func end(_ name: String) -> String {
    let id = ids.object("end", name)
    add(id, .object(["type": .text("end")]))
    return id
  }

  /// Steps that can be done at the same time, and what comes after them.
  private mutating func block(
    of layer: [Step], named name: String, before next: String
  ) -> String {
    guard layer.count > 1 else { return framed(layer[0], before: next) }
    let id = ids.object("parallel", name)
    let branches = layer.map { step in framed(step, before: end("branch/\(step.id)")) }
    hasParallel = true
    add(
      id,
      .object([
        "type": .text("parallel"), "on_completion": .text(next), "next_steps": .texts(branches),
      ]))
    return id
  }

  /// Steps that come again and again beside all that follows, so that nothing waits for their end.
  private mutating func beside(_ layer: [Step], _ rest: String, named name: String) -> String {
    let id = ids.object("parallel", "beside/\(name)")
    let branches = layer.map { step in framed(step, before: end("branch/\(step.id)")) }
    let after = end("beside/\(name)")
    hasParallel = true
    add(
      id,
      .object([
        "type": .text("parallel"), "on_completion": .text(after),
        "next_steps": .texts(branches + [rest]),
      ]))
    return id
  }

  /// A step within its repetition and its condition.
  private mutating func framed(_ step: Step, before next: String) -> String {
    var next = next
    var outer: [(id: String, make: (String) -> JSONValue)] = []
    if let when = step.when {
      let id = ids.object("if-condition", step.id)
      let condition = variables.text(of: when)
      let after = next
      outer.append(
        (
          id,
          { inner in
            .object([
              "type": .text("if-condition"), "on_completion": .text(after),
              "step_extensions": Self.frame(of: step), "condition": .text(condition),
              "on_true": .text(inner),
            ])
          }
        ))
      next = end("if/\(step.id)")
    }
    if let repetition = step.repetition {
      let id = ids.object("while-condition", step.id)
      let condition = variables.text(ofLoopUntil: repetition.until)
      let after = next
      outer.append(
        (
          id,
          { inner in
            .object([
              "type": .text("while-condition"), "on_completion": .text(after),
              "step_extensions": Self.frame(of: step), "condition": .text(condition),
              "on_true": .text(inner),
            ])
          }
        ))
      next = end("while/\(step.id)")
    }
    var entry = action(step, before: next)
    for frame in outer.reversed() {
      add(frame.id, frame.make(entry))
      entry = frame.id
    }
    return entry
  }

  private static func frame(of step: Step) -> JSONValue {
    .object([
      CacaoOwnExtensions.definitionID: JSONValue.object(["frame_of": .text(step.id)])
    ])
  }

  private mutating func action(_ step: Step, before next: String) -> String {
    let id = ids.object("action", step.id)
    let text = export.words.step(step.id) ?? step.id
    let options = (step.options ?? []).map { option in
      "- \(option): \(export.words.option(option, of: step.id) ?? option)"
    }
    let items = self.items(of: step)
    let lines = options + items.map { "- [ ] \($0)" }
    let variable = step.isDecision ? variables.name(.decision(step.id)) : nil
    add(
      id,
      .object([
        "type": .text("action"),
        "name": .text(text.name),
        "description": .text(text),
        "on_completion": .text(next),
        "delay": step.repetition.map { .integer(Int($0.every.milliseconds)) },
        "timeout": step.due.map(\.offset.milliseconds).min().map { .integer(Int($0)) },
        "commands": .list([
          .object([
            "type": .text("manual"),
            "command": .text(([text] + lines).joined(separator: "\n")),
          ])
        ]),
        "agent": .text(agent(of: step.role)),
        "out_args": variable.map { .texts([$0]) },
        "step_extensions": .object([
          CacaoOwnExtensions.definitionID: properties(of: step, text, items)
        ]),
      ]))
    return id
  }

  /// The texts of its checklist.
  private func items(of step: Step) -> [String] {
    guard step.itemCount > 0 else { return [] }
    return (1...step.itemCount).map { export.words.item($0, of: step.id) ?? String($0) }
  }

  /// What CACAO has no place for, in the words of our playbook files.
  private func properties(of step: Step, _ text: String, _ items: [String]) -> JSONValue {
    let phase = export.playbook.phases.first { $0.steps.contains { $0.id == step.id } }
    return .object([
      "step": .text(step.id),
      "phase": phase.map { .text($0.id) },
      "text": step.isDecision || !items.isEmpty ? .text(text) : nil,
      "role": step.role.map { .text($0.rawValue) },
      "after": step.after.isEmpty ? nil : .texts(step.after),
      "when": step.when.map { .text($0.source) },
      "due": step.due.isEmpty
        ? nil
        : .list(
          step.due.map { rule in
            .object([
              "offset": .text(rule.offset.playbookText), "from": .text(rule.anchor.text),
            ])
          }),
      "evidence": step.requiresEvidence ? .truth(true) : nil,
      "every": step.repetition.map { .text($0.every.playbookText) },
      "until": step.repetition?.until.map { .text($0) },
      "clock": step.clock.map { .text($0) },
      "by": step.act.map { .text($0.text) },
      "must": step.isMust ? .truth(true) : nil,
      "team": step.team.map { .text($0.rawValue) },
      "records": step.records.map { records in
        .object([
          "question": .text(records.question.rawValue),
          "answers": .list(
            records.answers.sorted { $0.key < $1.key }.map { option, answer in
              .object(["option": .text(option), "answer": .text(answer)])
            }),
        ])
      },
      "items": items.isEmpty ? nil : .texts(items),
      "options": step.options.map { options in
        .list(
          options.map { option in
            .object([
              "option": .text(option),
              "label": export.words.option(option, of: step.id).map { .text($0) },
            ])
          })
      },
    ])
  }

  private func agent(of role: Role?) -> String {
    ids.object("group", role.map { "role/\($0.rawValue)" } ?? "team")
  }

  /// The roles that do something, as groups of people.
  var agents: [(String, JSONValue)] {
    let roles = export.playbook.steps.map(\.role).uniqued()
    return roles.map { role in
      (
        agent(of: role),
        .object([
          "type": .text("group"),
          "name": .text(role.map(export.phrases.roleTitle) ?? export.phrases.team),
          "agent_target_extensions": role.map { role in
            .object([
              CacaoOwnExtensions.definitionID: JSONValue.object(["role": .text(role.rawValue)])
            ])
          },
        ])
      )
    }
  }

  /// Which features of CACAO the workflow makes use of.
  var summary: JSONValue {
    let steps = export.playbook.steps
    return .object([
      "manual_playbook": .truth(true),
      "parallel_processing": .truth(hasParallel),
      "if_logic": .truth(steps.contains { $0.when != nil }),
      "while_logic": .truth(steps.contains { $0.repetition != nil }),
      "temporal_logic": .truth(steps.contains { $0.repetition != nil || !$0.due.isEmpty }),
      "extensions": .truth(true),
    ])
  }
}

extension String {
  /// Its first sentence or its beginning, as the name of a step.
  fileprivate var name: String {
    let line = split(whereSeparator: \.isNewline).first.map(String.init) ?? self
    return line.count > 80 ? line.prefix(79) + "…" : line
  }
}
