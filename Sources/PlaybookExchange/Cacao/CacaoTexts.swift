import Foundation
import StrictText

/// What a step says, who is to do it, and what of it is lost.
extension CacaoReader {
  /// Name, description and commands as one text.
  mutating func taskText(of step: CacaoStep, phrases: DraftPhrases) -> String {
    var parts = head(of: step)
    for command in step.node["commands"]?.list ?? [] {
      guard let type = command["type"]?.text else {
        lose(.property("commands", of: step.name), at: command.position)
        continue
      }
      reportUnread(
        command, known: ["type", "command", "command_b64", "description"], of: step)
      if let description = command["description"]?.text?.tidied { parts.append(description) }
      guard let content = content(of: command, type: type, step: step) else { continue }
      if type == "manual" {
        parts.append(content)
      } else {
        parts.append(phrases.command(type.excerpt, content))
        lose(.command(type: type.excerpt, step: step.name), at: command.position)
      }
    }
    if step.kind == .playbookAction {
      let id = step.node["playbook_id"]?.scalarText ?? "?"
      parts.append(phrases.followPlaybook(id.excerpt))
      lose(.otherPlaybook(id.excerpt, step: step.name), at: step.position)
    }
    return text(of: parts, step: step)
  }

  mutating func question(of step: CacaoStep, phrases: DraftPhrases) -> String {
    var parts = head(of: step)
    let isSwitch = step.kind == .switchCondition
    if let condition = step.node[isSwitch ? "switch" : "condition"]?.scalarText?.tidied,
      !condition.isEmpty
    {
      parts.append(isSwitch ? phrases.choice(condition) : phrases.condition(condition))
      lose(.condition(condition.excerpt, step: step.name), at: step.position)
    }
    return text(of: parts, step: step)
  }

  /// When a loop is over: once its condition no longer holds, or once it does.
  mutating func loopText(
    of step: CacaoStep, phrases: DraftPhrases, isWhile: Bool
  ) -> String {
    let condition = step.node["condition"]?.scalarText?.tidied ?? ""
    lose(.condition(condition.excerpt, step: step.name), at: step.position)
    let end = isWhile ? phrases.repeatWhile(condition) : phrases.repeatUntil(condition)
    return text(of: head(of: step) + [end], step: step)
  }

  private mutating func head(of step: CacaoStep) -> [String] {
    [
      text("name", in: step.node, path: "\(step.id.excerpt).name"),
      text("description", in: step.node, path: "\(step.id.excerpt).description"),
    ].compactMap { $0 }
  }

  /// The parts, without those that another one says already.
  private func text(of parts: [String], step: CacaoStep) -> String {
    var kept: [String] = []
    for part in parts.map(\.tidied) where !part.isEmpty {
      if kept.contains(where: { $0.contains(part) }) { continue }
      kept.removeAll { part.hasPrefix($0.beginning) }
      kept.append(part)
    }
    return kept.isEmpty ? step.name : kept.joined(separator: "\n")
  }

  private mutating func content(
    of command: YAMLNode, type: String, step: CacaoStep
  ) -> String? {
    if let text = command["command"]?.text?.tidied, !text.isEmpty {
      if command["command_b64"] != nil {
        lose(.unreadableCommand(type: type.excerpt, step: step.name), at: command.position)
      }
      return text
    }
    guard let encoded = command["command_b64"] else { return nil }
    guard let data = encoded.text.flatMap({ Data(base64Encoded: $0) }),
      let text = String(validating: data, as: UTF8.self)?.tidied, !text.isEmpty
    else {
      lose(.unreadableCommand(type: type.excerpt, step: step.name), at: encoded.position)
      return nil
    }
    return text
  }

  /// Tells what a step has that is not carried.
  mutating func reportLosses(of step: CacaoStep) {
    var known = step.kind.known
    // The variable of a decision is written by our own exports.
    if CacaoOwnExtensions.id(of: step) != nil { known.insert("out_args") }
    reportUnread(step.node, known: known, of: step)
    if let completion = step.completion, let success = step.success,
      completion.target != success.target
    {
      lose(.property("on_success", of: step.name), at: success.position)
    }
    for pair in step.node["step_variables"]?.map ?? [] {
      lose(.variable(pair.key.excerpt, of: step.name), at: pair.position)
    }
    for target in step.node["targets"]?.list ?? [] {
      lose(.target(target.scalarText?.excerpt ?? "?", step: step.name), at: target.position)
    }
    for pair in step.node["step_extensions"]?.map ?? []
    where pair.key != CacaoOwnExtensions.definitionID {
      lose(.property("step_extensions.\(pair.key.excerpt)", of: step.name), at: pair.position)
    }
  }

  private mutating func reportUnread(
    _ node: YAMLNode, known: Set<String>, of step: CacaoStep
  ) {
    for pair in node.map ?? [] where !known.contains(pair.key) && pair.value.number != 0 {
      lose(.property(pair.key.excerpt, of: step.name), at: pair.position)
    }
  }

  /// Tells what the playbook as a whole has that is not carried.
  mutating func reportLosses(of root: YAMLNode) {
    let known: Set<String> = [
      "type", "spec_version", "name", "description", "workflow", "workflow_start",
      "workflow_exception", "playbook_variables", "agent_definitions", "playbook_extensions",
      "extension_definitions",
    ]
    let isOwn = root["playbook_extensions"]?[CacaoOwnExtensions.definitionID] != nil
    for pair in root.map ?? [] {
      switch pair.key {
      case "playbook_variables":
        // Ours only repeat what conditions ask.
        for variable in isOwn ? [] : pair.value.map ?? [] {
          lose(.variable(variable.key.excerpt, of: nil), at: variable.position)
        }
      case "playbook_extensions", "extension_definitions":
        for item in pair.value.map ?? [] where item.key != CacaoOwnExtensions.definitionID {
          lose(.property("\(pair.key).\(item.key.excerpt)", of: nil), at: item.position)
        }
      case _ where known.contains(pair.key): break
      case _ where isOwn && CacaoOwnExtensions.writtenByUs.contains(pair.key): break
      default: lose(.property(pair.key.excerpt, of: nil), at: pair.position)
      }
    }
  }

  /// Tells what a step without one of ours has lost: a branching step's failure branch.
  mutating func reportFailure(of step: CacaoStep, among steps: [String: CacaoStep]) {
    guard let failure = step.failure else { return }
    switch step.kind {
    case .action, .playbookAction:
      guard !step.asksForOutcome(among: steps), failure.target != step.onward?.target else {
        return
      }
      lose(.failureEnds(step: step.name), at: failure.position)
    case .start, .end, .parallel, .ifCondition, .whileCondition, .switchCondition:
      lose(.property("on_failure", of: step.name), at: failure.position)
    }
  }
}

extension String {
  /// What is left of a text that was cut with an ellipsis.
  fileprivate var beginning: String {
    hasSuffix("…") ? String(dropLast()) : self
  }
}
