import IncidentCore
import IncidentWording
import Testing

@Suite struct SearchTests {
  private func transcript(_ lines: String...) throws -> Transcript {
    let transcript = try Transcript(in: .en)
    try transcript.prepare()
    try transcript.play(
      (["open Parcels", "note \"depot Erfurt\""] + lines).map { "$ \($0)" }
        .joined(separator: "\n"))
    return transcript
  }

  @Test(arguments: ["Erfurt", "Gotha", "gotha", "GÖTHA"])
  func `a corrected entry is found by both texts and says that it was corrected`(
    word: String
  ) throws {
    let found = try transcript("correct 3 -m \"depot Gotha\"").output(of: "search \(word)")
    #expect(found.contains("depot Gotha"))
    #expect(found.contains("corrected in #4"))
  }

  @Test func `a redacted entry is not found`() throws {
    let found = try transcript("redact 3 --because \"Art. 17\"").output(of: "search Erfurt")
    #expect(found == "Nothing found.\n")
  }
}

/// Several words, phrases and where to look.
@Suite struct SearchQueryTests {
  private func home() throws -> LineHome {
    let home = try LineHome(in: .en)
    home.type("open", "Parcels thrown", "--at", "3 days ago", "--detected", "3 days ago")
    home.type("note", "The depot lies in Erfurt, not in Gotha", "--at", "2 days ago")
    home.type("note", "The depot in Weimar", "--at", "1h ago")
    home.type("open", "Boycott of the depot")
    return home
  }

  @Test(arguments: [
    (["erfurt depot"], 1), (["erfurt", "depot"], 1), (["DEPOT"], 3),
    (["depot", "weimar gotha"], 0),
    (["\"depot in\""], 1), (["„depot in“"], 1), (["\"in depot\""], 0),
    (["depot", "--incident", "2"], 1),
    (["depot", "-i", "1", "--since", "1 day ago"], 1), (["depot", "--until", "1 day ago"], 1),
  ])
  func `all words have to occur, in any order; a phrase stays one`(
    words: [String], count: Int
  ) throws {
    let lines = try home().type(["search"] + words).output.split(separator: "\n")
    #expect(lines.count { $0.first?.isNumber ?? false } == count, "\(lines)")
  }

  @Test func `what a line leaves out is shown below it`() throws {
    let home = try home()
    home.type("run", "spine", "-i", "1")
    let output = home.type("search", "newsroom").output
    #expect(output.contains("\n    found in: "), "\(output)")
    #expect(!home.type("search", "Weimar").output.contains("found in"))
  }

  @Test func `what is to be looked for has to be said`() throws {
    #expect(try home().type("search", "\"\"").status == .usage)
    #expect(try home().type("search", "x", "-i", "9").status == .notFound)
  }
}
