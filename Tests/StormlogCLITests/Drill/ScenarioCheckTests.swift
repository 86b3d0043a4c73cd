import CommandTestSupport
import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// What `drill check` says of scenarios.
@Suite struct ScenarioCheckTests {
  @Test func `a scenario that cannot be read keeps no other from being checked`() throws {
    let home = try DrillHome()
    let large = "# " + String(repeating: "x", count: 2_000_000)
    try home.test.home.write(large, to: "crisis/drills/big.yaml")
    let (status, text) = home.run("drill", "check")
    #expect(status == .badData)
    #expect(text.contains("big.yaml:1:1"))
    #expect(text.contains("oven"))
    #expect(home.run("drill", "run", "big").1.contains("big.yaml"))
  }

  @Test func `a file that cannot be read is a finding, and the others are checked`() throws {
    let home = try DrillHome()
    let folder = home.test.home("crisis/drills")
    try FileManager.default.createDirectory(
      atPath: "\(folder)/folder.yaml", withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/gone.yaml", withDestinationPath: "nowhere")
    #expect(mkfifo("\(folder)/pipe.yaml", 0o600) == 0)
    let (status, text) = home.run("drill", "check")
    #expect(status == .badData)
    #expect(text.contains("folder.yaml:1:1: error: This is a folder, not a file. [yaml]"))
    #expect(text.contains("gone.yaml:1:1: error: There is no such file. [yaml]"))
    #expect(text.contains("pipe.yaml:1:1: error: This is no ordinary file"))
    #expect(text.contains("oven: sound"))
    let (named, found) = home.run(
      "drill", "check", "none.yaml", "\(folder)/pipe.yaml", "oven", "--json")
    #expect(named == .badData)
    #expect(found.contains("\"file\" : \"none.yaml\""))
    #expect(found.contains("\"file\" : \"\(folder)/pipe.yaml\""))
  }

  @Test func `the shipped scenarios are sound in both languages`() throws {
    let home = try DrillHome()
    for id in ["boss-ticket", "deleted-criticism", "kitchen-video"] {
      let (status, text) = home.run("drill", "check", id, "--strict")
      #expect(status == .done, "\(text)")
    }
  }

  @Test(arguments: ["boss-ticket", "deleted-criticism", "kitchen-video"])
  func `a shipped scenario plays to its end, and a silent team fails it`(id: String) throws {
    let home = try DrillHome()
    let (status, text) = home.run("drill", "run", id, typing: "wait 12h\nend\n")
    #expect(status == .done)
    #expect(text.contains(/\b0 of [1-9]/))
    let injects = text.split(separator: "\n").filter { $0.hasPrefix("DRILL T+") }.count
    #expect((8...20).contains(injects))
  }

  @Test(arguments: [
    ("2027-03-28T02:30", IncidentWording.ExitStatus.badData, "No clock shows 2027-03-28T02:30"),
    ("2026-10-25T02:30", .done, "shows 2026-10-25T02:30 twice"),
    ("2026-10-25T03:30", .done, "sound"),
  ])
  func `a start at which the clocks are changed is named`(
    start: String, status: IncidentWording.ExitStatus, said: String
  ) throws {
    let home = try DrillHome()
    let file = "crisis/drills/oven.yaml"
    let text = try String(contentsOfFile: home.test.home(file), encoding: .utf8)
    try home.test.home.write(text.replacing("2026-03-02T08:40", with: start), to: file)
    let (found, output) = home.run("drill", "check", "oven")
    #expect(found == status)
    #expect(output.contains(said), "\(output)")
    #expect((home.run("drill", "run", "oven").0 == .done) == (status == .done))
  }
}
