import Foundation
import GRDB
import IncidentCore

/// Goes through a whole file and collects what is wrong with it.
struct Verification {
  typealias Problem = VerificationReport.Problem

  let journal: JournalReader
  var report = VerificationReport()

  private var database: Database { journal.database }

  /// - Throws: Where the file cannot be read, which says nothing about what stands in it.
  mutating func run(against seal: Seal?) throws {
    try attempt { try $0.checkIncidents() }
    try attempt { try $0.checkPositions() }
    try attempt { try $0.checkEvidence() }
    try attempt { try $0.checkSchema() }
    try attempt { try $0.checkForeignKeys() }
    try attempt { try $0.checkFile() }
    if let seal { try attempt { try $0.check(seal) } }
  }

  mutating func find(_ problem: Problem, incident: Int? = nil, sequence: Int? = nil) {
    report.findings.append(
      VerificationReport.Finding(incident: incident, sequence: sequence, problem))
  }

  /// Makes a finding of whatever keeps a check from being carried out.
  private mutating func attempt(_ check: (inout Verification) throws -> Void) throws {
    do {
      try check(&self)
    } catch {
      if Self.isTrouble(error) { throw error }
      find(.integrity(Self.text(error)))
    }
  }

  /// Whether the file could not be read, rather than held what is wrong.
  static func isTrouble(_ error: any Error) -> Bool {
    switch StoreError(error, at: "").reason {
    case .inputOutput, .outOfMemory, .busy, .permissionDenied: true
    default: false
    }
  }

  static func text(_ error: any Error) -> String {
    switch error {
    case let error as DatabaseError: error.message ?? "SQLite error \(error.resultCode.rawValue)"
    case let error as StoreError: error.reason.words
    default: String(describing: error)
    }
  }

  private mutating func checkIncidents() throws {
    let numbers = try Int.fetchAll(database, sql: "SELECT number FROM incident ORDER BY number")
    var last = 0
    for number in numbers {
      report.incidents += 1
      if number != last + 1 { find(.incidentMissing(number: last + 1)) }
      last = number
      var chain = ChainVerification(number: number, journal: journal)
      do {
        try chain.run()
      } catch {
        if Self.isTrouble(error) { throw error }
        chain.find(.unreadable(Self.text(error)), sequence: chain.lastSequence + 1)
      }
      report.entries += chain.entries
      report.redacted += chain.redacted
      report.findings += chain.findings
      report.notices += chain.notices
    }
  }

  /// Positions are 1, 2, 3 … without gaps, and ascend with the sequence of each incident. Those of
  /// real incidents also follow the time, as long as no clock goes back; drills have clocks of their
  /// own.
  private mutating func checkPositions() throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT position, entry.incident, entry.sequence, entry.recorded_at,
          coalesce(summary.mode, '') <> 'drill'
        FROM entry LEFT JOIN summary ON summary.incident = entry.incident ORDER BY position
        """)
    var expected = 1
    var last: [Int: Int] = [:]
    var latest: (incident: Int, recorded: Int) = (0, .min)
    while let next = try rows.next() {
      let row = RowReader(next)
      let (position, incident, sequence, recorded) = (
        try row.integer(0), try row.integer(1), try row.integer(2), try row.integer(3)
      )
      if position != expected || sequence <= last[incident, default: 0] {
        find(.positionWrong(position), incident: incident, sequence: sequence)
      }
      expected = position + 1
      last[incident] = sequence
      guard try row.integer(4) == 1 else { continue }
      if recorded < latest.recorded, incident != latest.incident {
        report.notices.append(.recordedBefore(position: position))
      }
      latest = (incident, recorded)
    }
  }

  /// Every file has the content that its name promises, unless all entries that refer to it were
  /// redacted.
  ///
  /// - Parameter number: The incident whose files are looked at; all files where nil.
  mutating func checkEvidence(of number: Int? = nil) throws {
    let named =
      number == nil
      ? "SELECT sha256 FROM attachment UNION SELECT sha256 FROM evidence"
      : """
      SELECT DISTINCT sha256 FROM attachment JOIN entry USING (position)
      WHERE entry.incident = ?
      """
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT named.sha256, evidence.content, evidence.size, EXISTS (
          SELECT 1 FROM attachment JOIN words USING (position)
          WHERE attachment.sha256 = named.sha256 AND words.text IS NOT NULL)
        FROM (\(named)) AS named LEFT JOIN evidence USING (sha256) ORDER BY named.sha256
        """,
      arguments: number.map { [$0] } ?? [])
    while let next = try rows.next() {
      let row = RowReader(next)
      report.files += 1
      let (sha256, isNeeded) = (try row.text(0), try row.integer(3) == 1)
      switch try row.optionalBytes(1) {
      case nil:
        if isNeeded { try find(.evidenceMissing(sha256: sha256), at: sha256, of: number) }
      case let content?:
        if try Evidence.sha256(content) != sha256 || content.count != row.integer(2) {
          try find(.evidenceChanged(sha256: sha256), at: sha256, of: number)
        } else if !isNeeded {
          try find(.evidenceNotErased(sha256: sha256), at: sha256, of: number)
        }
      }
    }
  }

  /// Names the first entry that refers to the file, one that still has its words where there is one.
  private mutating func find(
    _ problem: Problem, at sha256: String, of number: Int?
  ) throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT entry.incident, entry.sequence
        FROM attachment JOIN entry USING (position) LEFT JOIN words USING (position)
        WHERE attachment.sha256 = ?1 AND (?2 IS NULL OR entry.incident = ?2)
        ORDER BY words.text IS NULL, position LIMIT 1
        """,
      arguments: [sha256, number])
    let place = try row.map(RowReader.init).map { (try $0.integer(0), try $0.integer(1)) }
    find(problem, incident: place?.0, sequence: place?.1)
  }

  /// Compares the whole schema with that of a fresh database: who edits a journal drops its
  /// triggers, or hides others under names that are taken or look like SQLite's own.
  mutating func checkSchema() throws {
    let (expected, found) = (try Self.expectedObjects(), try SchemaObject.all(in: database))
    let names = Set(expected.keys).union(found.keys).filter { expected[$0] != found[$0] }
    for name in Set(names.map(\.name)).sorted() { find(.schemaDiffers(name: name)) }
  }

  /// The triggers that somebody else made, under names of their own.
  func foreignTriggers() throws -> [String] {
    let own = Set(try Self.expectedObjects().keys.map(\.name))
    let found = try SchemaObject.all(in: database).keys
    return found.filter { $0.type == "trigger" && !own.contains($0.name) }.map(\.name).sorted()
  }

  private static func expectedObjects() throws -> [SchemaObject: Int] {
    let fresh = try DatabaseQueue()
    defer { try? Connection.retire(fresh) }
    try Schema.current.migrate(fresh)
    return try fresh.read { try SchemaObject.all(in: $0) }
  }

  private mutating func checkForeignKeys() throws {
    let tables = try String.fetchAll(
      database, sql: "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check")
    for table in tables { find(.foreignKey(table: table)) }
  }

  private mutating func checkFile() throws {
    let messages = try String.fetchAll(database, sql: "PRAGMA integrity_check")
    for message in messages where message != "ok" {
      // What SQLite says within this check of a page that the disk does not give.
      guard message.firstMatch(of: /error code[ =](10|266)\b/) == nil else {
        throw StoreError(journal.path, .inputOutput(message))
      }
      find(.integrity(message))
    }
  }

  private mutating func check(_ seal: Seal) throws {
    let last = try journal.lastPosition()
    guard seal.position <= last else { return find(.sealAhead(seal, last: last)) }
    let present = try journal.seal(at: seal.position)
    if present != seal { find(.sealDiffers(journal: present)) }
  }
}
