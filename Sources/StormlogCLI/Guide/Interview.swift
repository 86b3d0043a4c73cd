import HostTerminal
import IncidentCore
import IncidentWording
import TerminalText
import Workspace

/// Asks a person at the terminal one thing after the other.
struct Interview {
  /// The input has ended before all was asked.
  struct Ended: Error {}

  /// What was made of an answer.
  enum Answer<Value> {
    case taken(Value)
    /// Why it can't be taken; the question is asked again.
    case refused(String)
  }

  private let context: CommandContext
  private let style: Style
  /// What a question mark gets for an answer.
  private let help: String

  init(_ context: CommandContext, color: ColorChoice, help: String) {
    self.context = context
    self.help = help
    style = Style(
      color, isTerminal: context.error.isTerminal, environment: context.surroundings.environment)
  }

  func heading(_ text: String) {
    context.warn("\n" + style(terminalSafe(text), .bold) + "\n")
  }

  func say(_ text: String) {
    context.warn(terminalSafe(text, multiline: true) + "\n")
  }

  /// Asks until the answer can be taken.
  ///
  /// - Parameters:
  ///   - question: The question, without a colon.
  ///   - proposal: What nothing but Enter stands for.
  ///   - read: Makes something of an answer that is not blank.
  /// - Returns: Nil where the person goes on without an answer.
  /// - Throws: ``Ended`` at the end of the input.
  func ask<Value>(
    _ question: String, proposal: String? = nil, _ read: (String) -> Answer<Value>
  ) throws(Ended) -> Value? {
    let shown = proposal.map { " [\(terminalSafe($0))]" } ?? ""
    let mark = question.hasSuffix("?") && proposal == nil ? "" : ":"
    while true {
      context.warn("  \(terminalSafe(question))\(shown)\(mark) ")
      guard let line = try? context.input.readLine() else {
        context.warn("\n")
        throw Ended()
      }
      let answer = line.isBlank ? proposal : line.trimmingBlanks
      guard let answer else { return nil }
      if answer == "?" {
        say("    \(help)")
        continue
      }
      switch read(answer) {
      case .taken(let value): return value
      case .refused(let why): say("    \(why)")
      }
    }
  }
}
