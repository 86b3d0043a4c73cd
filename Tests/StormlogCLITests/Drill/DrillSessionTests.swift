import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

@Suite struct DrillSessionTests {
  private static let played = """
    # a remark
    board
    wind 2 --because "smoke"
    note "quotes 'inside' and \\"outside\\""
    wait 12m
    stormlog done save-ad -m "saved"
    as brandt
    statement draft --channel x --language en -m "We look into it."
    statement submit 1
    as
    statement approve 1
    inform staff --via intranet
    statement publish 1 --url https://x.example/1
    wait
    inject
    wait 1h
    score
    end "enough"

    """

  @Test(arguments: Language.allCases)
  func `a drill is played, scored and reported from a script`(language: Language) throws {
    let home = try DrillHome(in: language)
    var text = home.run("drill", "run", "oven", typing: Self.played).1
    home.run(
      "drill", "rate", "speed", "M", "--because", "nobody answered the phone")
    home.run(
      "action", "add", "Practise calls", "--owner", "hr", "--due", "2027-01-31", "--incident", "1")
    home.run("lesson", "add", "well", "The advertisement was saved.", "--incident", "1")
    for words in [
      ["drill", "score"], ["drill", "list"], ["drill", "report", "1"],
      ["drill", "report", "1", "--format", "markdown"], ["drill", "report", "1", "--json"],
      ["timeline", "-i", "1"], ["timeline", "-i", "1", "--format", "markdown"],
      ["timeline", "-i", "1", "--format", "csv"], ["statement", "list", "-i", "1"],
      ["list", "--all"], ["board", "-i", "1"], ["postmortem", "-i", "1"],
    ] {
      let output = CapturedText()
      var context = home.context
      context.output = output.sink(isTerminal: false)
      let status = CommandRunner(context).run(words)
      #expect(status == .done)
      text += "\n$ \(words.joined(separator: " "))\n\(output.text)"
    }
    #expect(
      Golden.objection(to: home.masked(text), as: "drill-\(language.rawValue).txt") == nil)
  }

  @Test func `the dialogue knows its own words in German`() throws {
    let home = try DrillHome(in: .de)
    let (status, text) = home.run(
      "übung", "beginnen", "oven",
      typing: """
        hilfe
        warten 10 Min.
        Warten 1 Std. 5 Minuten
        als brandt
        notiz "von brandt"
        als
        einspielungen
        stand
        ende "genug"

        """)
    #expect(status == .done, "\(text)")
    for word in ["warten 10 Min.", "einspielungen", "abbrechen", "T+10m", "T+1h15m", "brandt>"] {
      #expect(text.contains(word), "\(word): \(text)")
    }
    let quit = home.run("drill", "run", "oven", typing: "Abbrechen\n")
    #expect(quit.0 == .done && quit.1.contains("Die Übung bleibt offen"), "\(quit.1)")
    let english = try DrillHome().run("drill", "run", "oven", typing: "hilfe\nquit\n").1
    #expect(english.contains("Alle Befehle von Stormlog"))
  }

  @Test func `every view of a drill says that it is one`() throws {
    let home = try DrillHome()
    _ = home.run("drill", "run", "oven", typing: Self.played)
    for words in [
      ["board"], ["next"], ["due"], ["steps"], ["statement", "list"], ["statement", "show", "1"],
      ["promise", "list"], ["inform", "list"], ["freeze", "list"], ["clock", "list"],
      ["lesson", "list"], ["action", "list"], ["show"],
      ["show", "1"], ["timeline", "--format", "markdown"], ["timeline", "--format", "csv"],
      ["postmortem"], ["postmortem", "--audience", "public"], ["postmortem", "--format", "html"],
    ] {
      let output = CapturedText()
      var context = home.context
      context.output = output.sink(isTerminal: true)
      #expect(CommandRunner(context).run(words + ["-i", "1"]) == .done)
      #expect(output.text.contains("DRILL"), "\(words)")
    }
  }

  @Test func `publishing in a drill says that nothing was published`() throws {
    let home = try DrillHome()
    let (_, text) = home.run("drill", "run", "oven", typing: Self.played)
    #expect(text.contains("DRILL: nothing has been published."))
    #expect(text.contains("They speak."))
    #expect(!text.contains("They are silent."))
  }

  // A script that goes wrong somewhere does not end as if all had been done.
  @Test(arguments: [
    ("wind 9", IncidentWording.ExitStatus.usage), ("note \"open", .usage), ("init", .usage),
    ("statement publish 7\nwind 9", .notFound), ("wind 9\nstatement publish 7", .usage),
    (
      "statement draft --channel x -m \"x\"\nstatement publish 1 --url https://x.example/1",
      .refused
    ),
    ("search nowhere", .done), ("due --exit-status\nsearch nowhere", .done),
  ])
  func `the first line that could not be done gives the status of a script`(
    lines: String, status: IncidentWording.ExitStatus
  ) throws {
    for last in ["", "quit\n", "end\n"] {
      let home = try DrillHome()
      let (found, text) = home.run("drill", "run", "oven", typing: "\(lines)\n\(last)")
      #expect(found == status, "\(text)")
    }
  }

  @Test func `at a terminal a mistake has been seen, and the drill ends well`() throws {
    let home = try DrillHome()
    var context = home.context
    context.input = TextSource(isTerminal: true, holding: Data("wind 9\nend\n".utf8))
    #expect(CommandRunner(context).run(["drill", "run", "oven"]) == .done)
  }

  @Test func `bytes that are no text give a status too`() throws {
    let home = try DrillHome()
    var context = home.context
    context.input = TextSource(isTerminal: false, holding: Data([0xFF, 0x0A]))
    #expect(CommandRunner(context).run(["drill", "run", "oven"]) == .badData)
  }

  @Test(arguments: [
    "drill list", "init", "open \"x\"", "demo", "backup a.sqlite", "use 1", "wind 2 -i 1",
    "übung liste", "eroeffnen \"x\"", "--json open \"x\"", "wind 2 -i1", "-i 1 wind 2",
    "wind 2 --incident 1", "wind 2 --incident=1", "wind 2 --workspace /tmp", "note \"open",
    "nonsense", "wind 9", "wait soon", "wait -5m", "wait 1h30", "wait 9999d 9999d", "as brand",
    "as brandt adler", "score now", "quit now", "inject x", "statement publish 7",
  ])
  func `what cannot be done is said, and the drill goes on`(line: String) throws {
    let home = try DrillHome()
    let (status, text) = home.run("drill", "run", "oven", typing: "\(line)\nnote \"still here\"\n")
    #expect(status != .done)
    #expect(text.contains("stormlog: "))
    #expect(text.contains("still here"))
    #expect(text.contains("stormlog drill resume 1"))
  }

  @Test func `hostile input is shown harmless and stored as it was`() throws {
    let home = try DrillHome()
    let (status, text) = home.run(
      "drill", "run", "oven", typing: "note \"a\u{1B}[31mb\"\n\u{202E}\n\u{0}\nquit\n")
    #expect(status == .usage)
    #expect(!text.contains("\u{1B}"))
    #expect(!text.contains("\u{202E}"))
  }

  @Test(arguments: [
    ("wait 1h30m", "T+1h30m"), ("wait 1h 30m", "T+1h30m"), ("wait 90m", "T+1h30m"),
    ("wait 1m 30s", "T+1m"),
  ])
  func `a wait is said in hours and minutes`(line: String, time: String) throws {
    let home = try DrillHome()
    #expect(home.run("drill", "run", "oven", typing: "\(line)\n").1.contains("DRILL \(time) "))
  }

  @Test func `a long wait tells each due thing and each inject at its time`() throws {
    let home = try DrillHome()
    let (_, text) = home.run("drill", "run", "oven", typing: "wait 5h\nend\n")
    let due = try #require(text.firstRange(of: "Due now (T+15m 08:55)"))
    let silence = try #require(text.firstRange(of: "They are silent."))
    #expect(due.lowerBound < silence.lowerBound)
  }

  @Test func `who acts is of the roster`() throws {
    let home = try DrillHome()
    let (_, text) = home.run("drill", "run", "oven", typing: "as brand\nnote \"x\"\nquit\n")
    #expect(text.contains("Did you mean brandt?"))
    #expect(!text.contains("brand>"))
  }

  @Test func `of several drills none is guessed, and one in use is meant`() throws {
    let home = try DrillHome()
    _ = home.run("drill", "run", "oven", typing: "quit\n")
    _ = home.run("drill", "run", "oven", typing: "quit\n")
    for command in ["resume", "score", "report"] {
      let (status, text) = home.run("drill", command)
      #expect(status == .usage)
      #expect(text.contains("stormlog drill resume 1"))
      #expect(!text.contains("--incident"))
    }
    #expect(home.run("use", "2").0 == .done)
    #expect(home.run("drill", "resume", typing: "quit\n").1.contains("stormlog drill resume 2"))
  }

  @Test func `from outside a drill stands still and names how to go on`() throws {
    let home = try DrillHome()
    _ = home.run("drill", "run", "oven", typing: "wait 12m\nnote \"x\"\nquit\n")
    let board = home.run("board").1
    #expect(board.contains("stormlog drill resume 1"))
    #expect(board.contains("due in 3 min"))
    #expect(!board.contains("stormlog wind"))
    #expect(home.run("note", "y").1.contains("stormlog drill resume 1"))
  }

  @Test func `an ended drill is not reopened`() throws {
    let home = try DrillHome()
    _ = home.run("drill", "run", "oven", typing: "end all done\n")
    let (status, text) = home.run("reopen", "--because", "again", "-i", "1")
    #expect(status == .refused)
    #expect(text.contains("begun anew"))
  }

  @Test func `a report is written in a form that its ending names`() throws {
    let home = try DrillHome()
    _ = home.run("drill", "run", "oven", typing: "end\n")
    let (status, text) = home.run("drill", "report", "1", "-o", "r.pdf")
    #expect(status == .usage)
    #expect(text.contains(".md, .markdown, .html"))
    #expect(home.run("drill", "report", "1", "-o", "r.txt").0 == .done)
  }

  @Test func `while a drill runs its score tells nothing of what is to come`() throws {
    let home = try DrillHome()
    let (_, text) = home.run("drill", "run", "oven", typing: "score\nwait 30m\nend\n")
    #expect(text.contains("1 more to come"))
    let score = try #require(text.firstRange(of: "1 more to come"))
    #expect(!text[..<score.lowerBound].contains("Raise the alert"))
    #expect(text.contains("cut short, at T+30m"))
  }

  @Test func `a drill that was left goes on from its last entry`() throws {
    let home = try DrillHome()
    _ = home.run("drill", "run", "oven", typing: "wait 40m\nnote \"coffee\"\nquit\n")
    let (_, text) = home.run("drill", "resume", typing: "score\nwait 20m\nend\n")
    #expect(text.contains("DRILL T+40m"))
    #expect(text.contains("Is anybody hurt?"))
    #expect(!text.contains("They are silent."))
    #expect(home.run("drill", "resume").0 == .notFound)
    #expect(home.run("drill", "resume", "1").0 == .refused)
  }

  @Test func `from outside nothing is written into a running drill`() throws {
    let home = try DrillHome()
    _ = home.run("drill", "run", "oven", typing: "quit\n")
    let (status, text) = home.run("note", "from outside")
    #expect(status == .refused)
    #expect(text.contains("stormlog drill resume"))
  }

  @Test func `a real incident is never ambiguous for a drill beside it`() throws {
    let home = try DrillHome()
    #expect(home.run("open", "The real storm").0 == .done)
    #expect(home.run("use", "--none").0 == .done)
    _ = home.run("drill", "run", "oven", typing: "wind 5 --because \"practice\"\nquit\n")
    let (status, text) = home.run("note", "this is real")
    #expect(status == .done)
    #expect(text.contains("The real storm"))
    let board = home.run("board").1
    #expect(board.hasPrefix("1  The real storm"))
    #expect(board.contains("DRILL"))
    #expect(!home.run("timeline", "-i", "1").1.contains("practice"))
    #expect(home.run("verify").0 == .done)
  }

  @Test func `a drill chooses nothing for the commands that follow`() throws {
    let home = try DrillHome()
    _ = home.run("open", "The real storm")
    _ = home.run("drill", "run", "oven", typing: "end\n")
    #expect(home.run("note", "this is real").1.contains("The real storm"))
  }

  @Test func `only a drill that was played and has ended counts as held, by its real day`() throws {
    let home = try DrillHome()
    func finding() throws -> String {
      let text = home.run("readiness", "--json").1
      let start = try #require(text.firstRange(of: "\"drill\""))
      return String(text[start.lowerBound...].prefix(600))
    }
    _ = home.run("drill", "run", "oven", typing: "quit\n")
    #expect(try finding().contains("\"missing\" : ["))
    _ = home.run("drill", "resume", typing: "end\n")
    #expect(try finding().contains("\"missing\" : ["))
    _ = home.run("drill", "run", "oven", typing: "wait 30m\nend\n")
    #expect(try finding().contains("2026-11-24"))
  }

  @Test func `readiness names the command of a drill that is missing`() throws {
    let home = try DrillHome()
    let roles = ["crisis-lead", "management", "spokesperson", "social-lead", "legal"]
    try home.test.home.write(
      """
      people:
        adler: {name: Anna Adler, phone: "1"}
        brandt: {name: Bernd Brandt, phone: "2"}
      roles:
      \(roles.map { "  \($0): {holder: adler, deputy: brandt}" }.joined(separator: "\n"))

      """, to: "crisis/stormlog.yaml")
    #expect(home.run("readiness").1.contains("→ stormlog drill run kitchen-video"))
  }

  @Test func `a search says what it found in a drill`() throws {
    let home = try DrillHome()
    _ = home.run("drill", "run", "oven", typing: "note \"a needle\"\nquit\n")
    #expect(home.run("search", "needle").1.hasPrefix("1  DRILL "))
  }

  @Test func `JSON comes without a word between`() throws {
    let home = try DrillHome()
    let (status, text) = home.run(
      "drill", "run", "oven", "--json", typing: "note \"x\"\nboard\nnonsense\nhelp\nend\n")
    #expect(status == .usage)
    #expect(text.hasPrefix("{"))
    #expect(!text.contains("DRILL T+"))
    #expect(!text.contains("wait 10m"))
    #expect(text.contains("\"inject\" : \"post\""))
  }

  @Test(arguments: [
    ("quit\n", "left", "2026-03-02T07:40:00Z"), ("", "interrupted", "2026-03-02T07:40:00Z"),
    ("wait 20m\n", "running", "2026-03-02T08:00:00Z"),
    ("wait 9h\nwait\n", "over", "2026-03-02T16:40:00Z"),
  ])
  func `JSON tells how the drill stands, and the time of its clock`(
    lines: String, state: String, time: String
  ) throws {
    let home = try DrillHome()
    let objects = try objects(in: home.run("drill", "run", "oven", "--json", typing: lines).1)
    let found = objects.first { $0["state"] as? String == state }
    #expect(found?["drill"] as? Int == 1)
    #expect(try instant(found?["at"]) == Instant(rfc3339: time))
    #expect(objects.first?["scenario"] as? String == "oven")
    #expect(objects.first?["playbook"] as? String == "bakery")
    #expect(objects.allSatisfy { $0["schema"] as? Int == 1 })
  }

  @Test func `JSON tells what falls due, at its time`() throws {
    let home = try DrillHome()
    let objects = try objects(
      in: home.run("drill", "run", "oven", "--json", typing: "wait 20m\n").1)
    let due = try #require(objects.first { $0["due"] != nil })
    #expect(try instant(due["at"]) == Instant(rfc3339: "2026-03-02T07:55:00Z"))
    let items = try #require(due["due"] as? [[String: Any]])
    #expect(items.compactMap { $0["cause"] as? String }.contains { $0.contains("save-ad") })
  }

  private func instant(_ value: Any?) throws -> Instant? {
    Instant(rfc3339: try #require(value as? String))
  }

  /// The JSON objects that stand one after another in a text.
  private func objects(in text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n}\n").map { piece in
      let json = try JSONSerialization.jsonObject(with: Data("\(piece)\n}".utf8))
      return try #require(json as? [String: Any])
    }
  }

  @Test(arguments: [
    (["drill", "run", "none"], IncidentWording.ExitStatus.notFound),
    (["drill", "score"], .notFound),
    (["drill", "report"], .notFound), (["drill", "check", "none"], .notFound),
    (["drill", "run", "oven", "--speed", "5"], .usage),
    (["drill", "run", "oven", "--real-time", "--speed", "0"], .usage),
    (["drill", "run", "missing.yaml"], .notFound),
    (["drill", "rate", "speed", "X", "--because", "y"], .usage),
  ])
  func `what is not there is said with its status`(
    words: [String], status: IncidentWording.ExitStatus
  )
    throws
  {
    let home = try DrillHome()
    #expect(CommandRunner(home.context).run(words) == status)
  }
}
