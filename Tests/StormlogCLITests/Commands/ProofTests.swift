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
    home.type("open", "Parcels", "--channel", "x")
    home.type("statement", "draft", "--channel", "x", "-m", "We are liable.")
    home.type("statement", "publish", "1", "--unapproved", "--because", "it is out")
  }

  @Test func `proof is erased once a second person confirms`() {
    let asked = home.type("redact", "3", "--because", "Art. 17 GDPR", "--as", "s1")
    #expect(asked.status == .done)
    #expect(asked.output.contains("redact 3 --confirm"), "\(asked.output)\(asked.error)")
    #expect(home.type("timeline").output.contains("We are liable."))
    #expect(home.type("board").output.contains("redact 3 --confirm"))

    let again = home.type("redact", "3", "--confirm", "--as", "s1")
    #expect(again.status == .refused)
    #expect(again.error.contains("--alone"))
    #expect(home.type("redact", "3", "--confirm", "--as", "k2").status == .done)
    #expect(!home.type("timeline").output.contains("We are liable."))
    #expect(home.type("verify").status == .done)
    #expect(home.type("postmortem").output.contains("Asked for and confirmed under one login"))
  }

  @Test func `names of the settings are not erased by one, nor replaced by those of today`() throws
  {
    let kept = home.type("timeline", "--kind", "settings-noticed", "--json").output
    let entry = try #require(kept.firstMatch(of: #/"sequence" : (\d+)/#).map { String($0.1) })
    #expect(home.type("redact", entry, "--because", "names", "--as", "s1").status == .done)
    #expect(home.type("timeline").output.contains("Sara Social"))
    #expect(home.type("redact", entry, "--confirm", "--as", "k2").status == .done)
    try home.test.home.write(
      """
      people:
        s1: {name: Eva Ersatz}
        k2: {name: Bernd Brandt}
      roles: {crisis-lead: k2, social-lead: s1}
      actor: s1
      """, to: "crisis/stormlog.yaml")
    let noted = home.type("note", "x").output
    #expect(!(noted + home.type("timeline").output).contains("Ersatz"))
    #expect(home.type("timeline").output.contains("s1 (name redacted)"))
    #expect(home.type("verify").status == .done)
  }

  @Test(arguments: ["text", "csv", "markdown", "json"])
  func `what is public says nothing from before a correction, and no reasons`(format: String) {
    home.type("note", "Name: Max Geheim", "--public")
    home.type("correct", "5", "-m", "A customer")
    home.type("escalate", "orange", "--because", "the boss is nervous")
    for entry in ["4", "7"] { home.type("publicise", entry) }
    let shown = home.type("timeline", "--public", "--format", format).output
    #expect(shown.contains("A customer") && shown.contains("orange"), "\(shown)")
    #expect(!shown.contains("Geheim") && !shown.contains("it is out"), "\(shown)")
    #expect(!shown.contains("the boss is nervous"), "\(shown)")
  }

  @Test(arguments: ["text", "csv", "markdown", "json"])
  func `what is public names nobody, and nothing but what was to be told`(format: String) {
    home.type("promise", "add", "Call back", "--by", "in 2h", "--as", "s1")
    home.type("promise", "keep", "1", "-m", "Geheim", "--without-evidence", "--because", "Geheim")
    home.type("claim", "add", "It was us.")
    home.type("claim", "settle", "1", "false", "--because", "Geheim", "--source", "Geheim")
    home.type("open", "Geheim", "--keep-current")
    home.type("close", "-i", "2", "--reason", "duplicate", "--of", "1", "--because", "x")
    let last = home.type("timeline", "-i", "1", "--by", "record").output.matches(of: #/[#](\d+) /#)
      .compactMap { Int($0.output.1) }.max()
    for entry in 4...(last ?? 4) { home.type("publicise", "\(entry)", "-i", "1") }
    let shown = home.type("timeline", "-i", "1", "--public", "--format", format).output
    #expect(shown.contains("Call back") && shown.contains("It was us."), "\(shown)")
    for word in ["Geheim", "Sara", "Brandt", "aadler"] {
      #expect(!shown.contains(word), "\(word): \(shown)")
    }
  }

  @Test func `a fact that was taken back for a publication tells when it comes again`() {
    home.type("open", "Fire", "--channel", "x", "--detected", "3h ago", "--at", "3h ago")
    home.type("inform", "staff", "--via", "intranet", "--at", "2h ago")
    home.type("statement", "draft", "--channel", "x", "-m", "We look into it.")
    home.type("fact", "victim", "yes", "--at", "150 min ago")
    home.type("undo", "5", "--because", "a slip")
    home.type("statement", "publish", "1", "--unapproved", "--because", "it burns")
    #expect(!home.type("timeline").unwrapped.output.contains("not told before"))
    #expect(home.type("fact", "victim", "yes", "--at", "150 min ago").status == .done)
    let shown = home.type("timeline").unwrapped.output
    #expect(shown.contains("not told before: the person harmed"), "\(shown)")
    let report = home.type("postmortem").unwrapped.output
    #expect(report.contains("Not told before"), "\(report)")
    #expect(report.contains("not told before the public"), "\(report)")
  }

  @Test func `what a publication relied on is taken back for a reason, and told`() {
    home.type("statement", "draft", "--channel", "x", "-m", "We look into it.")
    home.type("inform", "staff", "--via", "intranet")
    home.type("statement", "publish", "2", "--emergency", "--because", "it burns", "--as", "k2")
    #expect(!home.type("postmortem").unwrapped.output.contains("as later corrections"))
    let refused = home.type("undo", "6")
    #expect(refused.status == .refused && refused.error.contains("--because"), "\(refused.error)")
    #expect(home.type("undo", "6", "--because", "the wrong mail").status == .done)
    #expect(home.type("correct", "6", "--at", "1 min ago").status == .refused)
    let shown = home.type("timeline").unwrapped.output
    #expect(shown.contains("as later corrections, undoings or entries show"), "\(shown)")
    #expect(home.type("postmortem").unwrapped.output.contains("Not told before"))
    #expect(home.type("inform", "staff", "--via", "mail", "--at", "1 min ago").status == .done)
    let anew = home.type("timeline").unwrapped.output
    #expect(anew.contains("not told before: staff (entered after the publication)"), "\(anew)")
  }

  @Test func `what one person alone erased stands at the head of the report`() {
    #expect(
      home.type("redact", "3", "--alone", "--because", "in a hurry", "--as", "s1").status == .done)
    let report = home.type("postmortem")
    #expect(report.output.contains("Redacted by one person alone"))
  }

  @Test func `a file that somebody changed is not erased without a word`() throws {
    try home.prepare(["shot.txt": "what was there"])
    home.type("note", "seen", "--attach", "shot.txt")
    let database = URL(fileURLWithPath: home.test.home("crisis/stormlog.sqlite"))
    var bytes = try Data(contentsOf: database)
    while let place = bytes.range(of: Data("what was there".utf8)) {
      bytes.replaceSubrange(place, with: Data("what was false".utf8))
    }
    try bytes.write(to: database)

    let shown = home.type("timeline", "--by", "record", "--json", "--unverified").output
    let entry = shown.matches(of: #/"sequence" : (\d+)/#).compactMap { Int($0.1) }.max() ?? 0
    let refused = home.type("contain")
    #expect(refused.status == .badData)
    #expect(refused.error.contains("#\(entry): evidence"), "\(refused.error)")
    #expect(refused.error.contains("redact \(entry) -i 1 --because"), "\(refused.error)")
    let again = home.type("note", "again", "--attach", "shot.txt")
    #expect(again.status == .badData)
    #expect(home.type("note", "again").status == .done)

    let redacted = home.type("redact", "\(entry)", "--because", "Art. 17 GDPR")
    let told = redacted.output.replacing(#/\s+/#) { _ in " " }
    #expect(told.contains("changed or removed before: evidence"), "\(redacted.error)")
    let verified = home.type("verify")
    #expect(verified.status == .done)
    #expect(verified.output.contains("was not as it was kept any more"), "\(verified.output)")
    #expect(home.type("postmortem").output.contains("Changed evidence redacted:"))
  }

  @Test func `nothing is erased under a legal hold`() {
    #expect(home.type("hold", "--because", "counsel's letter").status == .done)
    let refused = home.type("redact", "1", "--because", "Art. 17 GDPR")
    #expect(refused.status == .refused)
    #expect(refused.error.contains("hold --lift --because"))
    #expect(home.type("board").output.contains("legal hold"))
    #expect(home.type("hold", "--lift", "--because", "settled").status == .done)
    #expect(home.type("redact", "1", "--because", "Art. 17 GDPR").status == .done)
  }

  @Test func `the public reads what was approved, and what is left out is told`() {
    let report = home.type("postmortem", "--audience", "public")
    #expect(!report.output.contains("We are liable."))
    #expect(!report.output.contains("Statement"))
    #expect(report.error.contains("statement 1, unapproved"))
    #expect(report.error.contains("--include 1"))
    let included = home.type("postmortem", "--audience", "public", "--include", "1")
    #expect(included.output.contains("We are liable."))
    #expect(included.output.contains("not approved"))
    #expect(!included.error.contains("Left out"))
  }

  @Test func `the numbers of entries tell the public nothing`() throws {
    home.type("note", "inside")
    home.type("contain")
    let report = home.type("postmortem", "--audience", "public", "--include", "1", "--json").output
    let sequences = report.matches(of: #/"sequence" : (\d+)/#).compactMap { Int($0.1) }
    // The publication and what contained it are the two entries that the public sees.
    #expect(!sequences.isEmpty)
    #expect(Set(sequences) == [1, 2], "\(report)")
  }

  @Test func `a text whose correction was erased is not told as it was before`() {
    home.type("note", "Max did it.")
    let note = home.type("timeline", "--by", "record", "--json").output
    let entry = note.matches(of: #/"sequence" : (\d+)/#).compactMap { Int($0.1) }.max() ?? 0
    home.type("correct", "\(entry)", "-m", "Moritz did it.", "--because", "a slip")
    #expect(home.type("redact", "\(entry + 1)", "--because", "Art. 17 GDPR").status == .done)
    let shown = home.type("timeline").output
    #expect(shown.contains("#\(entry)") || shown.contains("[redacted]"))
    #expect(!shown.contains("Moritz did it."))
    #expect(shown.contains("[redacted]"), "\(shown)")
    #expect(home.type("timeline", "--json").output.contains(#""text" : "[redacted]""#))
  }

  @Test func `the report has a title and an introduction for the public`() {
    let set = home.type(
      "report", "set", "--audience", "public", "--title", "Our depot", "--summary", "What happened."
    )
    #expect(set.status == .done, "\(set.error)")
    let report = home.type("postmortem", "--audience", "public")
    #expect(report.output.hasPrefix("# Our depot"))
    #expect(report.output.contains("What happened."))
    #expect(!home.type("postmortem").output.contains("What happened.\n\n- **"))
    home.type("report", "set", "--audience", "board", "--summary", "It cost us little.")
    #expect(home.type("postmortem").output.contains("### For the board"))
  }
}
