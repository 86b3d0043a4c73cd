import CommandTestSupport
import Foundation
import IncidentCore
import StormlogCLI
import TestSupport
import Testing

/// What is to be done of a later phase than the playbook is in says of which.
@Suite struct OutOfPhaseTests {
  private static let playbook = """
    playbook: phased
    version: 1
    title: Phased
    phases:
      - id: assess
        title: Find out
        steps:
          - {id: look, do: Look at the video., role: crisis-lead, due: 30m}
      - id: act
        title: Answer
        steps:
          - {id: answer, do: Answer in public., role: crisis-lead, due: 1h}

    """

  @Test func `a step of a later phase carries the title of its phase, until it is that one's turn`()
    throws
  {
    var home = try TestContext(environment: ["NO_COLOR": "1", "STORMLOG_LANG": "en"])
    home.context.terminalHeight = 24
    _ = home.type(["init"])
    try Data(Self.playbook.utf8).write(
      to: URL(fileURLWithPath: home.home(".local/share/stormlog/playbooks/phased.yaml")))
    _ = home.type(["open", "Parcels", "--playbook", "phased"])
    func line(_ id: String) -> String {
      home.type(["next"]).output.split(separator: "\n").first { $0.contains(id) }
        .map(String.init) ?? ""
    }
    #expect(home.type(["next"]).output.contains("Phase: Find out"))
    #expect(line("2 answer").contains("Answer"), "\(home.type(["next"]))")
    #expect(!line("1 look").contains("Find out"))
    _ = home.type(["done", "look"])
    #expect(home.type(["next"]).output.contains("Phase: Answer"))
    #expect(!line("2 answer").contains("Answer"))
  }
}
