import Foundation
import GRDB
import IncidentCore

/// Turns rows of the journal into entries.
enum EntryRow {
  /// The columns of the header, in the order in which `header(_:)` reads them.
  private static let headerColumns = """
    incident.uuid, entry.sequence, entry.act, entry.kind, entry.version, entry.occurred_at,
    entry.occurred_precision, entry.occurred_offset, entry.recorded_at, entry.actor, entry.login,
    entry.origin
    """

  /// The columns of a sealed entry. JSON is read as bytes, exactly as it was hashed.
  static let sealedColumns = """
    \(headerColumns), CAST(entry.structure AS BLOB), entry.structure_salt,
    entry.structure_digest, entry.words_digest, entry.previous_hash, entry.hash,
    CAST(words.text AS BLOB), words.salt
    """

  /// Where the hash stands among them.
  static let hashColumn = 17

  /// The columns that a fold needs.
  static let foldedColumns = """
    \(headerColumns), CAST(entry.structure AS BLOB), entry.words_digest
    """

  /// The columns of an entry with its texts: those of a fold and one more.
  static let entryColumns = "\(foldedColumns), CAST(words.text AS BLOB)"

  static func sealed(_ row: Row) throws -> SealedEntry {
    let reader = RowReader(row)
    return SealedEntry(
      header: try header(reader), structure: try reader.bytes(12),
      structureSalt: try reader.bytes(13), words: try reader.optionalBytes(18),
      wordsSalt: try reader.optionalBytes(19), structureDigest: try reader.bytes(14),
      wordsDigest: try reader.bytes(15), previousHash: try reader.bytes(16),
      hash: try reader.bytes(hashColumn))
  }

  /// An entry with its texts.
  static func entry(_ row: Row, of number: Int, path: String) throws -> Entry {
    let folded = try folded(row, of: number, path: path)
    return try reading(row, of: number, path: path) {
      Entry(
        header: folded.header, event: folded.event,
        words: try RowReader(row).optionalBytes(14).map(Words.init(stored:)),
        wordsDigest: folded.wordsDigest)
    }
  }

  /// What a fold needs of an entry.
  static func folded(
    _ row: Row, of number: Int, path: String
  ) throws -> (header: EntryHeader, event: IncidentEvent, wordsDigest: String) {
    try reading(row, of: number, path: path) {
      let reader = RowReader(row)
      let header = try header(reader)
      let event = try IncidentEvent(
        kind: header.kind, version: header.version, structure: try reader.bytes(12))
      return (header, event, try reader.bytes(13).hexadecimal)
    }
  }

  /// Names the entry in what goes wrong.
  private static func reading<Value>(
    _ row: Row, of number: Int, path: String, _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch {
      let reader = RowReader(row)
      let sequence = (try? reader.integer(1)) ?? 0
      if let kind = try? reader.text(3), let version = try? reader.integer(4),
        EventKind(rawValue: kind).map({ version > $0.version }) ?? true
      {
        throw StoreError(
          path,
          .unknownEvent(incident: number, sequence: sequence, kind: kind, version: version))
      }
      throw StoreError(
        path,
        .unreadableEntry(
          incident: number, sequence: sequence, String(describing: error)))
    }
  }

  private static func header(_ row: RowReader) throws -> EntryHeader {
    EntryHeader(
      incident: try row.uuid(0), sequence: try row.integer(1), act: try row.uuid(2),
      kind: try row.value(3, as: EventKind.self), version: try row.integer(4),
      occurredAt: Moment(
        try instant(row, 5), precision: try row.value(6, as: Precision.self),
        offset: try integer(row, 7, within: 86_400)),
      recordedAt: try instant(row, 8),
      actor: PersonID(try row.text(9)), login: try row.text(10),
      origin: try row.value(11, as: Origin.self))
  }

  /// An instant that a calendar knows: what a damaged file says must not overflow a calculation.
  private static func instant(_ row: RowReader, _ column: Int) throws -> Instant {
    Instant(milliseconds: Int64(try integer(row, column, within: 253_402_300_800_000)))
  }

  private static func integer(
    _ row: RowReader, _ column: Int, within limit: Int
  ) throws -> Int {
    let value = try row.integer(column)
    guard (-limit...limit).contains(value) else {
      throw UnreadableRow(column: column, expected: "time")
    }
    return value
  }
}
