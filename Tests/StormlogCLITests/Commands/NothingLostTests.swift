import CommandTestSupport
import Foundation
import HostTerminal
import IncidentWording
import StormlogCLI
import Testing

/// What is typed is recorded or refused, and never dropped without a word.
@Suite struct NothingLostTests {
  /// Types command lines one after the other.
  private func type(_ lines: [[String]]) throws -> (
    status: IncidentWording.ExitStatus, said: String
  ) {
    let test = try TestContext(environment: ["STORMLOG_LANG": "en", "NO_COLOR": "1"])
    var status = CommandRunner(test.context).run(["open", "Storm"])
    for line in lines { status = CommandRunner(test.context).run(line) }
    return (status, test.output.text + test.error.text)
  }

  @Test(arguments: [
    (["promise", "keep", "1", "--because", "why"], "--without-evidence"),
    (
      ["statement", "publish", "1", "--because", "why"],
      "--contradicting|--emergency|--unapproved|--uninformed"
    ),
  ])
  func `a reason without the flag that asks for it is refused`(
    words: [String], flag: String
  ) throws {
    let (status, said) = try type([words])
    #expect(status == .usage)
    #expect(said.contains("--because goes with \(flag)"))
    let whole = words.map { $0 }.joined(separator: " ")
    #expect(said.contains("→ stormlog \(whole) \(flag)"))
  }

  @Test func `a new title and a new date are corrected together`() throws {
    let (status, said) = try type([
      ["correct", "1", "-m", "A better title", "--detected", "10 min ago"], ["show"],
    ])
    #expect(status == .done)
    #expect(said.contains(/\n#2 .*Corrected entry 1: text “A better title”/))
    #expect(said.contains(/\n#3 .*Times corrected: detected/))
    #expect(said.contains("\n1  A better title\n"))
  }

  @Test func `the reason of a role is kept`() throws {
    let (status, said) = try type([
      ["assign", "legal", "zimmer", "--name", "Uta Zimmer", "--because", "on leave"],
      ["timeline"],
    ])
    #expect(status == .done)
    #expect(said.components(separatedBy: "Uta Zimmer takes the role legal: on leave").count == 3)
  }
}
