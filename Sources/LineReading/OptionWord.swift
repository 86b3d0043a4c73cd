/// A word of a command line that is typed as an option, known or not.
///
/// A text may begin with a dash too: `- check first`, `-5 degrees`. What has a blank in its name, or a
/// digit behind its dash, is none.
package struct OptionWord {
  /// With its dashes.
  package let name: String
  /// What is attached to it with `=`.
  package let value: String?

  package init?(_ word: String) {
    guard Self.isOne(word), word != "--" else { return nil }
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    name = String(parts[0])
    value = parts.count > 1 ? String(parts[1]) : nil
  }

  /// Whether a word ends or begins options, so that it is no value of the one before.
  package static func isOne(_ word: String) -> Bool {
    guard word.utf8.first == UInt8(ascii: "-") else { return false }
    if word == "--" { return true }
    let name = word.prefix { $0 != "=" }
    guard let first = name.first(where: { $0 != "-" }) else { return false }
    return !first.isNumber && !name.contains(where: \.isWhitespace)
  }
}
