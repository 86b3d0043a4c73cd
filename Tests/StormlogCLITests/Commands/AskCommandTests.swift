import CommandTestSupport
import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// The open questions of an incident, gone through at a terminal and listed elsewhere.
@Suite struct AskCommandTests {
  /// A storm whose spine is followed; nobody is hurt, and more is not known.
  private func home(typing input: String? = nil) throws -> CrisisHome {
    let home = try CrisisHome(in: .de, input: input ?? "", isTerminal: input != nil)
    try home.prepare([:])
    home.type("öffnen", "Mäuse", "--playbook", "spine")
    home.type("fakt", "injury", "nein")
    return home
  }

  @Test func `without a terminal each stands with the line that answers it`() throws {
    let listed = try home().type("fragen").output
    #expect(listed.contains("? Wird jemand bedroht?\n  → stormlog fakt threat ja|nein\n"))
    #expect(listed.contains("stormlog fakt claim wahr|teilweise|falsch"))
    #expect(listed.contains("stormlog entscheiden danger ja|nein"))
  }

  @Test func `each answer is stored at once, and what means nothing is asked again`() throws {
    // Harm by its number, the threat by a letter after a word that is none, then the end.
    let home = try home(typing: "2\nlila\nn\nq\n")
    #expect(home.type("fragen").status == .done)
    let facts = home.type("show", "--json").output
    #expect(facts.contains("\"victim\" : \"yes\""))
    #expect(facts.contains("\"injury\" : \"no\""))
    #expect(facts.contains("\"threat\" : \"no\""))
    #expect(!facts.contains("\"claim\" :"))
  }

  @Test func `what is not known leaves the part that is`() throws {
    let home = try home(typing: "?\nq\n")
    let asked = home.type("fragen")
    #expect(asked.status == .done)
    #expect(!asked.error.contains("--because"), "\(asked.error)")
    #expect(home.type("show", "--json").output.contains("\"injury\" : \"no\""))
  }
}
