extension String {
  /// Whether there is nothing to read in it.
  package var isBlank: Bool {
    allSatisfy { $0.isWhitespace || $0.isNewline }
  }
}

extension Optional<String> {
  /// Whether there is no text, or nothing to read in it.
  package var isBlank: Bool { map(\.isBlank) ?? true }
}

/// The most bytes that one text may have in UTF-8.
package let textSizeLimit = 1 << 20

extension Sequence where Element: Hashable {
  /// The elements in their order, each once.
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
