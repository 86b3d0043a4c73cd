import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// Approving what was seen, at the command line as people meet it: every line stands for itself.
@Suite struct SeenApprovalTests {
  /// A company of a social lead, whose login is at the keyboard, and a crisis lead with a key.
  private static func settings(
    red: String = "[crisis-lead]", name: String = "Bernd Brandt", signer: TestSigner = TestSigner()
  ) throws -> String {
    """
    people:
      s1: {name: Sara Social, login: aadler}
      k2: {name: \(name), login: bbrandt, key: "\(try signer.publicKey())"}
    roles: {crisis-lead: k2, social-lead: s1}
    approvals:
      red: \(red)
    """
  }

  private func home(
    isTerminal: Bool = false, input: String = "",
    edit: @escaping @Sendable (String) -> Int32? = { _ in nil }
  ) throws -> Home {
    let home = try Home(isTerminal: isTerminal, input: input, edit: edit)
    home.type("init")
    try home.settle(Self.settings())
    home.type("open", "Parcels", "--channel", "x")
    home.type("statement", "draft", "--channel", "x", "-m", "We look into it.")
    home.type("statement", "submit", "1")
    return home
  }

  @Test func `without a terminal the version that was read has to be named`() throws {
    let home = try home()
    let version = try home.version()
    let refused = home.type("statement", "approve", "1", "--as", "k2")
    #expect(refused.status == .refused)
    #expect(refused.error.contains("stormlog statement approve 1 \(version)"))
    #expect(home.type("statement", "approve", "1", version, "--as", "k2").status == .done)
  }

  @Test func `another text than the one that was read is not approved`() throws {
    let home = try home()
    let read = try home.version()
    home.type("statement", "edit", "1", "-m", "We are liable.")
    home.type("statement", "submit", "1")
    let refused = home.type("statement", "approve", "1", read, "--as", "k2")
    #expect(refused.status == .refused)
    #expect(!home.type("timeline").output.contains("approved"))
  }

  @Test(arguments: [("yes\n", true), ("no\n", false), ("", false)])
  func `at a terminal the text is shown and asked about`(answer: String, isApproved: Bool) throws {
    let home = try home(isTerminal: true, input: answer)
    let said = home.type("statement", "approve", "1", "--as", "k2")
    #expect(said.error.contains("We look into it."))
    #expect(said.status == (isApproved ? .done : .negative))
    #expect(home.type("timeline").output.contains("Statement 1 approved") == isApproved)
  }

  @Test func `what was written in an editor on an older text is not saved, and kept`() throws {
    let other = OtherEditor()
    let home = try home(isTerminal: true, edit: { other.edit($0) })
    other.meanwhile = { home.type("statement", "edit", "1", "-m", "Theirs.", "--as", "k2") }
    let refused = home.type("statement", "edit", "1")
    #expect(refused.status == .refused)
    #expect(refused.error.contains("– Mine.\n"))
    #expect(refused.error.contains("+ Theirs.\n"))
    #expect(refused.error.contains("drafts/statement-"))
    #expect(home.type("statement", "show", "1").output.contains("Theirs."))
  }

  @Test func `a statement that does not exist is not edited, and that is no fault`() throws {
    let refused = try home().type("statement", "edit", "7", "-m", "x")
    #expect(refused.status == .notFound)
    #expect(refused.error.hasPrefix("stormlog: There is no statement 7.\n"))
  }

  @Test func `an approval is signed with the person's key and with no other`() throws {
    var home = try home()
    let version = try home.version()
    home.sign(as: TestSigner(2))
    let refused = home.type("statement", "approve", "1", version, "--as", "k2", "--sign")
    #expect(refused.status == .refused)
    #expect(refused.error.contains("do not list this key"))
    home.sign(as: TestSigner())
    let signed = home.type("statement", "approve", "1", version, "--as", "k2", "--sign")
    #expect(signed.status == .done)
    #expect(home.type("statement", "show", "1").output.contains("signed"))
    #expect(home.type("verify").status == .done)
    let left = try FileManager.default.subpathsOfDirectory(atPath: home.test.home.path)
    #expect(!left.contains { $0.contains("signing-") })
  }

  @Test func `rules that a file loosens for a moment are told, and a submitted text keeps its own`()
    throws
  {
    let home = try home()
    home.type("escalate", "red", "--because", "television")
    home.type("statement", "edit", "1", "-m", "We look into it today.")
    home.type("statement", "submit", "1")
    try home.settle(Self.settings(red: "[any]", name: "Eva Ersatz"))
    let version = try home.version()
    home.type("assign", "legal", "w3")
    let refused = home.type("statement", "approve", "1", version, "--as", "w3")
    #expect(refused.status == .refused)
    try home.settle(Self.settings())
    home.type("note", "x", "--as", "k2")
    let report = home.type("postmortem").output
    #expect(report.contains("Rules weakened:"))
    #expect(report.contains("fewer approvals needed at red"))
    #expect(home.type("timeline").output.contains("Bernd Brandt (later Eva Ersatz)"))
  }

  @Test func `a key that is put into the settings for one approval is told wherever it is`() throws
  {
    var home = try home()
    let version = try home.version()
    try home.settle(Self.settings(signer: TestSigner(2)))
    home.sign(as: TestSigner(2))
    let signed = home.type("statement", "approve", "1", version, "--as", "k2", "--sign")
    #expect(signed.status == .done, "\(signed)")
    #expect(
      signed.output.replacing(#/\s+/#, with: " ").contains("put into the settings"),
      "\(signed.output)")
    try home.settle(Self.settings())
    home.type("inform", "staff", "--via", "intranet")
    home.type("statement", "publish", "1")
    let timeline = home.type("timeline", "--json").output
    #expect(timeline.contains("another key for Bernd Brandt"))
    #expect(timeline.contains("signed with a key that was put into the settings just before"))
    let shown = home.type("statement", "show", "1").output
    #expect(
      shown.replacing(#/\s+/#, with: " ").contains("with a key that was put into the settings"))
    let report = home.type("postmortem").output
    #expect(report.contains("Rules weakened:** another key for Bernd Brandt"), "\(report)")
    #expect(report.contains("Approval in doubt."))
  }

  @Test func `who is put into the settings to approve is marked, also once they are put back`()
    throws
  {
    let home = try home()
    let version = try home.version()
    let kept = try Self.settings()
    try home.settle(kept.replacing("\nroles:", with: "\n  k9: {name: Kai Neun}\nroles:"))
    let approved = home.type("statement", "approve", "1", version, "--as", "k9")
    #expect(
      approved.output.replacing(#/\s+/#, with: " ").contains(
        "Kai Neun is in the settings only since shortly before"), "\(approved.output)")
    try home.settle(kept)
    home.type("inform", "staff", "--via", "intranet")
    home.type("statement", "publish", "1")
    let report = home.type("postmortem").output
    #expect(report.contains("Approval in doubt:"), "\(report)")
  }

  @Test func `a name of letters that only look alike is refused`() throws {
    let home = try home()
    for name in ["\u{405}ystem", "\u{421}\u{430}rla Celik", "ＳＹＳＴＥＭ"] {
      let refused = home.type("note", "seen", "--as", name)
      #expect(refused.status != .done, "\(name)")
    }
  }

  @Test func `an incident that nobody needs makes no key and no rule look old`() throws {
    let home = try home()
    try home.settle(Self.settings(red: "[any]", signer: TestSigner(2)))
    home.type("open", "Throwaway", "--channel", "x")
    home.type("close", "--reason", "false-alarm", "--because", "x")
    home.type("open", "Second", "--channel", "x")
    let report = home.type("postmortem", "-i", "3").output
    #expect(report.contains("Rules weakened:"), "\(report)")
    #expect(report.contains("fewer approvals needed at red"))
    #expect(report.contains("other key for Bernd Brandt"))
  }

  @Test
  func `rules that a file loosens for the length of an incident are told beside those before`()
    throws
  {
    let home = try home()
    try home.settle(Self.settings(red: "[any]", signer: TestSigner(2)))
    let opened = home.type("open", "Second", "--channel", "x").output
    #expect(
      opened.replacing(#/\s+/#, with: " ").contains(
        "different from an incident before: fewer approvals needed at red"), "\(opened)")
    try home.settle(Self.settings())
    let report = home.type("postmortem", "-i", "2").output
    #expect(report.contains("Rules weakened:"))
    #expect(report.contains("fewer approvals needed at red"))
    #expect(report.contains("Weaker than the shipped rules:"))
    let kept = home.type("timeline", "--kind", "settings-noticed", "--json", "-i", "2").output
    let entry = try #require(kept.firstMatch(of: #/"sequence" : (\d+)/#).map { String($0.1) })
    let shown = home.type("show", entry, "-i", "2").output
    #expect(shown.contains("bbrandt"), "\(shown)")
    #expect(shown.contains("SHA256:"))
  }

  @Test func `an approver whom an author appointed stands at the head of the report`() throws {
    let home = try home()
    let version = try home.version()
    home.type("assign", "legal", "Zora Zett")
    home.type("statement", "approve", "1", version, "--as", "Zora Zett")
    home.type("inform", "staff", "--via", "intranet")
    #expect(home.type("statement", "publish", "1").status == .done)
    let report = home.type("postmortem").output
    let head = report.prefix(report.count / 2)
    #expect(head.contains("Approval in doubt:** statement 1"), "\(report)")
    #expect(head.contains("Zora Zett got the role from somebody who wrote the text"))
    #expect(home.type("timeline", "--json").output.contains("Zora Zett is not in the settings"))
  }

  @Test func `two ids of one name are told when somebody approves, and by readiness`() throws {
    let home = try home()
    let version = try home.version()
    try home.settle(Self.settings(name: "Sara Social"))
    let refused = home.type("statement", "approve", "1", version, "--as", "k2")
    #expect(refused.status == .refused)
    #expect(refused.error.contains("has the name of"), "\(refused.error)")
    #expect(home.type("readiness").output.contains("s1 and k2 have one name"))
  }

  @Test func `an act in somebody's name from another login is flagged`() throws {
    let home = try home()
    home.type("note", "x", "--as", "k2")
    home.type("note", "y")
    let timeline = home.type("timeline").output
    let flagged = timeline.split(separator: "#").filter { $0.contains("under the login") }
    #expect(flagged.count == 1)
    #expect(timeline.contains("entered under the login aadler for Bernd Brandt"))
    #expect(home.type("note", "z", "--as", "system").status == .refused)
  }
}

/// A person's folder, in which every line is a process of its own.
private struct Home {
  let test: TestContext
  private var context: CommandContext

  init(isTerminal: Bool, input: String, edit: @escaping @Sendable (String) -> Int32?) throws {
    test = try TestContext(
      environment: ["NO_COLOR": "1", "STORMLOG_LANG": "en", "EDITOR": "vi"], input: input,
      isTerminal: isTerminal, edit: edit)
    context = test.context
    context.shown = nil
  }

  mutating func sign(as signer: TestSigner) {
    context.sign = { file, _, _ in
      guard let message = try? String(contentsOfFile: file, encoding: .utf8),
        let signature = try? signer.signature(of: message),
        (try? signature.armored.write(toFile: file + ".sig", atomically: true, encoding: .utf8))
          != nil
      else { return 1 }
      return 0
    }
  }

  func settle(_ text: String) throws {
    try text.write(
      toFile: test.home.path + "/.local/share/stormlog/stormlog.yaml", atomically: true,
      encoding: .utf8)
  }

  @discardableResult
  func type(_ words: String...) -> Answer {
    let (said, complained) = (test.output.text.count, test.error.text.count)
    let status = CommandRunner(context).run(words)
    return Answer(
      status: status, output: String(test.output.text.dropFirst(said)),
      error: String(test.error.text.dropFirst(complained)))
  }

  /// The version of statement 1.
  func version() throws -> String {
    let shown = type("statement", "show", "1").output
    return String(try #require(shown.firstMatch(of: /version ([0-9a-f]{6})/)).output.1)
  }
}

/// An editor in which somebody writes while somebody else is quicker.
private final class OtherEditor: Sendable {
  private let lock = NSLock()
  // Touched under the lock alone.
  private nonisolated(unsafe) var act: @Sendable () -> Void = {}

  var meanwhile: @Sendable () -> Void {
    get { lock.withLock { act } }
    set { lock.withLock { act = newValue } }
  }

  func edit(_ path: String) -> Int32 {
    meanwhile()
    return (try? "Mine.\n".write(toFile: path, atomically: true, encoding: .utf8)) == nil ? 1 : 0
  }
}
