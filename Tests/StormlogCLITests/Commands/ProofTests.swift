import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// What proves something, at the command line: who erases it, and what of it the public reads.
@Suite struct ProofTests {
  private let home: CrisisHome

  init() throws {
    home = try CrisisHome(in: .en)
    try home.prepare([
      "crisis/stormlog.yaml": """
      people:
        s1: {name: Sara Social}
        k2: {name: Bernd Brandt}
      roles: {crisis-lead: k2, social-lead: s1}
      actor: s1
      """
    ])
    type("open", "Parcels", "--channel", "x")
    type("statement", "draft", "--channel", "x", "-m", "We are liable.")
    type("statement", "publish", "1", "--unapproved", "--because", "it is out")
  }

  @discardableResult
  private func type(_ words: String...) -> (
    status: IncidentWording.ExitStatus, output: String, error: String
  ) {
    let (said, complained) = (home.test.output.text.count, home.test.error.text.count)
    let status = CommandRunner(home.test.context).run(words)
    return (
      status, String(home.test.output.text.dropFirst(said)),
      String(home.test.error.text.dropFirst(complained))
    )
  }

  @Test func `proof is erased once a second person confirms`() {
    let asked = type("redact", "3", "--because", "Art. 17 GDPR", "--as", "s1")
    #expect(asked.status == .done)
    #expect(asked.output.contains("redact 3 --confirm"), "\(asked.output)\(asked.error)")
    #expect(type("timeline").output.contains("We are liable."))
    #expect(type("board").output.contains("redact 3 --confirm"))

    let again = type("redact", "3", "--confirm", "--as", "s1")
    #expect(again.status == .refused)
    #expect(again.error.contains("--alone"))
    #expect(type("redact", "3", "--confirm", "--as", "k2").status == .done)
    #expect(!type("timeline").output.contains("We are liable."))
    #expect(type("verify").status == .done)
    #expect(type("postmortem").output.contains("Asked for and confirmed under one login"))
  }

  @Test func `what one person alone erased stands at the head of the report`() {
    #expect(type("redact", "3", "--alone", "--because", "in a hurry", "--as", "s1").status == .done)
    let report = type("postmortem")
    #expect(report.output.contains("Redacted by one person alone"))
  }

  @Test func `nothing is erased under a legal hold`() {
    #expect(type("hold", "--because", "counsel's letter").status == .done)
    let refused = type("redact", "1", "--because", "Art. 17 GDPR")
    #expect(refused.status == .refused)
    #expect(refused.error.contains("hold --lift --because"))
    #expect(type("board").output.contains("legal hold"))
    #expect(type("hold", "--lift", "--because", "settled").status == .done)
    #expect(type("redact", "1", "--because", "Art. 17 GDPR").status == .done)
  }

  @Test func `the public reads what was approved, and what is left out is told`() {
    let report = type("postmortem", "--audience", "public")
    #expect(!report.output.contains("We are liable."))
    #expect(!report.output.contains("Statement"))
    #expect(report.error.contains("statement 1, unapproved"))
    #expect(report.error.contains("--include 1"))
    let included = type("postmortem", "--audience", "public", "--include", "1")
    #expect(included.output.contains("We are liable."))
    #expect(included.output.contains("not approved"))
    #expect(!included.error.contains("Left out"))
  }

  @Test func `the numbers of entries tell the public nothing`() throws {
    type("note", "inside")
    type("contain")
    let report = type("postmortem", "--audience", "public", "--include", "1", "--json").output
    let sequences = report.matches(of: #/"sequence" : (\d+)/#).compactMap { Int($0.1) }
    // The publication and what contained it are the two entries that the public sees.
    #expect(!sequences.isEmpty)
    #expect(Set(sequences) == [1, 2], "\(report)")
  }

  @Test func `a text whose correction was erased is not told as it was before`() {
    type("note", "Max did it.")
    let note = type("timeline", "--by", "record", "--json").output
    let entry = note.matches(of: #/"sequence" : (\d+)/#).compactMap { Int($0.1) }.max() ?? 0
    type("correct", "\(entry)", "-m", "Moritz did it.", "--because", "a slip")
    #expect(type("redact", "\(entry + 1)", "--because", "Art. 17 GDPR").status == .done)
    let shown = type("timeline").output
    #expect(shown.contains("#\(entry)") || shown.contains("[redacted]"))
    #expect(!shown.contains("Moritz did it."))
    #expect(shown.contains("[redacted]"), "\(shown)")
    #expect(type("timeline", "--json").output.contains(#""text" : "[redacted]""#))
  }

  @Test func `the report has a title and an introduction for the public`() {
    let set = type(
      "report", "set", "--audience", "public", "--title", "Our depot", "--summary", "What happened."
    )
    #expect(set.status == .done, "\(set.error)")
    let report = type("postmortem", "--audience", "public")
    #expect(report.output.hasPrefix("# Our depot"))
    #expect(report.output.contains("What happened."))
    #expect(!type("postmortem").output.contains("What happened.\n\n- **"))
    type("report", "set", "--audience", "board", "--summary", "It cost us little.")
    #expect(type("postmortem").output.contains("### For the board"))
  }
}
