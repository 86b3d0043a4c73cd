import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// How long words are kept, and who is named in them, at the command line.
@Suite struct RetentionCommandTests {
  private let home: CrisisHome

  init() throws {
    home = try CrisisHome(in: .en)
    try home.prepare([
      "crisis/stormlog.yaml": """
      people: {s1: {name: Sara Social}}
      actor: s1
      retention: {real: 1d}
      """
    ])
    home.type("open", "Parcels", "--detected", "3 days ago")
    home.type("note", "Sara calls @krueger", "--at", "3 days ago")
    home.type("note", "It rains.")
  }

  private func close() {
    home.type("close", "--reason", "cancelled", "--because", "nothing in it", "--at", "2 days ago")
  }

  @Test func `what is over is shown, with what to type, until it is done`() {
    #expect(home.type("list", "--retention").output.contains("not closed"))
    #expect(home.type("redact", "--all", "--because", "over").status == .refused)
    close()
    let due = home.type("list", "--retention", "--exit-status")
    #expect(due.status == .done, "\(due)")
    #expect(due.output.contains("to be redacted"))
    #expect(due.output.contains("redact --all -i 1 --because"))
    #expect(home.type("readiness").output.contains("over for incident 1"))

    #expect(home.type("redact", "--all", "-i", "1", "--because", "over").status == .done)
    #expect(home.type("verify").status == .done)
    #expect(!home.type("timeline", "-i", "1").output.contains("rains"))
    #expect(home.type("list", "--retention", "--exit-status").status == .negative)
    #expect(!home.type("readiness").output.contains("over for incident 1"))
    #expect(home.type("redact", "--all", "-i", "1", "--because", "over").status == .refused)
  }

  @Test func `a legal hold is shown in place of what is due`() {
    close()
    home.type("hold", "-i", "1", "--because", "counsel's letter")
    #expect(home.type("list", "--retention").output.contains("legal hold"))
    #expect(!home.type("list", "--retention").output.contains("redact --all"))
    // The line that helps is about the same incident, whichever is in use.
    home.type("open", "Another storm")
    let refused = home.type("redact", "2", "-i", "1", "--because", "over")
    #expect(refused.error.contains("hold --lift --because \"…\" -i 1"), "\(refused.error)")
  }

  @Test func `who is named is shown, and the line that erases it`() {
    let found = home.type("redact", "--persons")
    #expect(found.status == .done)
    #expect(found.output.contains("Sara · @krueger"))
    #expect(!found.output.contains("It rains."))
    // The settings that the incident keeps name her, too.
    #expect(found.output.contains("redact 2 3 -i 1 --because"), "\(found.output)")
    #expect(home.type("redact", "3", "--because", "a request").status == .done)
    #expect(!home.type("timeline").output.contains("Sara calls"))
    // The names of the settings are proof of who did what, and wait for a second person.
    #expect(
      home.type("redact", "2", "--because", "a request").output.contains("redact 2 --confirm"))
    #expect(home.type("redact", "--persons").output.contains("redact 2 -i 1"))
  }

  @Test func `a line that says neither what nor all is given whole`() {
    let empty = home.type("redact", "--because", "x")
    #expect(empty.status == .usage)
    #expect(empty.error.contains("redact --persons"))
    #expect(home.type("redact", "2", "--all", "--because", "x").status == .usage)
  }
}
