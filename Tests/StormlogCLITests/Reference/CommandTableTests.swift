import StormlogCLI
import TerminalText
import TestSupport
import Testing

@Suite struct CommandTableTests {
  /// The table stands in for the parser's own description: what it does not know cannot be typed.
  @Test func `the table says what the declarations say`() throws {
    let text = try CommandTableText()
    for (file, text) in [
      ("LineReading/CommandTable+Rows.swift", try text.rows()),
      ("StormlogCLI/CommandTypes.swift", text.types()),
    ] {
      #expect(Golden.objection(to: text, inFile: "Sources/\(file)") == nil)
    }
  }
}
