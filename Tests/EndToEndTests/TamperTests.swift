import Foundation
import GRDB
import TestSupport
import Testing

/// Somebody edits the database behind the tool's back. How each edit is told from the others is
/// tested at the store; here it is what a person sees.
@Suite struct TamperTests {
  let home: BinaryHome

  init() throws {
    home = try BinaryHome.prepared()
  }

  private func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: home.database)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      let triggers = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger.quotedName)") }
      try database.execute(sql: sql)
    }
    try queue.close()
  }

  @Test(arguments: [
    (#"UPDATE words SET text = '{"text":"lie"}' WHERE position = 3"#, 3),
    (#"UPDATE entry SET structure = '{"isPublic":true}' WHERE position = 3"#, 3),
    ("UPDATE entry SET occurred_at = occurred_at - 60000 WHERE position = 2", 2),
    ("DELETE FROM words WHERE position = 2; DELETE FROM entry WHERE position = 2", 3),
    (
      """
      INSERT INTO entry SELECT 5, incident, 5, act, kind, version, occurred_at,
        occurred_precision, occurred_offset, recorded_at, actor, login, origin, structure,
        structure_salt, structure_digest, words_digest, previous_hash, hash
      FROM entry WHERE position = 4;
      INSERT INTO words SELECT 5, salt, text FROM words WHERE position = 4
      """, 5
    ),
    (
      """
      UPDATE entry SET position = 99, sequence = 99 WHERE position = 2;
      UPDATE entry SET position = 2, sequence = 2 WHERE position = 3;
      UPDATE entry SET position = 3, sequence = 3 WHERE position = 99
      """, 2
    ),
    ("DELETE FROM words WHERE position = 4; DELETE FROM entry WHERE position = 4", 3),
  ])
  func verificationNamesTheIncidentAndTheEntry(_ sql: String, _ entry: Int) throws {
    try tamper(sql)
    let result = try home.run("verify")
    #expect(result.status == 1)
    #expect(result.output.contains("incident 1, #\(entry):"), "\(result.output)")
  }

  /// What was changed does not leave the house, unless that is asked for, and then marked.
  @Test(arguments: [
    ["postmortem", "--format", "html"], ["postmortem", "--audience", "public"], ["seal"],
    ["backup", "copy.sqlite"], ["timeline", "--json"], ["timeline", "--format", "csv"],
    ["timeline", "--format", "markdown"],
  ])
  func nothingThatWasChangedLeavesTheHouse(_ command: [String]) throws {
    try tamper(#"UPDATE words SET text = '{"text":"lie"}' WHERE position = 3"#)
    let refused = try home.start(command).wait()
    #expect(refused.status == 65)
    #expect(refused.output == "")
    #expect(refused.error.contains("incident 1, #3: its words were changed"), "\(refused.error)")
    #expect(refused.error.contains("\(command[0])"))
    #expect(refused.error.contains("--unverified"))
    #expect(!FileManager.default.fileExists(atPath: home.folder("copy.sqlite")))

    let asked = try home.start(command + ["--unverified"]).wait()
    #expect(asked.status == (command[0] == "backup" ? 1 : 0), "\(asked.error)")
    let isMarked = ["postmortem", "backup"].contains(command[0]) || command.contains("markdown")
    #expect((isMarked ? asked.output : asked.error).contains("UNVERIFIED"))
  }

  /// What keeps the journal from being changed is a part of it.
  @Test(arguments: [["postmortem"], ["timeline", "--json"], ["seal"]])
  func aJournalWithoutItsGuardsDoesNotLeaveTheHouse(_ command: [String]) throws {
    try tamper("SELECT 1")
    let refused = try home.start(command).wait()
    #expect(refused.status == 65)
    #expect(refused.output == "")
    #expect(try home.start(command + ["--unverified"]).wait().status == 0)
  }

  @Test func evidenceThatWasChangedIsGivenOutWithAWarningAlone() throws {
    try Data("what was there".utf8).write(to: URL(fileURLWithPath: home.folder("file.txt")))
    try home.run("note", "a file", "--attach", "file.txt")
    let kept = try home.run("evidence", "list", "--json").json()
    let items = try #require(kept["items"] as? [[String: Any]])
    let sha256 = try #require(items.first?["sha256"] as? String)
    try tamper("UPDATE evidence SET content = CAST('what was made' AS BLOB), size = 13")
    let words = ["evidence", "save", sha256, "-o", "saved.txt"]
    let refused = try home.start(words).wait()
    #expect(refused.status == 65)
    #expect(!FileManager.default.fileExists(atPath: home.folder("saved.txt")))
    let asked = try home.start(words + ["--unverified"]).wait()
    #expect(asked.status == 0)
    #expect(asked.error.contains("UNVERIFIED"))
  }

  /// Somebody who believes the board would open the same storm a second time.
  @Test func theBoardShowsWhatAForgedListCallsClosed() throws {
    try tamper("UPDATE summary SET status = 'closed'")
    try home.run("use", "--none")
    let board = try home.run("board", "--json").json()
    #expect((board["incident"] as? [String: Any])?["title"] as? String == "Storm")
  }

  @Test func theFindingsAreJSONToo() throws {
    try tamper("UPDATE entry SET login = 'x' WHERE position = 2")
    let result = try home.run("verify", "--json")
    #expect(result.status == 1)
    #expect(result.error == "")
    let report = try result.json()
    #expect(report["sound"] as? Bool == false)
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["incident"] as? Int == 1 && $0["entry"] as? Int == 2 })
  }

  /// The forger puts an older copy back and goes on from there: every hash is right.
  @Test func aRewrittenChainIsFoundByItsSealAlone() throws {
    let database = URL(fileURLWithPath: home.database)
    let older = try Data(contentsOf: database)
    try home.run("note", "what happened")
    let seal = try #require(try home.run("seal", "--json").json()["seal"] as? String)
    #expect(try home.run("verify", "--seal", seal).status == 0)

    try older.write(to: database)
    try home.run("note", "what did not happen")
    #expect(try home.run("verify").status == 0)
    let found = try home.run("verify", "--seal", seal)
    #expect(found.status == 1)
    #expect(found.output.contains("the seal does not fit"))
    let present = try #require(try home.run("seal", "--json").json()["seal"] as? String)
    #expect(present != seal)
    #expect(found.output.contains("the journal gives \(present)"))

    try older.write(to: database)
    #expect(try home.run("verify").status == 0)
    #expect(try home.run("verify", "--seal", seal).status == 1)
  }
}

extension String {
  fileprivate var quotedName: String { "\"\(replacingOccurrences(of: "\"", with: "\"\""))\"" }
}
