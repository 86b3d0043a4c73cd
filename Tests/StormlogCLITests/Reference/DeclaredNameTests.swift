import CommandTestSupport
import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI
import Testing

/// Names of roles, facts, audiences and channels: understood in either language where they are
/// declared, and refused where they are not.
@Suite struct DeclaredNameTests {
  private func home(in language: Language = .de, following playbook: String? = nil) throws
    -> LineHome
  {
    let home = try LineHome(in: language)
    home.type(["open", "Sturm"] + (playbook.map { ["--playbook", $0] } ?? []))
    return home
  }

  @Test(arguments: [
    (["fakt", "verletzt", "ja"], "Ist jemand verletzt? → ja"),
    (["fakt", "Boersennotiert", "NEIN"], "Sind wir börsennotiert? → nein"),
    (["fakt", "Ist jemand verletzt?", "ja"], "Ist jemand verletzt? → ja"),
    (["fakt", "Is anybody hurt?", "ja"], "Ist jemand verletzt? → ja"),
    (["zuweisen", "Recht", "vogt"], "Recht"),
    (["zuweisen", "krisenleitung", "jw"], "Krisenleitung"),
    (["zuweisen", "Crisis Lead", "jw"], "Krisenleitung"),
    (["verständigen", "Behörde"], "Behörde"),
    (["verständigen", "BEHOERDE"], "Behörde"),
    (["kanal", "neu", "Fernsehen"], "Fernsehen"),
    (["kanal", "neu", "Twitter"], "X"),
    (["stellungnahme", "entwerfen", "--channel", "Presse", "-m", "x"], "Presse"),
    (["abschließen", "--reason", "Von aussen beendet", "--because", "x"], "von außen"),
  ])
  func `a title is understood wherever an id is`(words: [String], shown: String) throws {
    let answer = try home(following: "spine").type(words)
    #expect(answer.status == .done, "\(answer.error)")
    #expect(answer.output.contains(shown), "\(answer.output)")
  }

  @Test func `composed and decomposed umlauts are the same`() throws {
    let word = "Börsennotiert".decomposedStringWithCanonicalMapping
    #expect(try home().type("fakt", word, "ja").output.contains("Börsennotiert → ja"))
  }

  @Test(arguments: [
    (["fakt", "verleztt", "ja"], "verletzte (injury)", "stormlog fakt verletzte ja"),
    (["assign", "Rehct", "vogt"], "recht (legal)", "stormlog assign recht vogt"),
    (["inform", "belegshaft"], "belegschaft (staff)", "stormlog inform belegschaft"),
    (["channel", "add", "instgram"], "instagram", "stormlog channel add instagram"),
    (
      ["statement", "draft", "--channel", "tiktok,instgram", "-m", "x"], "instagram",
      "stormlog statement draft --channel tiktok,instagram -m x"
    ),
    (
      ["triage", "--channel=tiktk", "-m", "x"], "tiktok",
      "stormlog triage --channel=tiktok -m x"
    ),
  ])
  func `what is not declared is refused with the nearest names, the line, and --new`(
    words: [String], meant: String, line: String
  ) throws {
    let home = try home()
    let before = home.timeline
    let answer = home.type(words)
    #expect(answer.status == .usage)
    #expect(answer.hint.contains("Meinten Sie \(meant)?"), "\(answer.hint)")
    #expect(answer.hint.contains("\n    \(line)\n"), "\(answer.hint)")
    #expect(answer.hint.contains(" --new\n"), "\(answer.hint)")
    #expect(home.timeline == before)
  }

  @Test(arguments: [
    ["open", "x", "--channel", "tiktk"], ["freeze", "--channel", "tiktk", "--because", "x"],
    ["statement", "draft", "--channel", "tiktk", "-m", "x"], ["fact", "weather", "bad"],
    ["assign", "baker", "vogt"], ["inform", "neighbours"],
  ])
  func `a name that nobody knows is taken with --new, and then known`(words: [String]) throws {
    let home = try home(in: .en)
    #expect(home.type(words).status == .usage)
    let taken = home.type(words + ["--new"])
    #expect(taken.status == .done, "\(taken.error)")
    // Once it is in the incident it needs no `--new` any more, in whatever case.
    let again = home.type(
      words.first == "open" ? ["channel", "add", "TIKTK"] : words.map { $0 == "x" ? "y" : $0 })
    #expect(!again.error.contains("not known"), "\(again.error)")
  }

  @Test func `an option goes by its label in either language`() throws {
    let home = try home(in: .en, following: "spine")
    let answer = home.type(
      "decide", "danger", "ja, oder es ist nicht auszuschliessen", "--out-of-order", "--because",
      "x")
    #expect(answer.status == .done, "\(answer.error)")
  }

  @Test func `what a playbook declares is known where it is followed`() throws {
    let home = try home(in: .en, following: "hacked-account")
    #expect(home.type("fact", "claimed-hack", "yes").status == .done)
    #expect(
      home.type("fact", "Hack behauptet", "nein").output.contains(
        "Have we publicly called it a hack? → no"))
  }
}
