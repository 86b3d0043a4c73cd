import Foundation
import IncidentCore
import IncidentStore
import Testing

@Suite struct RedactionTests {
  let workspace: TestWorkspace

  init() throws {
    workspace = try TestWorkspace()
  }

  @Test func nothingOfTheTextRemainsInTheFileAndTheChainStillVerifies() throws {
    let store = try workspace.makeStoreWithIncident()
    for number in 1...20 {
      try store.note(
        "Note \(number) of Erika Mustermann, " + String(repeating: "x", count: number * 40))
    }
    #expect(try workspace.fileBytes().contains(text: "Mustermann"))
    // Out of order, so that pages are merged and rows move.
    for sequence in (2...21).shuffledByStride(7) { try store.redact(sequence) }

    #expect(try !workspace.fileBytes().contains(text: "Mustermann"))
    let report = try store.verify()
    #expect(report.findings == [])
    #expect(report.redacted == 20)
    let entry = try store.read { try $0.entry(2, of: 1) }
    #expect(entry.words == nil)
    #expect(entry.event.kind == .noteAdded)
  }

  /// Rows that grow move between pages and leave copies in the unused parts of a page, which SQLite
  /// does not overwrite when it erases the row.
  @Test func nothingRemainsInUnusedPartsOfTheFileEither() throws {
    let store = try workspace.makeStoreWithIncident()
    try store.note("Erika Mustermann")
    try store.close()
    try workspace.tamper(
      """
      PRAGMA secure_delete = ON; BEGIN;
      CREATE TABLE moved (id INTEGER PRIMARY KEY, text TEXT);
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
      INSERT INTO moved SELECT i, 'short' FROM n;
      """
        + (1...200).shuffledByStride(37).map { number in
          "UPDATE moved SET text = 'Erika Mustermann' || hex(zeroblob(\(number * 31 % 450)))"
            + " WHERE id = \(number);"
        }.joined()
        + (1...200).shuffledByStride(41).map { number in
          "UPDATE moved SET text = NULL WHERE id = \(number);"
        }.joined()
        + "COMMIT")
    let copies = try workspace.fileBytes().occurrences(of: "Mustermann")
    try #require(copies > 1, "the file should have copies that nothing refers to")

    try Store.open(at: workspace.path, access: .readWrite).redact(2)
    #expect(try workspace.fileBytes().occurrences(of: "Mustermann") == 0)
  }

  @Test func aRedactedTitleIsGoneFromTheListWithItsCorrections() throws {
    let store = try workspace.makeStoreWithIncident(title: "Erika Mustermann throws parcels")
    try store.correct(1, "Erika Musterfrau throws parcels")
    #expect(try store.read { try $0.summary(1) }.title == "Erika Musterfrau throws parcels")
    try store.redact(1)

    #expect(try store.read { try $0.summary(1) }.title == nil)
    #expect(try store.read { try $0.load(1) }.title == nil)
    #expect(try !workspace.fileBytes().contains(text: "Erika"))
    #expect(try store.verify().findings == [])
  }

  @Test func aFileIsErasedWithTheLastEntryThatRefersToIt() throws {
    let store = try workspace.makeStoreWithIncident()
    let file = Evidence(Data("screenshot of Erika".utf8))
    let note = AddNote("seen", attachments: [NamedAttachment(file.attachment, name: "a.png")])
    try store.record(note, evidence: [file])
    try store.record(note)

    try store.redact(2)
    #expect(try store.read { try $0.evidence(file.attachment.sha256) } == file.content)
    try store.redact(3)
    #expect(try store.read { try $0.evidence(file.attachment.sha256) } == nil)
    #expect(try !workspace.fileBytes().contains(text: "screenshot of Erika"))
    #expect(try store.verify().findings == [])

    try store.record(note, evidence: [file])
    #expect(try store.read { try $0.evidence(file.attachment.sha256) } == file.content)
    #expect(try store.verify().findings == [])
  }
}

extension Data {
  fileprivate func contains(text: String) -> Bool { range(of: Data(text.utf8)) != nil }

  fileprivate func occurrences(of text: String) -> Int {
    var (count, rest) = (0, self[...])
    while let found = rest.range(of: Data(text.utf8)) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}

extension ClosedRange<Int> {
  /// All elements, each once, in steps that jump about.
  fileprivate func shuffledByStride(_ step: Int) -> [Int] {
    (0..<step).flatMap { Array(stride(from: lowerBound + $0, through: upperBound, by: step)) }
  }
}
