extension Int {
  /// How many characters of a title stand in a sentence or a list that helps on: it only has to be known
  /// again there.
  package static let titleInSentence = 60
}

extension String {
  /// This text within a sentence: on one line, and cut where it is longer than so many characters.
  ///
  /// Nothing else is changed: whoever shows it makes it safe for the place where it goes.
  package func inline(atMost limit: Int = .max) -> String {
    let line = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .joined(separator: " ⏎ ")
    return line.count <= limit ? line : "\(line.prefix(max(0, limit - 1)))…"
  }
}

extension String {
  /// With a capital letter at its beginning.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
