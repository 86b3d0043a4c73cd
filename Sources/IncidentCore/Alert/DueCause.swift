/// What can fall due.
package enum DueCause: Hashable, Sendable {
  /// The acknowledgement of an escalation for a role.
  case acknowledgement(escalation: Int, role: Role)
  case firstReply
  /// The next public update after a publication, by the alert's cadence.
  case update(after: Int)
  /// A step, the n-th time where it repeats.
  case step(run: Int, id: String, occurrence: Int)
  case promise(Int)
  /// The confirmation that nothing goes out on a channel any more.
  case freeze(Int)
  case action(Int)
  /// The deadline of a legal clock.
  case clock(Int)
  /// A legal clock that is due immediately, so many hours after its anchor.
  case clockReminder(Int, hour: Int)
}

/// How far an unanswered due time has gone.
package enum DueLevel: String, Codable, CaseIterable, Sendable {
  /// The time has passed.
  case passed
  /// It is the deputy's now.
  case deputy
  /// It is for the people of the next level.
  case nextLevel = "next-level"
}

extension DueCause: CodedAsText {
  package var text: String {
    switch self {
    case .acknowledgement(let escalation, let role): "acknowledgement:\(escalation):\(role)"
    case .firstReply: "first-reply"
    case .update(let after): "update:\(after)"
    case .step(let run, let id, let occurrence): "step:\(run):\(id):\(occurrence)"
    case .promise(let number): "promise:\(number)"
    case .freeze(let number): "freeze:\(number)"
    case .action(let number): "action:\(number)"
    case .clock(let number): "clock:\(number)"
    case .clockReminder(let number, let hour): "clock-reminder:\(number):\(hour)"
    }
  }

  package init?(text: String) {
    let parts = text.split(separator: ":").map(String.init)
    switch (parts.first, parts.count) {
    case ("acknowledgement", 3):
      guard let escalation = Int(parts[1]) else { return nil }
      self = .acknowledgement(escalation: escalation, role: Role(parts[2]))
    case ("first-reply", 1): self = .firstReply
    case ("update", 2):
      guard let after = Int(parts[1]) else { return nil }
      self = .update(after: after)
    case ("step", 4):
      guard let run = Int(parts[1]), let occurrence = Int(parts[3]) else { return nil }
      self = .step(run: run, id: parts[2], occurrence: occurrence)
    case ("promise", 2):
      guard let number = Int(parts[1]) else { return nil }
      self = .promise(number)
    case ("freeze", 2):
      guard let number = Int(parts[1]) else { return nil }
      self = .freeze(number)
    case ("action", 2):
      guard let number = Int(parts[1]) else { return nil }
      self = .action(number)
    case ("clock", 2):
      guard let number = Int(parts[1]) else { return nil }
      self = .clock(number)
    case ("clock-reminder", 3):
      guard let number = Int(parts[1]), let hour = Int(parts[2]) else { return nil }
      self = .clockReminder(number, hour: hour)
    default: return nil
    }
  }
}
