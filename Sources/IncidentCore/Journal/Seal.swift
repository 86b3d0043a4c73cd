/// A hash over the ends of all incidents' journals as of one position. Kept outside of the file it
/// shows whether what lay before was rewritten, by whomever.
///
/// The hash is SHA-256 over `LP("stormlog seal 1")`, `LP(position)`, and for every incident with
/// an entry up to the position, in the order of their UUIDs as text, `LP(UUID)`, `LP(sequence)`
/// and `LP(hash)` of its last entry up to there. `LP(x)` is the length of `x` in bytes as a
/// big-endian unsigned 64-bit number, then `x`; numbers are decimal text, hashes 32 raw bytes.
package struct Seal: Hashable, Sendable, CustomStringConvertible {
  /// The position of the last entry that it covers; 0 for an empty journal.
  package let position: Int
  /// In lower-case hexadecimal.
  package let hash: String

  package init(position: Int, hash: String) {
    self.position = position
    self.hash = hash
  }

  /// Reads `POSITION-HASH`; nil where the text is anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].allSatisfy(\.isNumber), let position = Int(parts[0]),
      parts[1].utf8.count == 64, parts[1].allSatisfy(\.isHexDigit)
    else { return nil }
    self.init(position: position, hash: parts[1].lowercased())
  }

  package var description: String { "\(position)-\(hash)" }
}
