import ArgumentParser
import HostTerminal
import IncidentCore
import IncidentDesk
package import IncidentWording
import LineReading
import Workspace

/// Runs one command line from its words to its exit status.
package struct CommandRunner {
  private let context: CommandContext

  package init(_ context: CommandContext) {
    self.context = context
  }

  /// Runs what the words after the program's name ask for, and says on standard error what went
  /// wrong.
  package func run(_ arguments: [String]) -> ExitStatus {
    if let request = CompletionRequest(arguments) { return complete(request) }
    let line = LineScan(arguments)
    // Only mistakes are worded here; most commands never need it.
    var wording: FailureWording { self.wording(for: line) }
    do {
      if let script = CompletionShell.ofScript(asked: arguments) {
        guard let shell = script else { throw wording.unknownShell() }
        try context.write(shell.script)
      } else {
        try perform(line)
      }
      return .done
    } catch let exit as EarlyExit {
      return exit.status
    } catch let failure as Failure {
      return say(failure.completing(arguments), of: line)
    } catch let refusal as Refusal {
      let failure = RefusalWording(wording.time).failure(refusal)
      return say(failure.completing(arguments), of: line)
    } catch let mistake as LineMistake {
      return say(wording.failure(mistake, of: line.path), of: line)
    } catch let failure as OutputFailure {
      return failure.isClosedPipe ? .done : say(wording.failure(failure), of: line)
    } catch {
      return say(wording.bug("\(error)"), of: line)
    }
  }

  /// Runs words as the system hands them over; nil where it hands over none at all. One that is not UTF-8 cannot be stored as it was
  /// given, and is refused.
  package func run(bytes arguments: [[UInt8]]?) -> ExitStatus {
    guard let arguments else {
      let line = LineScan([])
      return say(wording(for: line).argumentsLost(), of: line)
    }
    var words: [String] = []
    for (index, bytes) in arguments.enumerated() {
      guard let word = String(validating: bytes, as: UTF8.self) else {
        let line = LineScan(words)
        return say(
          wording(for: line).wordNotUTF8(number: index + 1, isText: line.awaitsText), of: line)
      }
      words.append(word)
    }
    return run(words)
  }

  /// Reads words as ``run(_:)`` does, and runs nothing.
  ///
  /// - Throws: What is wrong with them.
  package static func read(_ arguments: [String]) throws {
    guard case .run(let path, let words) = try LineScan(arguments).request(),
      let type = CommandTable.type(path)
    else { return }
    _ = try type.parsed(words)
  }

  private func perform(_ line: LineScan) throws {
    let request = try line.request()
    if request != .version { try requireLanguage(of: line) }
    switch request {
    case .run(let path, let words):
      guard let type = CommandTable.type(path) else {
        throw wording(for: line).bug("no command \(path)")
      }
      let command = try parse(words, as: type, for: line)
      try command.run(in: context)
    case .help(let path):
      let words = path.split(separator: " ").map(String.init)
      guard let tree = CommandTree.root.descendant(words) else {
        throw wording(for: line).bug("no command \(path)")
      }
      try context.write(HelpPage(context.language(of: line), in: context).text(of: tree))
    case .version:
      try context.write(Stormlog.configuration.version + "\n")
    }
  }

  /// Whoever names a language that is not spoken here is told so, and not answered in another.
  private func requireLanguage(of line: LineScan) throws {
    do {
      _ = try context.surroundings.language(asked: line.askedLanguage)
    } catch {
      throw wording(for: line).failure(error)
    }
  }

  private func parse(
    _ words: [String], as type: any StormlogCommand.Type, for line: LineScan
  ) throws -> any StormlogCommand {
    do {
      return try type.parsed(words)
    } catch let failure as Failure {
      throw failure
    } catch {
      // All that a person can get wrong was found before; what the parser says is English.
      throw wording(for: line).notUnderstood(of: line.path)
    }
  }

  /// What the shell asks for while a line is being typed. Whatever goes wrong, there is just
  /// nothing to offer.
  private func complete(_ request: CompletionRequest) -> ExitStatus {
    try? context.write(request.answer(in: context))
    return .done
  }

  private func say(_ failure: Failure, of line: LineScan) -> ExitStatus {
    let language = context.languageOfHints(for: line)
    let width = context.error.isTerminal ? context.terminalWidth : nil
    context.warn(
      line.isJSON ? failure.json(in: language) : failure.text(in: language, width: width))
    return failure.exit
  }

  private func wording(for line: LineScan) -> FailureWording {
    FailureWording(TimeWording(language: context.language(of: line), zone: context.systemZone))
  }
}
