package import Foundation
package import HostTerminal
package import IncidentCore
package import IncidentDesk
package import IncidentStore
package import TerminalText
package import Workspace

/// Everything a command takes from outside. A test hands over its own.
package struct CommandContext: Sendable {
  package var surroundings: Surroundings
  /// The name under which the operating system knows the user.
  package var login: String
  /// Whether what is opened is real; a demo or a drill runs in a context of its own.
  package var mode: IncidentMode
  /// The tool's own time.
  package var now: @Sendable () -> Instant
  /// The drill that runs in this context, whose clock gives the time; nil outside of drills.
  package var drill: IncidentID?
  /// Where the lines of a dialogue come from; nil where that is what the input holds.
  package var lines: LineSource?
  /// The texts that this dialogue has shown; nil outside of one.
  package var shown: ShownTexts?
  package var random: RandomSource
  /// The identifier of the system's time zone; nil where none is set.
  package var systemZoneName: @Sendable () -> String?
  package var input: TextSource
  package var output: TextSink
  package var error: TextSink
  /// Columns of the terminal.
  package var terminalWidth: Int
  /// Lines of the terminal.
  package var terminalHeight = 24
  /// Opens a file in an editor, named by its command line, and gives its exit status once it has
  /// ended; nil where it could not be started.
  package var edit: @Sendable (_ editor: String, _ path: String) -> Int32?
  /// Signs a file with an SSH key.
  package var sign: Desk.Signer = SecureShellSigner.sign

  package init(
    surroundings: Surroundings, login: String, mode: IncidentMode = .real,
    now: @escaping @Sendable () -> Instant, random: RandomSource,
    systemZoneName: @escaping @Sendable () -> String?, input: TextSource, output: TextSink,
    error: TextSink, terminalWidth: Int = 80,
    edit: @escaping @Sendable (_ editor: String, _ path: String) -> Int32?
  ) {
    self.surroundings = surroundings
    self.login = login
    self.mode = mode
    self.now = now
    self.random = random
    self.systemZoneName = systemZoneName
    self.input = input
    self.output = output
    self.error = error
    self.terminalWidth = terminalWidth
    self.edit = edit
  }

  /// Writes to standard output.
  package func write(_ text: String) throws(OutputFailure) {
    try output.write(text)
  }

  /// Writes to standard error. Where that fails there is nobody left to tell.
  package func warn(_ text: String) {
    try? error.write(text)
  }

  /// Whether a person can be asked something.
  package var isInteractive: Bool { input.isTerminal && error.isTerminal }

  package func style(_ choice: ColorChoice = .auto) -> Style {
    Style(choice, isTerminal: output.isTerminal, environment: surroundings.environment)
  }

  /// What a desk takes of it.
  package var outside: Outside {
    Outside(
      surroundings: surroundings, login: login, mode: mode, now: now, drill: drill,
      shown: shown, random: random, systemZoneName: systemZoneName)
  }

  package var systemZone: TimeZone { outside.systemZone }

  /// The language of the environment alone, for what is said before anything else is known.
  package var environmentLanguage: Language { outside.environmentLanguage }
}
