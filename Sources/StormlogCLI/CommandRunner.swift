import ArgumentParser
import IncidentReport
import IncidentStore

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
    do {
      try parseAndRun(arguments)
      return .done
    } catch let exit as EarlyExit {
      return exit.status
    } catch let failure as Failure {
      return say(failure, isJSON: isJSON)
    } catch let failure as OutputFailure {
      return failure.isClosedPipe ? .done : say(wording.failure(failure), isJSON: isJSON)
    } catch {
      return finish(with: error, arguments: arguments, isJSON: isJSON)
    }
  }

  private func parseAndRun(_ arguments: [String]) throws {
    if let unknown = unknownCommand(in: arguments) { throw unknown }
    let command = try Stormlog.parseAsRoot(arguments)
    if let command = command as? any StormlogCommand {
      try command.run(in: context)
    } else {
      var command = command
      try command.run()
    }
  }

  /// ArgumentParser's own errors: requests for help, and command lines that are wrong.
  private func finish(with error: any Error, arguments: [String], isJSON: Bool) -> ExitStatus {
    let message = Stormlog.message(for: error)
    switch Stormlog.exitCode(for: error) {
    case .success:
      do {
        try context.write(Stormlog.fullMessage(for: error) + "\n")
        return .done
      } catch {
        return .inputOutput
      }
    case .validationFailure:
      let path = commandPath(in: arguments).joined(separator: " ")
      return say(
        Failure("usage", message, hint: "stormlog help \(path)".trimmed, exit: .usage),
        isJSON: isJSON)
    default:
      return say(wording.bug(message), isJSON: isJSON)
    }
  }

  private func say(_ failure: Failure, isJSON: Bool) -> ExitStatus {
    context.warn(isJSON ? failure.json : failure.text)
    return failure.exit
  }

  /// Before the workspace is known only the environment tells the language.
  private var wording: FailureWording {
    FailureWording(
      TimeWording(language: context.environmentLanguage, zone: context.systemZone))
  }

  /// The first word that should name a command and does not.
  private func unknownCommand(in arguments: [String]) -> Failure? {
    var commands = CommandNames.root
    for word in arguments {
      if commands.subcommands.isEmpty || word.hasPrefix("-") || word == "help" { return nil }
      guard let next = commands.subcommands.first(where: { $0.name == word }) else {
        return wording.unknownCommand(word, known: commands.subcommands.map(\.name))
      }
      commands = next
    }
    return nil
  }

  /// The words that name the command that was meant.
  private func commandPath(in arguments: [String]) -> [String] {
    var commands = CommandNames.root
    var path: [String] = []
    for word in arguments {
      guard let next = commands.subcommands.first(where: { $0.name == word }) else { break }
      path.append(word)
      commands = next
    }
    return path
  }
}

/// The names of a command and of those below it.
private struct CommandNames {
  let name: String
  let subcommands: [CommandNames]

  static var root: CommandNames { CommandNames(Stormlog.self) }

  private init(_ command: any ParsableCommand.Type) {
    let configuration = command.configuration
    name = configuration.commandName ?? String(describing: command).lowercased()
    let below = configuration.subcommands + configuration.groupedSubcommands.flatMap(\.subcommands)
    subcommands = below.map { CommandNames($0) }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
