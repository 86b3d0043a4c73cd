/// What in an entry's words names somebody, or leads to them.
package struct PersonTrace: Hashable, Encodable, Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case name, handle, mail, phone, link
  }

  package let kind: Kind
  /// As it stands there.
  package let text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// Finds what names somebody: the names that are known, and what looks like an account, an address, a
/// telephone number or the link to a post. A name that nobody entered is not found.
package struct PersonFinder: Sendable {
  private let names: [String]

  /// - Parameter names: The full names that are known. Each part of three letters and more is found
  ///   by itself, too, as it is written: "Weiß" is somebody, "weiß" is a verb.
  package init(known names: [String]) {
    let parts = names.flatMap { name in
      [name] + name.split { $0 == " " || $0 == "-" }.map(String.init)
    }
    self.names = parts.filter { $0.count >= 3 && !Self.noNames.contains($0) }.uniqued()
      .sorted { $0.count > $1.count }
  }

  private static let noNames: Set<String> = ["Dr.", "Prof.", "Frau", "Herr", "von", "van", "der"]

  /// What is found in the words of an entry, each once, in the order of the words' keys.
  package func traces(in words: Words) -> [PersonTrace] {
    words.texts.sorted { $0.key < $1.key }.flatMap { traces(in: $0.value) }.uniqued()
  }

  private func traces(in text: String) -> [PersonTrace] {
    var found: [PersonTrace] = []
    for name in names where text.hasWord(name) && !found.contains(where: { $0.text.hasWord(name) })
    {
      found.append(PersonTrace(.name, name))
    }
    return found + text.split(whereSeparator: Self.endsToken).compactMap(trace) + phones(in: text)
  }

  private static func endsToken(_ character: Character) -> Bool {
    character.isWhitespace || "\"'„“”‚‘’«»()[]{}<>,;".contains(character)
  }

  /// What a word without blanks is, by how it looks.
  private func trace(_ token: Substring) -> PersonTrace? {
    let token = String(token.reversed().drop { ".:!?".contains($0) }.reversed())
    if token.hasPrefix("https://") || token.hasPrefix("http://") {
      return PersonTrace(.link, token)
    }
    let parts = token.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count >= 2 else { return nil }
    if parts[0].isEmpty { return PersonTrace(.handle, token) }
    return parts[1].contains(".") ? PersonTrace(.mail, token) : nil
  }

  /// Seven digits and more that begin as numbers do that one can call.
  private func phones(in text: String) -> [PersonTrace] {
    text.split { !("0"..."9").contains($0) && !"+/-() ".contains($0) }.compactMap { run in
      let number = run.drop { !("0"..."9").contains($0) && $0 != "+" }
      let digits = number.filter { ("0"..."9").contains($0) }
      guard number.hasPrefix("+") || number.hasPrefix("0"), (7...15).contains(digits.count) else {
        return nil
      }
      return PersonTrace(
        .phone, String(number.reversed().drop { $0 == " " || $0 == "-" }.reversed()))
    }
  }
}

extension String {
  /// Whether a word or several stand in the text, with no letter or digit before or after them.
  fileprivate func hasWord(_ word: String) -> Bool {
    ranges(of: word).contains { range in
      let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
      let after = range.upperBound == endIndex ? nil : self[range.upperBound]
      return [before, after].allSatisfy { $0.map { !$0.isLetter && !$0.isNumber } ?? true }
    }
  }
}
