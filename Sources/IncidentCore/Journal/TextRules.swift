extension String {
  /// Whether there is nothing to read in it.
  package var isBlank: Bool {
    unicodeScalars.allSatisfy(\.isBlank)
  }
}

extension Unicode.Scalar {
  /// Whether nothing is seen of it wherever it stands: blanks, what only steers the text around it, and
  /// fillers, which look like blanks.
  fileprivate var isBlank: Bool {
    switch value {
    // Marks around interlinear annotations, and the braille pattern without dots.
    case 0xFFF9...0xFFFB, 0x2800: true
    default:
      properties.isWhitespace || properties.isDefaultIgnorableCodePoint
        || properties.generalCategory == .control
    }
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
  ///
  /// Inlinable, since other targets would otherwise run it for any sequence, and the runtime would
  /// search for what a sequence needs anew for each type of element.
  @inlinable package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  /// Whether it can be an address on the web: `http` or `https`, a host, and no blank in it.
  package var isWebAddress: Bool {
    let lowercased = lowercased()
    guard let scheme = ["https://", "http://"].first(where: lowercased.hasPrefix) else {
      return false
    }
    let rest = dropFirst(scheme.count)
    let host = rest.prefix { !"/?#".contains($0) }
    return !host.isEmpty && !rest.contains { $0.isWhitespace || $0.isNewline }
  }
}
