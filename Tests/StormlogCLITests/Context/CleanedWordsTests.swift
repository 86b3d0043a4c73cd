import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// Words by every way in: an argument, `-m`, standard input, the editor, a template's gap.
@Suite struct CleanedWordsTests {
  private static let mark = "an invisible mark at the start (U+FEFF)"

  private func opened(
    input: String = "", isTerminal: Bool = false,
    edit: @escaping @Sendable (String) -> Int32? = { _ in nil }
  ) throws -> CrisisHome {
    let home = try CrisisHome(
      in: .en, input: input, isTerminal: isTerminal, variables: ["EDITOR": "vi"], edit: edit)
    try home.prepare([:])
    _ = home.type("open", "Parcels")
    return home
  }

  /// The digest that the present text of statement 1 has.
  private func digest(in home: CrisisHome) throws -> String {
    let shown = home.type("statement", "show", "1", "--json").output
    return String(try #require(shown.firstMatch(of: /"digest" : "([0-9a-f]+)"/)).output.1)
  }

  @Test func `a statement of a file has the digest of its cleaned text`() throws {
    let text = "We regret it.\nWe look into it."
    let fromFile = try opened(input: "\u{FEFF}We regret it.\r\nWe look into it.\r\n")
    let said = fromFile.type("statement", "draft", "--channel", "x", "-m", "-").error
    #expect(said.contains("Removed from the text: \(Self.mark)."))
    let typed = try opened()
    #expect(typed.type("statement", "draft", "--channel", "x", "-m", text).error == "")
    #expect(try digest(in: fromFile) == digest(in: typed))
  }

  @Test func `the editor's text is cleaned too`() throws {
    let home = try opened(isTerminal: true) { path in
      let draft = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      let written = "\u{FEFF}seen\r\nhere\r\n" + draft.replacing("\n", with: "\r\n")
      return (try? written.write(toFile: path, atomically: false, encoding: .utf8)) == nil ? 1 : 0
    }
    #expect(home.type("note").error.contains(Self.mark))
    let words = home.type("show", "2", "--json").output
    #expect(words.contains(#""text" : "seen\nhere""#))
  }

  @Test func `an editor that leaves nothing but a mark leaves nothing`() throws {
    let home = try opened(isTerminal: true) { path in
      (try? "\u{FEFF}\r\n".write(toFile: path, atomically: false, encoding: .utf8)) == nil ? 1 : 0
    }
    #expect(home.type("note").error.contains("The text is empty."))
  }

  @Test func `NUL is taken out of standard input with a word`() throws {
    let home = try opened(input: "two\0 bytes\0")
    #expect(home.type("note", "-m", "-").error.contains("2 NUL characters"))
    #expect(home.type("timeline").output.contains("two bytes"))
  }

  @Test func `reasons, sources and gaps of a template are words as well`() throws {
    let home = try opened()
    #expect(
      home.type("wind", "3", "--because", "\u{FEFF}press", "--source", "\u{FEFF}Spiegel").error
        .contains(Self.mark))
    _ = home.type(
      "statement", "draft", "--channel", "x", "-m", "In {{place}} we look.")
    #expect(
      home.type("statement", "edit", "1", "--set", "place=\u{FEFF}Erfurt\r\nSüd").error
        .contains(Self.mark))
    let shown = home.type("statement", "show", "1", "--json").output
    #expect(shown.contains(#"In Erfurt\nSüd we look."#))
    #expect(!home.type("timeline", "--format", "csv").output.contains("FEFF"))
  }

  @Test func `under --json the word is an object`() throws {
    let home = try opened()
    let error = home.type("note", "\u{FEFF}seen", "--json").error
    #expect(error.contains(#"{"code":"warning","message":"Removed from the text: "#))
  }

  @Test func `German says it too`() {
    let removed = CleanedText.Removed(leadingMarks: 1, nulls: 2)
    #expect(
      Language.de.text(of: removed)
        == "Aus dem Text entfernt: ein unsichtbares Zeichen am Anfang (U+FEFF) und 2 NUL-Zeichen.")
  }
}
