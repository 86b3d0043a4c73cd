import ArgumentParser
import IncidentCore
import IncidentDesk
package import IncidentWording

/// Runs one command line from its words to its exit status.
package struct CommandRunner {
  private let context: CommandContext

  package init(_ context: CommandContext) {
    self.context = context
  }

  /// Parses the words after the program's name, runs what they ask for, and says on standard error
  /// what went wrong.
  package func run(_ arguments: [String]) -> ExitStatus {
    let isJSON = arguments.prefix { $0 != "--" }.contains("--json")
    // Only mistakes are worded here; most commands never need it.
    var wording: FailureWording { self.wording(for: arguments) }
    do {
      try parseAndRun(arguments)
      return .done
    } catch let exit as EarlyExit {
      return exit.status
    } catch let failure as Failure {
      return say(failure.completing(arguments), isJSON: isJSON)
    } catch let refusal as Refusal {
      let failure = RefusalWording(wording.time).failure(refusal)
      return say(failure.completing(arguments), isJSON: isJSON)
    } catch let failure as OutputFailure {
      return failure.isClosedPipe ? .done : say(wording.failure(failure), isJSON: isJSON)
    } catch {
      return finish(with: error, arguments: arguments, wording: wording, isJSON: isJSON)
    }
  }

  /// Runs words as the system hands them over. One that is not UTF-8 cannot be stored as it was
  /// given, and is refused.
  package func run(bytes arguments: [[UInt8]]) -> ExitStatus {
    var words: [String] = []
    for (index, bytes) in arguments.enumerated() {
      guard let word = String(validating: bytes, as: UTF8.self) else {
        return say(
          wording(for: words).wordNotUTF8(number: index + 1), isJSON: words.contains("--json"))
      }
      words.append(word)
    }
    return run(words)
  }

  private func parseAndRun(_ arguments: [String]) throws {
    // Asked for by scripts, and known without setting up the parser of all commands.
    if arguments == ["--version"] {
      return try context.write(Stormlog.configuration.version + "\n")
    }
    let words = CommandWords(arguments)
    if let (word, known) = words.unknownCommand {
      throw wording(for: arguments).unknownCommand(word, known: known, below: words.path)
    }
    if !isCompletion(arguments), let named = words.command,
      let command = try? parse(words.behindCommand, as: named)
    {
      return try command.run(in: context)
    }
    let command = try Stormlog.parseAsRoot(words.commandFirst)
    if let command = command as? any StormlogCommand {
      try command.run(in: context)
    } else {
      var command = command
      try command.run()
    }
  }

  private func parse<Command: StormlogCommand>(
    _ words: [String], as _: Command.Type
  ) throws -> (any StormlogCommand)? {
    try SingleCommand<Command>.parse(words)
  }

  /// Whether the shell asks for completions.
  private func isCompletion(_ arguments: [String]) -> Bool {
    arguments.first?.hasPrefix("---") ?? false
  }

  /// ArgumentParser's own errors: requests for help, and command lines that are wrong.
  private func finish(
    with error: any Error, arguments: [String], wording: FailureWording, isJSON: Bool
  ) -> ExitStatus {
    let message = Stormlog.message(for: error)
    switch Stormlog.exitCode(for: error) {
    case .success:
      do {
        try context.write(Stormlog.fullMessage(for: error) + "\n")
        return .done
      } catch {
        return error.isClosedPipe ? .done : say(wording.failure(error), isJSON: isJSON)
      }
    case .validationFailure:
      return say(wording.usage(message, of: CommandWords(arguments)), isJSON: isJSON)
    default:
      return say(wording.bug(message), isJSON: isJSON)
    }
  }

  private func say(_ failure: Failure, isJSON: Bool) -> ExitStatus {
    context.warn(isJSON ? failure.json : failure.text)
    return failure.exit
  }

  /// Before the workspace is known only the command line and the environment tell the language.
  private func wording(for arguments: [String]) -> FailureWording {
    let words = arguments.prefix { $0 != "--" }
    let asked = words.firstIndex(of: "--lang").flatMap { index in
      words.indices.contains(index + 1) ? Language(rawValue: words[index + 1]) : nil
    }
    return FailureWording(
      TimeWording(language: asked ?? context.environmentLanguage, zone: context.systemZone))
  }
}
