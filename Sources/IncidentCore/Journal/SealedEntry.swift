package import Foundation

/// An entry as it is stored: the exact bytes of its two payload parts, their salts and digests,
/// and its link in the chain.
///
/// The encoding of the chain, complete enough to recompute it in another language:
///
/// - `LP(x)` is the length of `x` in bytes as a big-endian unsigned 64-bit number, then `x`.
/// - `digest(domain, salt, bytes) = SHA-256(LP(domain) ‖ LP(salt) ‖ LP(bytes))`, where the domain
///   is `stormlog structure 1` or `stormlog words 1` and the bytes are those stored.
/// - `hash = SHA-256(LP("stormlog entry 1") ‖ LP(field) …)` over the fields of `chainFields`, each
///   as UTF-8 text, numbers in decimal; then `LP(previous hash)`, `LP(structure digest)` and
///   `LP(words digest)` as 32 raw bytes each.
/// - The previous hash of an incident's first entry is 32 zero bytes.
///
/// Position, the order within one database, is not hashed: an incident can be carried to another.
package struct SealedEntry: Hashable, Sendable {
  package let header: EntryHeader
  package let structure: Data
  package let structureSalt: Data
  /// Nil once erased.
  package let words: Data?
  /// Nil once erased: without the salt an erased text cannot be guessed from its digest.
  package let wordsSalt: Data?
  package let structureDigest: Data
  package let wordsDigest: Data
  package let previousHash: Data
  package let hash: Data

  /// A row as it was read, whether or not its digests are right; see ``faults(after:)``.
  package init(
    header: EntryHeader, structure: Data, structureSalt: Data, words: Data?, wordsSalt: Data?,
    structureDigest: Data, wordsDigest: Data, previousHash: Data, hash: Data
  ) {
    self.header = header
    self.structure = structure
    self.structureSalt = structureSalt
    self.words = words
    self.wordsSalt = wordsSalt
    self.structureDigest = structureDigest
    self.wordsDigest = wordsDigest
    self.previousHash = previousHash
    self.hash = hash
  }

  /// Seals a draft as the entry after the one whose hash is `previousHash`.
  ///
  /// - Throws: `EncodingError`, which would be a fault of this program.
  package init(
    _ draft: Draft, header: EntryHeader, previousHash: Data, structureSalt: Data, wordsSalt: Data
  ) throws {
    let structure = try draft.event.encodedStructure()
    let words = try JournalCoding.encoder().encode(draft.words)
    let structureDigest = Self.digest(.structure, salt: structureSalt, bytes: structure)
    let wordsDigest = Self.digest(.words, salt: wordsSalt, bytes: words)
    self.init(
      header: header, structure: structure, structureSalt: structureSalt, words: words,
      wordsSalt: wordsSalt, structureDigest: structureDigest, wordsDigest: wordsDigest,
      previousHash: previousHash,
      hash: Self.hash(
        header, previousHash: previousHash, structureDigest: structureDigest,
        wordsDigest: wordsDigest))
  }

  /// The previous hash of an incident's first entry.
  package static let genesis = Data(count: 32)

  /// The two parts of a payload, which are digested under different domains.
  package enum Part: String, Sendable {
    case structure = "stormlog structure 1"
    case words = "stormlog words 1"
  }

  package static func digest(_ part: Part, salt: Data, bytes: Data) -> Data {
    var hash = LengthPrefixedHash(domain: part.rawValue)
    hash.add(salt)
    hash.add(bytes)
    return hash.finish()
  }

  package static func hash(
    _ header: EntryHeader, previousHash: Data, structureDigest: Data, wordsDigest: Data
  ) -> Data {
    var hash = LengthPrefixedHash(domain: "stormlog entry 1")
    for field in chainFields(header) { hash.add(field) }
    hash.add(previousHash)
    hash.add(structureDigest)
    hash.add(wordsDigest)
    return hash.finish()
  }

  /// The header's fields in the order in which they are hashed.
  package static func chainFields(_ header: EntryHeader) -> [String] {
    [
      header.incident.canonicalText,
      String(header.sequence),
      header.act.canonicalText,
      header.kind.rawValue,
      String(header.version),
      String(header.occurredAt.instant.milliseconds),
      header.occurredAt.precision.rawValue,
      String(header.occurredAt.offset),
      String(header.recordedAt.milliseconds),
      header.actor.name,
      header.login,
      header.origin.rawValue,
    ]
  }

  /// What is wrong with this entry as the successor of `previousHash`; empty where all is right.
  package func faults(after previousHash: Data) -> [ChainFault] {
    var faults: [ChainFault] = []
    if self.previousHash != previousHash { faults.append(.brokenLink) }
    if Self.digest(.structure, salt: structureSalt, bytes: structure) != structureDigest {
      faults.append(.structureChanged)
    }
    if let words, let wordsSalt {
      if Self.digest(.words, salt: wordsSalt, bytes: words) != wordsDigest {
        faults.append(.wordsChanged)
      }
    } else if words != nil || wordsSalt != nil {
      faults.append(.wordsChanged)
    }
    let expected = Self.hash(
      header, previousHash: self.previousHash, structureDigest: structureDigest,
      wordsDigest: wordsDigest)
    if expected != hash { faults.append(.headerChanged) }
    return faults
  }

  /// The entry with its payload decoded.
  ///
  /// - Throws: `DecodingError` where the payload is not what its kind and version promise.
  package func opened() throws -> Entry {
    Entry(
      header: header,
      event: try IncidentEvent(kind: header.kind, version: header.version, structure: structure),
      words: try words.map(Words.init(stored:)),
      wordsDigest: wordsDigest.hexadecimal)
  }
}

/// A way in which a stored entry can contradict its hashes.
package enum ChainFault: String, Codable, Sendable {
  /// It does not follow on the entry before it.
  case brokenLink
  /// Its structure is not the one that was hashed.
  case structureChanged
  /// Its words are not those that were hashed.
  case wordsChanged
  /// Its header, or one of its digests, is not the one that was hashed.
  case headerChanged
}
