import CommandTestSupport
import HostTerminal
import IncidentWording
import StormlogCLI
import Testing

/// A command line that lacks something is answered with the line, made whole.
@Suite struct WholeCommandTests {
  private func hint(_ words: [String], language: String = "en") throws -> String {
    let test = try TestContext(environment: ["STORMLOG_LANG": language, "NO_COLOR": "1"])
    _ = CommandRunner(test.context).run(["open", "Storm"])
    let asked = test.error.text.count
    #expect(CommandRunner(test.context).run(words) != .done)
    let lines = test.error.text.dropFirst(asked).split(separator: "\n")
    return String(try #require(lines.last).drop { "→ ".contains($0) })
  }

  @Test(arguments: [
    (["freeze"], #"stormlog freeze --because "…""#),
    (
      ["claim", "add", "We did it", "--is", "true"],
      #"stormlog claim add 'We did it' --is true --because "…""#
    ),
    (["claim", "add"], #"stormlog claim add -m "…""#),
    (["note", ""], #"stormlog note -m "…""#),
    (["freeze", "--because", " "], #"stormlog freeze --because "…""#),
    (
      ["inform", "staff", "--not-possible"],
      #"stormlog inform staff --not-possible --because "…""#
    ),
    (
      ["triage", "--channel", "x", "--url", "https://x.com/1", "--threat", "no"],
      "stormlog triage --channel x --url https://x.com/1 --threat no --true yes|no|unknown "
        + "--positive yes|no --kind troll|rager|misguided|unhappy|other"
    ),
  ])
  func `what is missing is added to the line as it was typed`(
    words: [String], line: String
  ) throws {
    #expect(try hint(words) == line)
  }

  @Test func `options stand before the sign that ends them`() throws {
    #expect(
      try hint(["claim", "add", "--is", "true", "--", "-1"])
        == #"stormlog claim add --is true --because "…" -- -1"#)
  }

  @Test func `a line too long to be read again is not repeated`() throws {
    let text = String(repeating: "long ", count: 60)
    #expect(try hint(["claim", "add", text, "--is", "true"]) == #"give it: --because "…""#)
  }

  @Test(arguments: [
    (
      "en",
      #"for example: stormlog promise add "Next update" --update --by "in 2h" · "#
        + "stormlog help promise add"
    ),
    (
      "de",
      #"zum Beispiel: stormlog zusage neu "Nächste Meldung" --update --by "in 2 Std." · "#
        + "stormlog hilfe zusage neu"
    ),
  ])
  func `for a missing word the command's first example stands`(
    language: String, expected: String
  ) throws {
    #expect(try hint(["promise", "add"], language: language) == expected)
    let broken = try hint(["open"], language: language)
    #expect(!broken.contains("\\"), "lines that go on are joined")
  }
}
