import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport

/// A storm that lies beside this file as lines to be typed: `$` begins a command, `@ 24.11. 09:42` or
/// `@ 09:42` sets the clock in Berlin, and anything else is a remark. `VERSION` is a version of the texts
/// that were shown last for approval, one after the other.
final class TypedStorm {
  /// The line that says how what was submitted is approved.
  private static var approval: Regex<(Substring, texts: Substring)> {
    #/stellungnahme freigeben (?<texts>[0-9a-f \/]+)/#
  }

  private let home: CrisisHome
  private let lines: [Substring]
  /// The versions of the texts that were shown last.
  private var versions: [Substring] = []
  /// How many commands were typed.
  private(set) var count = 0
  /// The commands that did not end well, with what they said.
  private(set) var refused: [String] = []

  /// - Parameter name: The file's name; `NAME.yaml` beside it are the settings.
  init(_ name: String, file: StaticString = #filePath) throws {
    let folder = URL(fileURLWithPath: "\(file)").deletingLastPathComponent()
    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }
    lines = try text("\(name).storm").split(separator: "\n")
    home = try CrisisHome(in: .de, variables: ["STORMLOG_ACTOR": "petra"])
    try home.prepare([
      "crisis/stormlog.yaml": text("\(name).yaml"), "screenshot.png": "not really a picture",
    ])
  }

  func play() throws {
    for line in lines {
      if line.hasPrefix("@ ") {
        try wait(until: line.dropFirst(2))
      } else if line.hasPrefix("$ ") {
        count += 1
        let typed = versions.reduce(line.dropFirst(2)) {
          $0.replacing("VERSION", with: $1, maxReplacements: 1)
        }
        let (status, output) = run(Array(shellWords(of: String(typed))))
        if status != .done { refused.append("\(line)\n\(output)") }
        if let shown = output.firstMatch(of: Self.approval) {
          versions = shown.texts.split(separator: " ").filter { $0.count == 6 }
        }
      }
    }
  }

  /// What a command prints.
  func printed(by words: [String]) -> String { home.masked(run(words).output) }

  private func run(_ words: [String]) -> (status: IncidentWording.ExitStatus, output: String) {
    let (said, complained) = (home.test.output.text.count, home.test.error.text.count)
    let status = CommandRunner(home.test.context).run(words)
    return (
      status,
      String(
        home.test.output.text.dropFirst(said) + home.test.error.text.dropFirst(complained))
    )
  }

  private func wait(until text: Substring) throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Berlin") ?? .gmt
    let now = Date(timeIntervalSince1970: Double(home.test.time.now.milliseconds) / 1000)
    var parts = calendar.dateComponents([.year, .month, .day], from: now)
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count >= 2 else { throw CocoaError(.coderInvalidValue) }
    if numbers.count == 4 { (parts.day, parts.month) = (numbers[0], numbers[1]) }
    (parts.hour, parts.minute) = (numbers[numbers.count - 2], numbers[numbers.count - 1])
    let then = calendar.date(from: parts) ?? now
    home.test.time.wait(
      Interval(milliseconds: Int64((then.timeIntervalSince(now) * 1000).rounded())))
  }
}
