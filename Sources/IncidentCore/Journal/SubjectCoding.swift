extension Subject: CodedAsText {
  /// The subject that a stored name means; nil for any other text.
  package init?(text: String) {
    let parts = text.split(separator: ":", maxSplits: 2).map(String.init)
    let number = parts.count > 1 ? Int(parts[1]) : nil
    switch (parts.first, parts.count) {
    case ("opening", 1): self = .opening
    case ("dates", 1): self = .dates
    case ("status", 1): self = .status
    case ("alert", 1): self = .alert
    case ("assessment", 1): self = .assessment
    case ("channel", 2): self = .channel(Channel(parts[1]))
    case ("assignment", 3): self = .assignment(Role(parts[1]), PersonID(parts[2]))
    case ("fact", 2): self = .fact(parts[1])
    case ("answer", 2):
      guard let question = Question(rawValue: parts[1]) else { return nil }
      self = .answer(question)
    default:
      guard let number else { return nil }
      switch (parts[0], parts.count) {
      case ("wind", 2): self = .wind(number)
      case ("escalation", 2): self = .escalation(number)
      case ("run", 2): self = .run(number)
      case ("plan", 2): self = .plan(number)
      case ("step", 3): self = .step(run: number, parts[2])
      case ("branch", 3): self = .branch(run: number, parts[2])
      case ("statement", 2): self = .statement(number)
      case ("informing", 2): self = .informing(number)
      case ("promise", 2): self = .promise(number)
      case ("freeze", 2): self = .freeze(number)
      case ("clock", 2): self = .clock(number)
      case ("claim", 2): self = .claim(number)
      case ("post", 2): self = .post(number)
      case ("lesson", 2): self = .lesson(number)
      case ("action", 2): self = .action(number)
      case ("entry", 2): self = .entry(number)
      case ("visibility", 2): self = .visibility(number)
      default: return nil
      }
    }
  }
}
