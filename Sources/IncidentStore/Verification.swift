import Foundation
import GRDB
import IncidentCore

/// Goes through a whole file and collects what is wrong with it.
struct Verification {
  typealias Problem = VerificationReport.Problem

  let journal: JournalReader
  var report = VerificationReport()

  private var database: Database { journal.database }

  mutating func run(against seal: Seal?) {
    attempt { try $0.checkIncidents() }
    attempt { try $0.checkPositions() }
    attempt { try $0.checkEvidence() }
    attempt { try $0.checkSchema() }
    attempt { try $0.checkForeignKeys() }
    attempt { try $0.checkFile() }
    if let seal { attempt { try $0.check(seal) } }
  }

  mutating func find(_ problem: Problem, incident: Int? = nil, sequence: Int? = nil) {
    report.findings.append(
      VerificationReport.Finding(incident: incident, sequence: sequence, problem))
  }

  /// Makes a finding of whatever keeps a check from being carried out.
  private mutating func attempt(_ check: (inout Verification) throws -> Void) {
    do {
      try check(&self)
    } catch {
      find(.integrity(Self.text(error)))
    }
  }

  static func text(_ error: any Error) -> String {
    switch error {
    case let error as DatabaseError: error.message ?? "SQLite error \(error.resultCode.rawValue)"
    case let error as StoreError: String(describing: error.reason)
    default: String(describing: error)
    }
  }

  private mutating func checkIncidents() throws {
    let numbers = try Int.fetchAll(database, sql: "SELECT number FROM incident ORDER BY number")
    for number in numbers {
      report.incidents += 1
      var chain = ChainVerification(number: number, journal: journal)
      do {
        try chain.run()
      } catch {
        chain.find(.unreadable(Self.text(error)), sequence: chain.lastSequence + 1)
      }
      report.entries += chain.entries
      report.redacted += chain.redacted
      report.findings += chain.findings
    }
  }

  /// Positions are 1, 2, 3 … without gaps, and ascend with the sequence of each incident.
  private mutating func checkPositions() throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT position, incident, sequence FROM entry ORDER BY position")
    var expected = 1
    var last: [Int: Int] = [:]
    while let next = try rows.next() {
      let row = RowReader(next)
      let (position, incident, sequence) = (
        try row.integer(0), try row.integer(1), try row.integer(2)
      )
      if position != expected || sequence <= last[incident, default: 0] {
        find(.positionWrong(position), incident: incident, sequence: sequence)
      }
      expected = position + 1
      last[incident] = sequence
    }
  }

  /// Every file has the content that its name promises, unless all entries that refer to it were
  /// redacted.
  private mutating func checkEvidence() throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT evidence.sha256, evidence.content, evidence.size, EXISTS (
          SELECT 1 FROM attachment JOIN words USING (position)
          WHERE attachment.sha256 = evidence.sha256 AND words.text IS NOT NULL)
        FROM evidence ORDER BY evidence.sha256
        """)
    while let next = try rows.next() {
      let row = RowReader(next)
      report.files += 1
      let (sha256, size, isNeeded) = (
        try row.text(0), try row.integer(2), try row.integer(3) == 1
      )
      switch try row.optionalBytes(1) {
      case nil:
        if isNeeded { find(.evidenceMissing(sha256: sha256)) }
      case let content?:
        if Evidence.sha256(content) != sha256 || content.count != size {
          find(.evidenceChanged(sha256: sha256))
        } else if !isNeeded {
          find(.evidenceNotErased(sha256: sha256))
        }
      }
    }
  }

  /// Compares the schema with that of a fresh database: who edits a journal drops its triggers.
  private mutating func checkSchema() throws {
    let fresh = try DatabaseQueue()
    try Schema.current.migrate(fresh)
    let expected = try fresh.read { try Self.schema(of: $0) }
    let found = try Self.schema(of: database)
    for name in Set(expected.keys).union(found.keys).sorted()
    where expected[name] != found[name] {
      find(.schemaDiffers(name: name))
    }
  }

  private static func schema(of database: Database) throws -> [String: String] {
    var schema: [String: String] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    while let next = try rows.next() {
      let row = RowReader(next)
      schema[try row.text(0)] = try row.optionalText(1) ?? ""
    }
    return schema
  }

  private mutating func checkForeignKeys() throws {
    let tables = try String.fetchAll(
      database, sql: "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check")
    for table in tables { find(.foreignKey(table: table)) }
  }

  private mutating func checkFile() throws {
    let messages = try String.fetchAll(database, sql: "PRAGMA integrity_check")
    for message in messages where message != "ok" { find(.integrity(message)) }
  }

  private mutating func check(_ seal: Seal) throws {
    let last = try journal.lastPosition()
    if seal.position > last {
      find(.sealAhead(seal, last: last))
    } else if try journal.seal(at: seal.position) != seal {
      find(.sealDiffers(seal))
    }
  }
}
