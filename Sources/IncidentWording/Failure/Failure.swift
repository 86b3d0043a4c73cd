/// Why a command could not do what was asked: what a person reads, what a program reads, and the
/// next command.
package struct Failure: Error, Hashable, Sendable {
  package let code: FailureCode
  package let message: String
  /// The exact next command, or what to change.
  package let hint: Hint?
  package let exit: ExitStatus
  /// The options that the typed command line lacks; with them it is the next command.
  package let lacking: String?
  /// How the typed command line can be typed again; they come below the hint.
  package let retries: [Retry]

  package init(
    _ code: FailureCode, _ message: String, hint: Hint? = nil, lacking: String? = nil,
    retries: [Retry] = [], exit: ExitStatus
  ) {
    self.code = code
    self.message = message
    self.hint = hint
    self.exit = exit
    self.lacking = lacking
    self.retries = retries
  }
}

extension Failure {
  /// The failure with the line that would do, made whole, as its hint; as it is where no line lacks
  /// anything.
  package func completing(_ step: NextStep) -> Failure {
    guard let lacking else { return self }
    return Failure(code, message, hint: .next(NextStep("\(step.line) \(lacking)")), exit: exit)
  }

  /// The failure with the next commands about the incident that was named on the line.
  package func about(incident number: Int) -> Failure {
    Failure(
      code, message, hint: hint?.about(incident: number), lacking: lacking, retries: retries,
      exit: exit)
  }
}

/// A stable name of a failure in kebab case, for programs. It is never translated or changed.
package struct FailureCode: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(stringLiteral value: String) {
    rawValue = value
  }
}
