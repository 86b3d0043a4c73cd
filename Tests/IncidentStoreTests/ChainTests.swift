import Crypto
import Foundation
import GRDB
import IncidentCore
import IncidentStore
import Testing

/// Recomputes the chain from the columns alone, as the schema's description tells it.
@Suite struct ChainTests {
  let workspace: TestWorkspace

  init() throws {
    workspace = try TestWorkspace()
  }

  private func hash(_ fields: [Data]) -> Data {
    var bytes = Data()
    for field in fields {
      var length = UInt64(field.count).bigEndian
      bytes.append(Data(bytes: &length, count: 8))
      bytes.append(field)
    }
    return Data(SHA256.hash(data: bytes))
  }

  @Test func theStoredHashesFollowFromTheColumns() throws {
    let store = try workspace.makeStoreWithIncident(title: "Fahrer wirft Pakete – „Skandal“")
    try store.note("ZDF asks \u{1F4FA} \0 end")
    try store.record(ReadWind(social: WindLevel(rawValue: 4), because: "#x"), after: .hours(1))
    try store.close()

    let queue = try DatabaseQueue(path: workspace.path)
    let rows = try queue.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT uuid, sequence, act, kind, version, occurred_at, occurred_precision,
            occurred_offset, recorded_at, actor, login, origin, CAST(structure AS BLOB) AS bytes,
            structure_salt, CAST(text AS BLOB) AS text, salt, hash
          FROM entry JOIN incident ON number = incident JOIN words USING (position)
          ORDER BY sequence
          """)
    }
    #expect(rows.count == 3)
    var previous = Data(count: 32)
    for row in rows {
      let salts: (Data, Data) = (row["structure_salt"], row["salt"])
      let structure = hash([Data("stormlog structure 1".utf8), salts.0, row["bytes"]])
      let words = hash([Data("stormlog words 1".utf8), salts.1, row["text"]])
      let header = (0..<12).map { column -> Data in
        switch (row[column] as DatabaseValue).storage {
        case .int64(let number): Data(String(number).utf8)
        case .string(let text): Data(text.utf8)
        default: Data()
        }
      }
      let expected = hash(
        [Data("stormlog entry 1".utf8)] + header + [previous, structure, words])
      #expect(row["hash"] == expected)
      previous = expected
    }
  }

  @Test func everyPartIsSaltedAnew() throws {
    let store = try workspace.makeStoreWithIncident()
    try store.note("same")
    try store.note("same")
    let entries = try store.read { try $0.entries(of: 1) }
    #expect(entries[1].wordsDigest != entries[2].wordsDigest)
  }
}
