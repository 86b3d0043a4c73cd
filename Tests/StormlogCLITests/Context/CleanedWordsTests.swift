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

  private func type(_ words: String..., in home: CrisisHome) -> (output: String, error: String) {
    let (said, complained) = (home.test.output.text.count, home.test.error.text.count)
    _ = CommandRunner(home.test.context).run(words)
    return (
      String(home.test.output.text.dropFirst(said)),
      String(home.test.error.text.dropFirst(complained))
    )
  }

  private func opened(
    input: String = "", isTerminal: Bool = false,
    edit: @escaping @Sendable (String) -> Int32? = { _ in nil }
  ) throws -> CrisisHome {
    let home = try CrisisHome(
      in: .en, input: input, isTerminal: isTerminal, variables: ["EDITOR": "vi"], edit: edit)
    try home.prepare([:])
    _ = type("open", "Parcels", in: home)
    return home
  }

  /// The digest that the present text of statement 1 has.
  private func digest(in home: CrisisHome) throws -> String {
    let shown = type("statement", "show", "1", "--json", in: home).output
    return String(try #require(shown.firstMatch(of: /"digest" : "([0-9a-f]+)"/)).output.1)
  }

  @Test func `a statement of a file has the digest of its cleaned text`() throws {
    let text = "We regret it.\nWe look into it."
    let fromFile = try opened(input: "\u{FEFF}We regret it.\r\nWe look into it.\r\n")
    let said = type("statement", "draft", "--channel", "x", "-m", "-", in: fromFile).error
    #expect(said.contains("Removed from the text: \(Self.mark)."))
    let typed = try opened()
    #expect(type("statement", "draft", "--channel", "x", "-m", text, in: typed).error == "")
    #expect(try digest(in: fromFile) == digest(in: typed))
  }

  @Test func `the editor's text is cleaned too`() throws {
    let home = try opened(isTerminal: true) { path in
      let draft = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      let written = "\u{FEFF}seen\r\nhere\r\n" + draft.replacing("\n", with: "\r\n")
      return (try? written.write(toFile: path, atomically: false, encoding: .utf8)) == nil ? 1 : 0
    }
    #expect(type("note", in: home).error.contains(Self.mark))
    let words = type("show", "2", "--json", in: home).output
    #expect(words.contains(#""text" : "seen\nhere""#))
  }

  @Test func `an editor that leaves nothing but a mark leaves nothing`() throws {
    let home = try opened(isTerminal: true) { path in
      (try? "\u{FEFF}\r\n".write(toFile: path, atomically: false, encoding: .utf8)) == nil ? 1 : 0
    }
    #expect(type("note", in: home).error.contains("The text is empty."))
  }

  @Test func `NUL is taken out of standard input with a word`() throws {
    let home = try opened(input: "two\0 bytes\0")
    #expect(type("note", "-m", "-", in: home).error.contains("2 NUL characters"))
    #expect(type("timeline", in: home).output.contains("two bytes"))
  }

  @Test func `reasons, sources and gaps of a template are words as well`() throws {
    let home = try opened()
    #expect(
      type("wind", "3", "--because", "\u{FEFF}press", "--source", "\u{FEFF}Spiegel", in: home).error
        .contains(Self.mark))
    _ = type(
      "statement", "draft", "--channel", "x", "-m", "In {{place}} we look.", in: home)
    #expect(
      type("statement", "edit", "1", "--set", "place=\u{FEFF}Erfurt\r\nSüd", in: home).error
        .contains(Self.mark))
    let shown = type("statement", "show", "1", "--json", in: home).output
    #expect(shown.contains(#"In Erfurt\nSüd we look."#))
    #expect(!type("timeline", "--format", "csv", in: home).output.contains("FEFF"))
  }

  @Test func `under --json the word is an object`() throws {
    let home = try opened()
    let error = type("note", "\u{FEFF}seen", "--json", in: home).error
    #expect(error.contains(#"{"code":"warning","message":"Removed from the text: "#))
  }

  @Test func `German says it too`() {
    let removed = CleanedText.Removed(leadingMarks: 1, nulls: 2)
    #expect(
      Language.de.text(of: removed)
        == "Aus dem Text entfernt: ein unsichtbares Zeichen am Anfang (U+FEFF) und 2 NUL-Zeichen.")
  }
}
