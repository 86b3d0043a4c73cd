/// A URL that may become a link.
package struct SafeLink: Hashable, Sendable {
  package let url: String

  /// The link that a text is; nil where it is anything but an `http`, `https` or `mailto` URL of
  /// printable ASCII without spaces, quotes, brackets and the like. What is not a link is shown
  /// as text.
  package init?(_ text: String) {
    let schemes = ["http://", "https://", "mailto:"]
    let lowercased = text.lowercased()
    guard text.utf8.count <= 2048,
      let scheme = schemes.first(where: { lowercased.hasPrefix($0) }),
      text.utf8.count > scheme.utf8.count,
      text.unicodeScalars.allSatisfy(Self.isPlain)
    else { return nil }
    url = text
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    (0x21...0x7E).contains(scalar.value) && !"\"'<>\\^`{|}".unicodeScalars.contains(scalar)
  }
}
