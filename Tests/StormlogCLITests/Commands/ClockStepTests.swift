import CommandTestSupport
import Foundation
import HostTerminal
import StormlogCLI
import TestSupport
import Testing

/// A step about a legal clock leads to the clock, before and after it is done.
@Suite struct ClockStepTests {
  private let test: TestContext

  init() throws {
    test = try TestContext()
    _ = CommandRunner(test.context).run(["init"])
    let playbook = """
      playbook: jacket
      version: 1
      title: Jacket
      phases:
        - id: assess
          title: Assess
          steps:
            - {id: tell-authority, do: Tell the authority., role: legal, clock: gpsr-20}
      standing:
        - {id: danger, when: fact.danger == "yes", propose: {clock: gpsr-20}, text: Dangerous.}

      """
    try Data(playbook.utf8).write(
      to: URL(fileURLWithPath: test.home(".local/share/stormlog/playbooks/jacket.yaml")))
  }

  private func run(_ words: String...) -> String {
    let (output, error) = (CapturedText(), CapturedText())
    var context = test.context
    context.output = output.sink(isTerminal: true)
    context.error = error.sink(isTerminal: true)
    _ = CommandRunner(context).run(words + ["--lang", "en"])
    return output.text + error.text
  }

  @Test func `the step says how its clock starts, and what ends it`() {
    _ = run("open", "Jacket", "--playbook", "jacket")
    let start = "→ stormlog clock start gpsr-20 --at … --because …"
    #expect(run("next").contains(start))
    #expect(run("board").contains(start))
    _ = run("clock", "start", "gpsr-20", "--because", "x")
    #expect(!run("next").contains(start))
    let done = run("done", "tell-authority")
    #expect(done.contains("legal clock 1 is still running: stormlog clock met 1"), "\(done)")
  }

  @Test func `accepting a clock that runs says so`() {
    _ = run("open", "Jacket", "--playbook", "jacket")
    _ = run("clock", "start", "gpsr-20", "--because", "x")
    _ = run("fact", "danger", "yes")
    let refused = run("accept", "danger", "--at", "10 min ago", "--because", "x")
    #expect(refused.contains("is running already (number 1)"), "\(refused)")
    let accepted = run("accept", "danger", "--because", "x")
    #expect(accepted.contains("is already running as legal clock 1"), "\(accepted)")
  }
}
