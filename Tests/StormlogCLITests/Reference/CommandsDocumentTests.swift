import IncidentCore
import TestSupport
import Testing

@Suite struct CommandsDocumentTests {
  /// A command, an option or a word that is not in the documents does not go in unnoticed.
  @Test func `the documents of the commands say what the commands say`() throws {
    let english = Golden.objection(
      to: try CommandsDocument(language: .en).text(), inFile: "docs/commands.md")
    let german = Golden.objection(
      to: try CommandsDocument(language: .de).text(), inFile: "docs/befehle.md")
    #expect(english == nil)
    #expect(german == nil)
  }
}
