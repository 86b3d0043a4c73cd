import Foundation
import IncidentCore
import IncidentStore
import Testing

@Suite struct VerificationTests {
  typealias Problem = VerificationReport.Problem

  let workspace: TestWorkspace

  init() throws {
    workspace = try TestWorkspace()
  }

  /// Six entries in incident 1, the fourth redacted, and two in incident 2.
  private func fill() throws {
    let store = try workspace.makeStoreWithIncident()
    let file = Evidence(Data("screenshot".utf8))
    try store.record(
      AddNote("one", attachments: [NamedAttachment(file.attachment, name: "a.png")]),
      evidence: [file])
    try store.record(ReadWind(social: WindLevel(rawValue: 3)))
    try store.note("two")
    try store.note("three")
    try store.redact(4)
    try store.record(OpenIncident(title: "Another"), to: .new(UUID()))
    try store.record(AddNote("other"), to: .incident(2))
    #expect(try store.verify().findings == [])
    try store.close()
  }

  private func findings(after sql: String) throws -> [VerificationReport.Finding] {
    try fill()
    let bytes = try workspace.fileBytes()
    try workspace.tamper(TestWorkspace.dropTriggers + sql)
    #expect(try workspace.fileBytes() != bytes)
    let store = try Store.open(at: workspace.path, access: .readOnly)
    let report = try store.verify()
    #expect(
      report.findings.contains { if case .schemaDiffers = $0.problem { true } else { false } })
    return report.findings
  }

  @Test(arguments: [
    ("UPDATE entry SET actor = 'x' WHERE position = 2", 2, Problem.chain(.headerChanged)),
    (
      "UPDATE entry SET occurred_at = occurred_at - 60000 WHERE position = 3", 3,
      .chain(.headerChanged)
    ),
    (
      "UPDATE entry SET structure = '{\"social\":1}' WHERE position = 3", 3,
      .chain(.structureChanged)
    ),
    ("UPDATE words SET text = '{\"text\":\"lie\"}' WHERE position = 5", 5, .chain(.wordsChanged)),
    ("UPDATE words SET salt = x'00' WHERE position = 5", 5, .chain(.wordsChanged)),
    ("UPDATE words SET text = NULL, salt = NULL WHERE position = 5", 5, .wordsMissing),
    ("DELETE FROM words WHERE position = 5", 5, .wordsMissing),
    ("UPDATE words SET text = '{}', salt = x'00' WHERE position = 4", 4, .wordsNotErased),
    ("DELETE FROM entry WHERE position = 3", 4, .entriesMissing(expected: 3)),
    ("DELETE FROM entry WHERE position = 6", 5, .tailMissing(head: 6)),
    (
      "DELETE FROM attachment; DELETE FROM words WHERE position > 1;"
        + "DELETE FROM entry WHERE position > 1 AND incident = 1", 1, .tailMissing(head: 6)
    ),
    ("UPDATE incident SET head_hash = zeroblob(32) WHERE number = 1", 6, .headDiffers),
    (
      "UPDATE entry SET sequence = 99 WHERE position = 2; UPDATE entry SET sequence = 2 WHERE"
        + " position = 3; UPDATE entry SET sequence = 3 WHERE position = 2", 2,
      .chain(.headerChanged)
    ),
    (
      "INSERT INTO entry SELECT 9, incident, 7, act, kind, version, occurred_at,"
        + " occurred_precision, occurred_offset, recorded_at, actor, login, origin, structure,"
        + " structure_salt, structure_digest, words_digest, previous_hash, hash FROM entry"
        + " WHERE position = 5", 7, .chain(.brokenLink)
    ),
    ("UPDATE entry SET position = 99 WHERE position = 5", 5, .positionWrong(99)),
    ("UPDATE entry SET kind = 'storm-brewed' WHERE position = 3", 3, .unreadable("")),
    ("DELETE FROM attachment", 2, .attachmentsDiffer),
  ])
  func whatWasChangedIsFoundWhereItWasChanged(
    _ sql: String, _ sequence: Int, _ problem: Problem
  ) throws {
    let found = try findings(after: sql)
    let place = found.first { $0.problem.isLike(problem) }
    #expect(place?.incident == 1)
    #expect(place?.sequence == sequence)
  }

  @Test(arguments: [
    ("UPDATE evidence SET content = CAST('screensho!' AS BLOB)", "evidenceChanged"),
    ("UPDATE evidence SET content = NULL", "evidenceMissing"),
    ("UPDATE summary SET alert = 'red' WHERE incident = 1", "summaryDiffers"),
    ("UPDATE summary SET title = 'x' WHERE incident = 1", "summaryDiffers"),
    ("DELETE FROM summary", "summaryDiffers"),
    ("DELETE FROM evidence", "foreignKey"),
  ])
  func whatLiesBesideTheJournalIsCheckedToo(_ sql: String, _ name: String) throws {
    let found = try findings(after: sql)
    #expect(found.contains { String(describing: $0.problem).hasPrefix(name) })
  }

  @Test func onlyTheChangedEntryIsNamed() throws {
    let found = try findings(after: "UPDATE entry SET login = 'x' WHERE position = 2")
    #expect(found.filter { $0.incident != nil }.map(\.sequence) == [2])
  }

  @Test func theSnapshotMustEqualTheFold() throws {
    let store = try workspace.makeStoreWithIncident()
    try store.notes(120)
    #expect(try store.verify().findings == [])
    try store.close()
    try workspace.tamper("UPDATE snapshot SET state = replace(state, '\"green\"', '\"red\"')")

    let again = try Store.open(at: workspace.path, access: .readWrite)
    let problems = try again.verify().findings.map(\.problem)
    #expect(problems == [.snapshotDiffers])
    try again.rebuild()
    #expect(try again.verify().findings == [])
  }

  @Test func aVerificationWritesNothing() throws {
    try fill()
    let bytes = try workspace.fileBytes()
    let store = try Store.open(at: workspace.path, access: .readOnly)
    _ = try store.verify()
    #expect(try workspace.fileBytes() == bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.folder).count == 1)
  }
}

extension VerificationReport.Problem {
  /// The same problem, whatever is said about an unreadable entry.
  fileprivate func isLike(_ other: Self) -> Bool {
    if case .unreadable = self, case .unreadable = other { return true }
    return self == other
  }
}
