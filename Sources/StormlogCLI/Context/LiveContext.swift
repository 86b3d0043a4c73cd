import Foundation
import HostFiles
import HostTerminal
import IncidentCore
import IncidentStore
import Workspace

extension CommandContext {
  /// The context of a process.
  package static func live() -> CommandContext {
    let environment = ProcessInfo.processInfo.environment
    var context = CommandContext(
      surroundings: Surroundings(
        environment: environment,
        currentDirectory: FileManager.default.currentDirectoryPath,
        homeDirectory: environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
          ?? UserAccount.current?.home),
      login: UserAccount.current?.name ?? "uid-\(getuid())",
      now: { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) },
      random: .system,
      systemZoneName: { ZoneChoice.systemName(environment: environment) },
      input: .standardInput, output: .descriptor(STDOUT_FILENO), error: .descriptor(STDERR_FILENO),
      terminalWidth: terminalWidth(environment),
      edit: Editor.run)
    context.lines = .standardInput
    context.terminalHeight = terminalHeight ?? context.terminalHeight
    return context
  }

  /// The bytes of the words after the program's name; nil where the system does not tell them.
  package static func arguments() -> [[UInt8]]? { ProcessArguments.words() }

  /// Makes a closed pipe and a full disk errors of a write instead of the end of the process.
  package static func ignoreSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Nil where the output is no terminal.
  private static var terminalHeight: Int? {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 0
    return isKnown ? Int(size.ws_row) : nil
  }

  private static func terminalWidth(_ environment: [String: String]) -> Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }
}
