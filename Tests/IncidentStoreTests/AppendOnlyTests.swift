import Foundation
import GRDB
import IncidentCore
import IncidentStore
import Testing

@Suite struct AppendOnlyTests {
  let workspace: TestWorkspace

  init() throws {
    workspace = try TestWorkspace()
  }

  @Test(arguments: [
    "UPDATE entry SET actor = 'x' WHERE position = 2",
    "UPDATE entry SET position = 9 WHERE position = 2",
    "DELETE FROM entry WHERE position = 3",
    "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE position = 2",
    "INSERT INTO entry SELECT position + 5, incident, sequence + 5, act, kind, version, occurred_at,"
      + " occurred_precision, occurred_offset, recorded_at, actor, login, origin, structure,"
      + " structure_salt, structure_digest, words_digest, previous_hash, hash FROM entry"
      + " WHERE position = 2",
    "UPDATE incident SET head_sequence = 2", "UPDATE incident SET head_hash = zeroblob(32)",
    "UPDATE incident SET number = 9", "DELETE FROM incident",
    "UPDATE words SET text = '{}' WHERE position = 2",
    "UPDATE words SET text = NULL, salt = NULL WHERE position = 2",
    "DELETE FROM words WHERE position = 2", "INSERT OR REPLACE INTO words VALUES (2, x'00', '{}')",
    "UPDATE evidence SET content = x'00'", "UPDATE evidence SET content = NULL",
    "DELETE FROM evidence", "UPDATE attachment SET number = 2", "DELETE FROM attachment",
  ])
  func theFileItselfRefusesToBeRewritten(_ sql: String) throws {
    let store = try workspace.makeStoreWithIncident()
    let file = Evidence(Data("screenshot".utf8))
    try store.record(
      AddNote("first", attachments: [NamedAttachment(file.attachment, name: "a.png")]),
      evidence: [file])
    try store.note("second")
    try store.close()

    #expect(throws: DatabaseError.self) {
      try workspace.tamper("PRAGMA recursive_triggers = ON; " + sql)
    }
    let again = try Store.open(at: workspace.path, access: .readOnly)
    #expect(try again.verify().findings == [])
  }
}
