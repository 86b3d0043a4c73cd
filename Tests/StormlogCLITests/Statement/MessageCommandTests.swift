import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// One statement on several channels, as people type it.
@Suite struct MessageCommandTests {
  private func home(isTerminal: Bool = false, input: String = "") throws -> MessageHome {
    let home = try MessageHome(isTerminal: isTerminal, input: input)
    home.type("init")
    try home.settle(
      """
      people:
        s1: {name: Sara Social, login: aadler}
        k2: {name: Bernd Brandt, login: bbrandt}
      roles: {crisis-lead: k2, social-lead: s1}
      """)
    home.type("open", "Parcels", "--channel", "x")
    return home
  }

  /// Statement 1 for X and Instagram, submitted; gives what the submission said.
  private func submitted(_ home: MessageHome) -> String {
    home.type("statement", "draft", "--channel", "x,instagram", "-m", "We look into it.")
    return home.type("statement", "submit", "1").output
  }

  private func version(in output: String) throws -> String {
    String(try #require(output.firstMatch(of: /statement approve 1 ([0-9a-f]{6})/)).output.1)
  }

  @Test
  func `one text for two channels is drafted, submitted, approved and published in four lines`()
    throws
  {
    let home = try home()
    let version = try version(in: submitted(home))
    #expect(home.type("statement", "approve", "1", version, "--as", "k2").status == .done)
    home.type("inform", "staff", "--via", "intranet")
    let published = home.type(
      "statement", "publish", "1", "--url", "x=https://x.com/firm/1", "--url",
      "instagram=https://instagram.com/p/1")
    #expect(published.status == .done, "\(published)")
    let timeline = home.type("timeline").output
    for line in [
      "Statement 1/x drafted", "Statement 1/instagram submitted", "Statement 1/x approved",
      "Statement 1/instagram approved", "Statement 1/x published",
      "Statement 1/instagram published",
    ] { #expect(timeline.contains(line), "\(timeline)") }
    #expect(timeline.contains("https://instagram.com/p/1"))
    #expect(home.type("verify").status == .done)
  }

  @Test func `at a terminal all texts are shown and asked about once`() throws {
    let home = try home(isTerminal: true, input: "yes\n")
    home.type("statement", "draft", "--channel", "x", "-m", "We look into it.")
    home.type(
      "statement", "draft", "--variant-of", "1", "--channel", "website", "-m", "We look at it.")
    home.type("statement", "submit", "1")
    let said = home.type("statement", "approve", "1", "--as", "k2")
    #expect(said.status == .done, "\(said)")
    #expect(said.error.contains("We look into it."))
    #expect(said.error.contains("We look at it."))
    #expect(said.error.contains("Approve all 2 texts? yes/no"))
  }

  @Test func `without a terminal the versions of all texts have to be named`() throws {
    let home = try home()
    _ = submitted(home)
    let refused = home.type("statement", "approve", "1", "--as", "k2")
    #expect(refused.status == .refused)
    #expect(
      refused.error.matches(of: /statement approve 1 [0-9a-f]{6}\s/).count == 1,
      "\(refused.error)")
    let shown = home.type("statement", "show", "1").output
    let versions = shown.matches(of: /· version ([0-9a-f]{6})/).map { String($0.output.1) }
    #expect(versions.count == 2, "\(shown)")
    let first = try #require(versions.first)
    let half = home.type("statement", "approve", "1", first, "--as", "k2")
    #expect(half.status == .refused)
    let words = ["statement", "approve", "1"] + versions + ["--as", "k2"]
    #expect(home.type(words).status == .done)
  }

  @Test func `what is too long for one channel is told at once, and submitted for none`() throws {
    let home = try home()
    let text = String(repeating: "We look into it. ", count: 20)
    let drafted = home.type("statement", "draft", "--channel", "x,website", "-m", text).unwrapped
      .output
    #expect(drafted.contains("stormlog statement edit 1/x"), "\(drafted)")
    let refused = home.type("statement", "submit", "1")
    #expect(refused.status == .refused)
    #expect(refused.error.hasPrefix("stormlog: Statement 1/x: "), "\(refused.error)")
    #expect(refused.error.contains("stormlog statement edit 1/x"))
    #expect(!home.type("timeline").output.contains("submitted"))
  }

  @Test func `what is withdrawn or edited in one place is found in the others`() throws {
    let home = try home()
    let version = try version(in: submitted(home))
    home.type("statement", "draft", "--channel", "press", "-m", "Hello. We look into it!")
    let edited = home.type("statement", "edit", "1/instagram", "-m", "We looked into it.").unwrapped
      .output
    #expect(edited.contains("stormlog statement edit 1/x"), "\(edited)")
    #expect(edited.contains("stormlog statement edit 3"))
    home.type("statement", "submit", "1/instagram")
    #expect(home.type("statement", "approve", "1", version, "--as", "k2").status == .refused)
    home.type("inform", "staff", "--via", "intranet")
    let out = home.type(
      "statement", "publish", "1/x", "--unapproved", "--because", "the agency was quicker")
    #expect(out.status == .done, "\(out)")
    let withdrawn = home.type("statement", "withdraw", "1/x", "--because", "wrong").unwrapped.output
    #expect(withdrawn.contains("holds the same sentence: “We look into it!”"), "\(withdrawn)")
  }

  @Test func `a correction is told where else to correct, each place once`() throws {
    let home = try home()
    home.type("statement", "draft", "--channel", "x,instagram", "-m", "Shut at 9.")
    home.type(
      "statement", "draft", "--variant-of", "1", "--channel", "website", "--language", "de", "-m",
      "Seit 9 zu.")
    home.type("inform", "staff", "--via", "intranet")
    home.type("statement", "publish", "1", "--unapproved", "--because", "it burns")
    let refused = home.type("statement", "correct", "1", "-m", "Shut at 10.")
    #expect(refused.status == .refused)
    #expect(refused.error.contains("statement correct 1/en -m"), "\(refused)")
    #expect(refused.error.contains("statement correct 1/de -m"), "\(refused)")
    let corrected = home.type("statement", "correct", "1/en", "-m", "Shut at 10.").output
    #expect(corrected.matches(of: /statement correct 1.website/).count == 1, "\(corrected)")
    // Those that are being corrected are not told of again.
    let last = home.type("statement", "correct", "1/de", "-m", "Seit 10 zu.")
    #expect(last.status == .done)
    #expect(!last.output.contains("statement correct"), "\(last)")
  }

  @Test func `what is approved and not out, or drafted and left, stays on the board`() throws {
    let home = try home()
    let version = try version(in: submitted(home))
    home.type("statement", "approve", "1", version, "--as", "k2")
    home.type("inform", "staff", "--via", "intranet")
    home.type("statement", "publish", "1/x")
    for command in [["board"], ["board", "--full"]] {
      let shown = home.type(command).unwrapped.output
      #expect(
        shown.contains("Statement 1/instagram (Instagram), approved, for its publication"),
        "\(shown)")
    }
    home.type("statement", "publish", "1/instagram")
    home.type("statement", "correct", "1", "-m", "We have looked into it.")
    #expect(
      home.type("board", "--full").unwrapped.output.contains(
        "Statement 3 (X and Instagram), a draft, for its submission"))
    let ended = home.type("resolve", "--because", "over").output
    #expect(ended.contains("a correction that is not published: statement 3"), "\(ended)")
  }

  @Test func `a template for staff makes no word for the press one for staff`() throws {
    let home = try home()
    home.type("run", "employee-misconduct")
    home.type(
      "statement", "draft", "--channel", "press,intranet", "--template", "staff", "-m", "To all.")
    let version = try version(in: home.type("statement", "submit", "1").output)
    #expect(home.type("statement", "approve", "1", version, "--as", "k2").status == .done)
    let press = home.type("statement", "publish", "1/press")
    #expect(press.status == .refused)
    #expect(press.error.contains("inform staff"), "\(press)")
    #expect(home.type("statement", "publish", "1/intranet").status == .done)
  }

  @Test func `a promise is kept by one variant of a statement`() throws {
    let home = try home()
    home.type("promise", "add", "Next word", "--update", "--by", "in 1h")
    home.type("statement", "draft", "--channel", "x,instagram", "-m", "Still shut.")
    home.type("inform", "staff", "--via", "intranet")
    home.type(
      "statement", "publish", "1/instagram", "--unapproved", "--because", "it burns")
    #expect(home.type("promise", "keep", "1", "--statement", "1").status == .done)
    #expect(home.type("timeline").output.contains("1/instagram"))
    #expect(home.type("promise", "keep", "1", "--statement", "1/tv").status != .done)
  }

  @Test func `an edit has to name the variant`() throws {
    let home = try home()
    _ = submitted(home)
    let refused = home.type("statement", "edit", "1", "-m", "Other.")
    #expect(refused.status == .refused)
    #expect(refused.error.contains("1/x and 1/instagram"), "\(refused.error)")
  }

  @Test
  func `the list shows each variant on a line, with its version and the beginning of its text`()
    throws
  {
    let home = try home(isTerminal: true)
    _ = submitted(home)
    let lines = home.type("statement", "list").output.split(separator: "\n")
    for name in ["1/x", "1/instagram"] {
      let line = lines.first { $0.hasPrefix(name) }
      #expect(line?.contains("We look into it.") ?? false, "\(lines)")
    }
  }

  @Test func `one link does not belong to two statements`() throws {
    let home = try home()
    _ = submitted(home)
    let refused = home.type("statement", "publish", "1", "--url", "https://x.com/firm/1")
    #expect(refused.status == .usage)
    #expect(refused.error.contains("--url x=https://…"), "\(refused.error)")
  }

  @Test func `several people acknowledge in one line, or nobody`() throws {
    let home = try home()
    home.type("escalate", "orange", "--because", "television")
    #expect(home.type("ack", "--for", "k2,nobody").status != .done)
    #expect(!home.type("timeline", "--json").output.contains("escalation-acknowledged"))
    #expect(home.type("ack", "--for", "s1, k2").status == .done)
  }
}

/// A person's folder, in which every line is a process of its own.
private struct MessageHome {
  let test: TestContext
  private var context: CommandContext

  init(isTerminal: Bool, input: String) throws {
    test = try TestContext(
      environment: ["NO_COLOR": "1", "STORMLOG_LANG": "en"], input: input, isTerminal: isTerminal)
    context = test.context
    context.shown = nil
  }

  func settle(_ text: String) throws {
    try text.write(
      toFile: test.home.path + "/.local/share/stormlog/stormlog.yaml", atomically: true,
      encoding: .utf8)
  }

  @discardableResult
  func type(_ words: String...) -> Answer { type(words) }

  @discardableResult
  func type(_ words: [String]) -> Answer {
    let (said, complained) = (test.output.text.count, test.error.text.count)
    let status = CommandRunner(context).run(words)
    return Answer(
      status: status, output: String(test.output.text.dropFirst(said)),
      error: String(test.error.text.dropFirst(complained)))
  }
}
