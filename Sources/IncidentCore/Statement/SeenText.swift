/// Which text of a statement somebody has seen, and how that is known.
package struct SeenText: Hashable, Sendable {
  package enum Manner: String, Codable, Sendable {
    /// The person named the version that was read.
    case named
    /// The text was shown, and the person said yes to it.
    case shown
  }

  /// How much of a digest names a text: 6 of 64 characters, since fewer could be met by chance.
  package static let shortestName = 6

  /// The text's digest, or its beginning.
  package let digest: String
  package let manner: Manner

  package init(_ digest: String, _ manner: Manner) {
    self.digest = digest
    self.manner = manner
  }

  func isPresent(in statement: PublicStatement) -> Bool {
    digest.count >= Self.shortestName && statement.digest.hasPrefix(digest)
  }
}

extension PublicStatement {
  /// What tells this text from every other one that the statement had: the beginning of its digest.
  package var version: String { String(digest.prefix(SeenText.shortestName)) }

  /// - Throws: ``Refusal`` where the present text is not the one that was seen.
  func requireSeen(_ seen: SeenText?) throws(Refusal) {
    guard let seen else { throw .approvalOfUnseenText(number, version: version) }
    guard seen.isPresent(in: self) else {
      throw .seenTextReplaced(number, seen: seen.digest, present: version, since: textAt)
    }
  }
}
