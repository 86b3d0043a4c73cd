import Foundation

/// The ways in which platforms count the length of a text.
enum TextLength {
  /// The text in Unicode's composed form, so that `ü` counts the same however it was typed.
  static func composed(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping
  }

  /// The length by the weights of twitter-text's configuration version 3: 1 for the code points
  /// of most alphabets and for common punctuation, 2 for all others and for a whole emoji, 23 for
  /// a link.
  static func weighted(_ text: String) -> Int {
    let (plain, links) = LinkFinder.split(composed(text), bareDomains: true)
    let weights = plain.joined().map { character in
      character.isShownAsEmoji ? 2 : character.unicodeScalars.map(weight).reduce(0, +)
    }
    return weights.reduce(0, +) + links * ChannelLimit.linkLength
  }

  private static func weight(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x0000...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: 1
    default: 2
    }
  }

  /// What a reader sees as one character counts 1, a link 23, and a mention `@name@server` as
  /// long as `@name`.
  static func graphemesAndLinks(_ text: String) -> Int {
    let (plain, links) = LinkFinder.split(text, bareDomains: false)
    let lengths = plain.map { piece in
      guard piece.utf8.contains(UInt8(ascii: "@")) else { return piece.count }
      return piece.replacing(#/@([A-Za-z0-9_.\-]+)@[A-Za-z0-9.\-]*[A-Za-z0-9]/#) { match in
        "@\(match.output.1)"
      }.count
    }
    return lengths.reduce(0, +) + links * ChannelLimit.linkLength
  }

  /// What a reader sees as one character counts 1, an emoji as many as it has bytes in UTF-8.
  static func graphemesAndEmojiBytes(_ text: String) -> Int {
    text.map { $0.isShownAsEmoji ? $0.utf8.count : 1 }.reduce(0, +)
  }
}

extension Character {
  /// Whether it is drawn as an emoji: by itself, or by what follows its first code point (the
  /// selector U+FE0F, a keycap, a skin tone, a joiner).
  var isShownAsEmoji: Bool {
    guard let first = unicodeScalars.first else { return false }
    let rest = unicodeScalars.dropFirst()
    if rest.first?.value == 0xFE0E { return false }
    if first.properties.isEmojiPresentation { return true }
    guard first.properties.isEmoji else { return false }
    return rest.contains { scalar in
      scalar.value == 0xFE0F || scalar.value == 0x20E3 || scalar.value == 0x200D
        || scalar.properties.isEmojiModifier
    }
  }
}
