import CommandTestSupport
import Foundation
import HostTerminal
import IncidentWording
import StormlogCLI
import Testing

/// The questions that `triage` asks at a terminal, one by one.
@Suite struct TriagePromptTests {
  /// Opens an incident, types the command, and answers with these lines.
  private func run(
    _ arguments: [String], answering lines: [String], isTerminal: Bool = true
  ) throws -> (status: IncidentWording.ExitStatus, output: String, asked: String) {
    var test = try TestContext(
      environment: ["STORMLOG_LANG": "en", "NO_COLOR": "1"], isTerminal: isTerminal)
    _ = CommandRunner(test.context).run(["open", "Storm"])
    let (said, asked) = (test.output.text.count, test.error.text.count)
    test.context.input = TextSource(
      isTerminal: isTerminal, holding: Data(lines.map { "\($0)\n" }.joined().utf8))
    let status = CommandRunner(test.context).run(
      ["triage", "--channel", "x", "--url", "https://x.com/1"] + arguments)
    return (
      status, String(test.output.text.dropFirst(said)), String(test.error.text.dropFirst(asked))
    )
  }

  @Test func `what no option answers is asked in order, and no more than needed`() throws {
    let result = try run(["--threat", "no"], answering: ["unknown", " NEIN ", "unhappy", "extra"])
    #expect(result.status == .done)
    #expect(result.output.contains("Post 1 (X) triaged, put right"))
    #expect(!result.asked.contains("threaten"))
    #expect(result.asked.contains("Is what it says true?"))
    #expect(result.asked.contains("misguided – has the facts wrong"))
    #expect(try run([], answering: ["y"]).output.contains("secure and report"))
  }

  @Test func `a wrong answer is asked for again, at most twice`() throws {
    #expect(try run([], answering: ["perhaps", "yes"]).status == .done)
    let result = try run([], answering: ["a", "b", "c", "yes"])
    #expect(result.status == .refused)
    #expect(result.asked.contains("--threat yes|no"))
  }

  @Test func `without a terminal, or at its end, the next question and its option are named`()
    throws
  {
    let piped = try run(["--threat", "no"], answering: ["yes"], isTerminal: false)
    #expect(piped.status == .refused)
    #expect(piped.asked.contains("--true yes|no|unknown"))
    #expect(!piped.asked.contains("> "))
    let ended = try run(["--threat", "no", "--true", "no"], answering: [])
    #expect(ended.status == .refused)
    #expect(ended.asked.contains("--positive yes|no"))
    #expect(ended.output.isEmpty)
  }
}
