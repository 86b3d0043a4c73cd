import StormlogCLI
import TerminalText
import TestSupport
import Testing

@Suite struct CommandTableTests {
  /// The table stands in for the parser's own description: what it does not know cannot be typed.
  @Test func `the table says what the declarations say`() throws {
    let objection = Golden.objection(
      to: try CommandTableText().text(),
      inFile: "Sources/StormlogCLI/Reference/Table/CommandTable+Rows.swift")
    #expect(objection == nil)
  }
}
