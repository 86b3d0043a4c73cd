import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// What is called late, and what was called so before public holidays were known.
@Suite struct ClockVerdictTests {
  private static let settings = """
    clocks:
      report: {title: Report, within: 1 month, from: awareness, regulation-1182-71: true}
      plain: {title: Plain, within: 1 month, from: event}
      notice: {title: Notice, within: 1d, from: awareness, german-law: bgb-187-188}
      council: {title: Council, within: 3d, from: event, german-law: bgb-187-193, waiting-period: true}
      dora-initial: {checked: {by: RAin Weiß, on: 2026-11-01}}
    """

  private let home: CrisisHome

  init() throws {
    home = try CrisisHome(in: .en)
    try home.prepare(["crisis/stormlog.yaml": "time-zone: Europe/Berlin\n\(Self.settings)"])
    type("open", "Breach", "--detected", "25.11.2025 14:00", "--sure-of-year")
  }

  @discardableResult
  private func type(_ words: String...) -> Answer { home.test.type(words).unwrapped }

  @Test func `a report over Christmas is in time, and the older verdict stands beside`() throws {
    type("clock", "start", "report", "--at", "25.11.2025 15:00", "--because", "x", "--sure-of-year")
    let met = type("clock", "met", "report", "--at", "29.12.2025 10:00", "--sure-of-year")
    #expect(met.output.contains("3 days 19 h after the deadline"), "\(met)")
    #expect(type("clock", "list").output.contains("3 days 19 h after the strict one"))

    // What only the file says changes no verdict: the seal would be the same.
    try home.test.home.write(
      "time-zone: Europe/Berlin\nholidays: DE-NW\n\(Self.settings)", to: "crisis/stormlog.yaml")
    #expect(type("clock", "list").output.contains("3 days 19 h after the strict one"))
    #expect(!type("postmortem").output.contains("in time by the later count"))
    type("note", "x")
    let list = type("clock", "list").output
    #expect(list.contains("in time (3 days 19 h after the strict deadline)"), "\(list)")
    let shown = type("clock", "show", "1").output
    #expect(shown.contains("until the end of 29 Dec 2025"), "\(shown)")
    #expect(shown.contains("25 Dec 2025 (Christmas Day)"), "\(shown)")
    #expect(shown.contains("Recorded then: 3 days 19 h after the deadline"))
    let report = type("postmortem").output
    #expect(report.contains("Recorded then: 3 days 19 h"))
    #expect(
      report.contains("other public holidays put deadlines off: DE-NW, was none"), "\(report)")
    try home.test.home.write(
      "time-zone: Europe/Berlin\n\(Self.settings)", to: "crisis/stormlog.yaml")
    type("note", "y")
    #expect(type("clock", "list").output == list)
    #expect(type("timeline").output.contains("public holidays: not set, was DE-NW"))
    #expect(type("verify").status == .done)
  }

  @Test func `a clock keeps the holidays that were known when it was started`() throws {
    try home.test.home.write(
      "time-zone: Europe/Berlin\nholidays: DE-NW\n\(Self.settings)", to: "crisis/stormlog.yaml")
    type("clock", "start", "report", "--at", "25.11.2025 15:00", "--because", "x", "--sure-of-year")
    try home.test.home.write(
      "time-zone: Europe/Berlin\n\(Self.settings)", to: "crisis/stormlog.yaml")
    let shown = type("clock", "show", "1").output
    #expect(shown.contains("25 Dec 2025 (Christmas Day)"), "\(shown)")
  }

  @Test func `what can still be met says until when, in every list`() {
    type("clock", "start", "notice", "--at", "23.11.2026 02:00", "--because", "x")
    for view in [["due"], ["board"], ["clock", "list"]] {
      let shown = home.test.type(view).unwrapped.output
      #expect(shown.contains("strict deadline passed"), "\(shown)")
      #expect(shown.contains("until the end of 24 Nov 2026"), "\(shown)")
    }
    type("clock", "met", "notice", "--at", "24.11.2026 03:00")
    #expect(type("clock", "list").output.contains("in time"))
  }

  @Test(arguments: ["29.12.2025 00:00", "29.12.2025"])
  func `the first instant after a last day is too late, in every place`(at: String) {
    // A day from 27 December, 10:00: the whole of the 28th.
    type("clock", "start", "council", "--at", "1.11.2025", "--because", "x", "--sure-of-year")
    type("clock", "start", "notice", "--at", "27.12.2025 10:00", "--because", "x", "--sure-of-year")
    let met = type("clock", "met", "notice", "--at", at, "--sure-of-year").output
    #expect(met.contains("14 h after the deadline"), "\(met)")
    let list = type("clock", "list").output
    #expect(list.contains("met late"), "\(list)")
    #expect(list.contains("waiting period over"), "\(list)")
    #expect(!type("due").output.contains("Council"))
  }

  @Test func `a day that begins when the deadline ends is late, in receipt and list alike`() {
    type("clock", "start", "plain", "--at", "24.11.2025", "--because", "x", "--sure-of-year")
    let met = type("clock", "met", "plain", "--at", "24.12.2025", "--sure-of-year").output
    #expect(met.contains("after the deadline"), "\(met)")
    let list = type("clock", "list").output
    #expect(list.contains("late") && !list.contains("known only roughly"), "\(list)")
  }

  @Test func `what is not classified is not late`() {
    type("clock", "start", "dora-initial", "--at", "26h ago", "--because", "x")
    let list = type("clock", "list").output
    #expect(list.contains("limit passed"), "\(list)")
    #expect(!type("due", "--overdue").output.contains("clock"))
    let shown = type("clock", "show", "1").output
    #expect(shown.contains("checked by RAin Weiß on 1 Nov 2026"), "\(shown)")
    type("clock", "classify", "1", "--at", "1h ago", "--because", "major")
    #expect(type("clock", "list").output.contains("due in 3 h"))
  }

  @Test func `explaining refuses what starting does`() {
    let words = ["--at", "23.11.2026 10:00", "--classified", "23.11.2026 09:00"]
    let explained = CommandRunner(home.test.context).run(
      ["clock", "explain", "dora-initial"] + words)
    #expect(explained == .refused)
  }
}
