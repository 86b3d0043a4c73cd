import Crypto
import Foundation
import IncidentCore
import TestSupport
import Testing

/// The hash of an entry, recomputed by other means than those that made it.
@Suite struct ChainFormTests {
  private static let structureSalt = Data(repeating: 1, count: 16)
  private static let wordsSalt = Data(repeating: 2, count: 16)
  private static let previous = Data(repeating: 7, count: 32)

  private func sealed() throws -> SealedEntry {
    let draft = Draft(
      .noteAdded(NoteAdded(isPublic: true)),
      words: Words([.text: "Depot Erfurt, Zoë", .source: "https://x.example/1"]),
      at: Moment(Story.start, precision: .minute, offset: 3600))
    let header = EntryHeader(
      incident: Story.incidentID, sequence: 2,
      act: ActID(uuid: (0, 0, 0, 0, 0, 0, 64, 0, 128, 0, 0, 0, 0, 0, 0, 2)), kind: .noteAdded,
      version: 1, occurredAt: draft.occurredAt,
      recordedAt: Story.start + Interval(milliseconds: 123_456), actor: "adler", login: "jana",
      origin: .manual)
    return try SealedEntry(
      draft, header: header, previousHash: Self.previous, structureSalt: Self.structureSalt,
      wordsSalt: Self.wordsSalt)
  }

  @Test("the hash of a fixed entry is the one that was recorded")
  func golden() throws {
    let entry = try sealed()
    #expect(
      entry.structureDigest.hexadecimal
        == "4773495d19b8ac9e13daa4f29a936e6ce1b0161892471308d9187d93473e32f5")
    #expect(
      entry.wordsDigest.hexadecimal
        == "76de527b997bab3c2a7a43d99261509550965e52971a786ea98aad9562d13976")
    #expect(
      entry.hash.hexadecimal
        == "8255b73d7f459bac4d5b29b73a94fb0342363ccbabc5444e4c68004e697cca23")
  }

  @Test("who knows the documented encoding alone comes to the same hash")
  func independent() throws {
    let entry = try sealed()
    let structure = digest("stormlog structure 1", Self.structureSalt, entry.structure)
    let words = digest("stormlog words 1", Self.wordsSalt, try #require(entry.words))
    let fields = [
      "07000000-0000-4000-8000-000000000001", "2", "00000000-0000-4000-8000-000000000002",
      "note-added", "1", "1795485600000", "minute", "3600", "1795485723456", "adler", "jana",
      "manual",
    ]
    let message =
      prefixed("stormlog entry 1") + fields.flatMap(prefixed) + prefixed(Self.previous)
      + prefixed(structure) + prefixed(words)
    #expect(entry.hash == Data(SHA256.hash(data: Data(message))))
    #expect(entry.faults(after: Self.previous) == [])
  }

  @Test("a moved border between two fields is another entry")
  func borders() {
    let one = SealedEntry.digest(.words, salt: Data("ab".utf8), bytes: Data("c".utf8))
    let other = SealedEntry.digest(.words, salt: Data("a".utf8), bytes: Data("bc".utf8))
    #expect(one != other)
  }

  private func digest(_ domain: String, _ salt: Data, _ bytes: Data) -> Data {
    Data(SHA256.hash(data: Data(prefixed(domain) + prefixed(salt) + prefixed(bytes))))
  }

  private func prefixed(_ text: String) -> [UInt8] { prefixed(Data(text.utf8)) }

  private func prefixed(_ bytes: Data) -> [UInt8] {
    let length = UInt64(bytes.count)
    return (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * UInt64($0))) } + bytes
  }
}
