import IncidentCore
import IncidentWording
import StormlogCLI
import Testing

/// What is said of a line that cannot be understood.
@Suite struct LineHintTests {
  @Test(arguments: [
    (["wind", "drei"], "0 bis 6"), (["open", "x", "--wind", "drei"], "0 bis 6"),
    (["wind", "2", "--media", "drei"], "0 bis 6"),
    (["contain", "--to", "x"], "möglich sind: --because"),
    (["note", "„Der", "Fahrer", "wirft“"], "die Shell kennt nur gerade Anführungszeichen"),
    (["escalate", "rot", "--because", "“RTL", "asks”"], "nur gerade Anführungszeichen"),
  ])
  func `it is said what is possible`(words: [String], hint: String) throws {
    let home = try LineHome(in: .de)
    home.type("open", "Sturm")
    let answer = home.type(words)
    #expect(answer.status == .usage)
    #expect(answer.hint.contains(hint), "\(answer.error)")
  }

  @Test(arguments: ["- Punkt", "-20 % Umsatz", "-20%", "- check first: what"])
  func `a text may begin with a dash`(text: String) throws {
    let home = try LineHome(in: .de)
    home.type("open", "Sturm")
    #expect(home.type("note", text).output.contains(text))
    #expect(home.type("note", "-m", text).output.contains(text))
    #expect(home.type("escalate", "gelb", "--because", text).output.contains(text))
  }

  @Test func `an option of one value is not given twice`() throws {
    let home = try LineHome(in: .de)
    home.type("open", "Sturm")
    let answer = home.type(
      "statement", "draft", "--channel", "tiktok", "--channel", "instagram", "-m", "x")
    #expect(answer.status == .usage)
    #expect(answer.error.contains("steht zweimal da"))
  }
}
