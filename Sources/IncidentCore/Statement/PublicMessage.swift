/// One text in its variants, each for one channel and one language. A statement that has no other
/// variant is a message of one.
package struct PublicMessage: Hashable, Sendable {
  /// That of its first variant, so that no number ever means two things.
  package let number: Int
  /// In the order of their numbers.
  package let variants: [PublicStatement]

  package init(number: Int, variants: [PublicStatement]) {
    self.number = number
    self.variants = variants
  }

  /// The variants that are still meant to be said, or were.
  package var standing: [PublicStatement] { variants.filter { $0.status != .withdrawn } }

  /// What tells the texts of all standing variants from every other state of the message: the digest
  /// over their digests. That of the text itself where there is one.
  package var digest: String {
    let standing = standing.isEmpty ? variants : standing
    if let only = standing.first, standing.count == 1 { return only.digest }
    var hash = LengthPrefixedHash(domain: "stormlog message 1")
    for variant in standing {
      hash.add(String(variant.number))
      hash.add(variant.digest)
    }
    return hash.finish().hexadecimal
  }

  /// The beginning of its digest, by which people name it.
  package var version: String { String(digest.prefix(SeenText.shortestName)) }

  /// What a variant is called: as short as it can be told apart.
  package func name(of variant: PublicStatement) -> VariantName {
    guard variants.count > 1 else { return VariantName(number) }
    let namesakes = variants.count { $0.channel == variant.channel }
    return VariantName(
      number, channel: variant.channel, language: namesakes > 1 ? variant.language : nil)
  }
}

/// What people call a variant of a message, and type: `2`, `2/x`, `2/x/en`. Less than the whole name can
/// mean several.
package struct VariantName: Hashable, Sendable {
  /// The message's number, or the variant's own.
  package let number: Int
  package let channel: Channel?
  package let language: String?

  package init(_ number: Int, channel: Channel? = nil, language: String? = nil) {
    self.number = number
    self.channel = channel
    self.language = language
  }

  package var text: String {
    ["\(number)", channel?.rawValue, language].compactMap(\.self).joined(separator: "/")
  }
}

extension PublicStatement {
  /// The number of the message that it is a variant of.
  package var messageNumber: Int { message ?? number }
}

extension Incident {
  /// The messages, each with its variants, in the order of their first ones.
  package var messages: [PublicMessage] {
    let variants = Dictionary(grouping: statements, by: \.messageNumber)
    return statements.map(\.messageNumber).uniqued().map { number in
      PublicMessage(
        number: number, variants: (variants[number] ?? []).sorted { $0.number < $1.number })
    }
  }

  /// The message that a statement is a variant of.
  package func message(of statement: PublicStatement) -> PublicMessage {
    PublicMessage(
      number: statement.messageNumber,
      variants: statements.filter { $0.messageNumber == statement.messageNumber }
        .sorted { $0.number < $1.number })
  }

  /// What people type for several statements: the message's number where all its standing variants are
  /// among them.
  package func names(ofStatements numbers: [Int]) -> [VariantName] {
    let meant = statements.filter { numbers.contains($0.number) }
    return meant.map(\.messageNumber).uniqued().flatMap { number -> [VariantName] in
      let own = meant.filter { $0.messageNumber == number }
      guard let message = own.first.map(message(of:)) else { return [] }
      let all = message.standing.allSatisfy { own.contains($0) }
      return all ? [VariantName(number)] : own.map(message.name(of:))
    }
  }

  /// What a statement is called; its number where it is not known.
  package func name(ofStatement number: Int) -> VariantName {
    guard let statement = statements.first(where: { $0.number == number }) else {
      return VariantName(number)
    }
    return message(of: statement).name(of: statement)
  }
}
