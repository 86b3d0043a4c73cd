import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// Names that are typed: whose they are, and that they can be erased.
@Suite struct PersonNameTests {
  private let home: CrisisHome

  init() throws {
    home = try CrisisHome(in: .en)
    try home.prepare([
      "crisis/stormlog.yaml": """
      people:
        k1: {name: Anna Adler}
        k2: {name: Bernd Brandt}
        k3: {name: Berta Brandt}
      actor: k1
      """
    ])
    home.type("open", "Parcels")
  }

  /// The people who acted, by the ids that the journal keeps.
  private func actors() -> Set<String> {
    Set(
      home.type("timeline", "--json").output.matches(of: #/"actor" : "([^"]+)"/#).map {
        String($0.1)
      })
  }

  @Test(arguments: ["system", "System", "SYSTEM"])
  func `nobody acts under the name of the program`(_ name: String) {
    let refused = home.type("note", "checked automatically", "--as", name)
    #expect(refused.status == .refused, "\(refused)")
    #expect(refused.error.contains("reserved"))
  }

  @Test func `somebody new is called what was typed, and keeps one pseudonym`() {
    let noted = home.type("note", "x", "--as", "Vera Vogt")
    #expect(noted.status == .done, "\(noted)")
    #expect(noted.output.contains("– Vera Vogt"))
    #expect(noted.error.contains("Vera Vogt"))
    home.type("note", "y", "--as", "vera vogt")
    home.type("assign", "legal", "Vera Vogt")
    let ids = actors()
    #expect(ids.count == 2, "\(ids)")
    #expect(ids.contains { $0.hasPrefix("p-") })
    #expect(home.type("timeline", "--person", "Vera Vogt").output.contains("y – Vera Vogt"))
    #expect(home.type("timeline").output.contains("Vera Vogt takes the role legal"))
  }

  @Test func `a name that was typed can be erased`() throws {
    home.type("note", "x", "--as", "Vera Vogt")
    #expect(home.type("redact", "--persons").output.contains("Vera Vogt"))
    let named = home.type("timeline", "--kind", "person-named", "--json").output
    let entry = try #require(named.firstMatch(of: #/"sequence" : (\d+)/#)?.1)
    #expect(home.type("redact", String(entry), "--because", "a request").status == .done)
    #expect(!home.type("timeline").output.contains("Vogt"))
    #expect(home.type("verify").status == .done)
    let database = try Data(
      contentsOf: URL(fileURLWithPath: home.test.home("crisis/stormlog.sqlite")))
    #expect(database.range(of: Data("Vogt".utf8)) == nil)
  }

  @Test func `people of the settings are known by their names`() {
    #expect(home.type("note", "x", "--as", "Adler").output.contains("– Anna Adler"))
    home.type("note", "y", "--as", "bernd brandt")
    #expect(actors() == ["k1", "k2"])
    let several = home.type("note", "z", "--as", "Brandt")
    #expect(several.status == .usage)
    #expect(several.error.contains("--as k2"))
    #expect(several.error.contains("--as k3"))
  }

  @Test func `a refusal calls somebody new by the name`() {
    home.type("statement", "draft", "--channel", "x", "-m", "We look into it.", "--as", "Vera Vogt")
    home.type("statement", "submit", "1", "--as", "Vera Vogt")
    let shown = home.type("statement", "show", "1", "--json").output
    let version = shown.firstMatch(of: #/"version" : "([^"]+)"/#).map { String($0.1) } ?? ""
    let refused = home.type("statement", "approve", "1", version, "--as", "Vera Vogt")
    #expect(refused.status == .refused)
    #expect(!refused.error.contains("p-"), "\(refused.error)")
  }

  @Test func `a name in letters of another script that look like somebody's is refused`() {
    // All Greek, and to the eye the first name of k1.
    let greek = "\u{391}\u{39D}\u{39D}\u{391}"
    for refused in [
      home.type("note", "x", "--as", greek), home.type("assign", "legal", greek),
    ] {
      #expect(refused.status != .done)
      #expect(refused.error.contains("looks like “Anna Adler”"), "\(refused.error)")
    }
    home.type("assign", "legal", "Zeno")
    let second = home.type("assign", "spokesperson", "\u{396}\u{395}\u{39D}\u{39F}")
    #expect(second.status != .done && second.error.contains("Zeno"), "\(second.error)")
    #expect(home.type("note", "x", "--as", "Иван").status == .done)
  }
}
