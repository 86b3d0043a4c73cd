import Foundation
import IncidentCore
import IncidentStore

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
    return context
  }

  /// The bytes of the words after the program's name, which need not be UTF-8.
  package static func arguments() -> [[UInt8]] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { word in
        Array(UnsafeRawBufferPointer(start: word, count: strlen(word)))
      }
    }
  }

  /// Makes a closed pipe and a full disk errors of a write instead of the end of the process.
  package static func ignoreSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  private static func terminalWidth(_ environment: [String: String]) -> Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }
}

/// The user as the system knows him, not as the environment claims.
struct UserAccount: Hashable {
  let name: String
  let home: String?

  static let current = UserAccount(of: getuid())

  /// Reads `/etc/passwd` by hand first: the system's own look-up loads further libraries, which a
  /// statically linked program may not find.
  init?(of user: UInt32) {
    let text = (try? SafeFile.read("/etc/passwd", limit: 1 << 20)).map {
      String(decoding: $0, as: UTF8.self)
    }
    if let account = UserAccount(of: user, in: text ?? "") {
      self = account
      return
    }
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16_384)
    guard getpwuid_r(user, &entry, &buffer, buffer.count, &found) == 0, found != nil,
      let name = entry.pw_name
    else { return nil }
    self.name = String(cString: name)
    home = entry.pw_dir.map { String(cString: $0) }
  }

  /// The account with this number in the text of a passwd file.
  init?(of user: UInt32, in text: String) {
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: ":", omittingEmptySubsequences: false)
      guard fields.count >= 6, UInt32(fields[2]) == user, !fields[0].isEmpty else { continue }
      name = String(fields[0])
      home = fields[5].hasPrefix("/") ? String(fields[5]) : nil
      return
    }
    return nil
  }
}
