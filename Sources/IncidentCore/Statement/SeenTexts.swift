/// Which texts of several statements somebody has seen: by the versions of the texts, or by that of a
/// message, which stands for all its variants.
package struct SeenTexts: Hashable, Sendable {
  /// Digests, or their beginnings, in any order.
  package let digests: [String]
  package let manner: SeenText.Manner

  package init(_ digests: [String], _ manner: SeenText.Manner) {
    self.digests = digests
    self.manner = manner
  }

  /// What was seen of one of the statements that names mean; nil where nothing was named or shown of it.
  /// A version that is none of theirs any more is given as it stands, so that it is told.
  package func text(
    of statement: PublicStatement, namedBy names: [VariantName], in incident: Incident
  ) -> SeenText? {
    if let found = digests.first(where: { covers($0, statement, in: incident) }) {
      // What names the message binds the text that stands there.
      return SeenText(statement.digest.hasPrefix(found) ? found : statement.digest, manner)
    }
    let statements = names.flatMap { (try? incident.variants($0)) ?? [] }
    return digests.first { digest in
      !statements.contains { covers(digest, $0, in: incident) }
    }.map { SeenText($0, manner) }
  }

  private func covers(
    _ digest: String, _ statement: PublicStatement, in incident: Incident
  ) -> Bool {
    digest.count >= SeenText.shortestName
      && (statement.digest.hasPrefix(digest)
        || incident.message(of: statement).digest.hasPrefix(digest))
  }
}
