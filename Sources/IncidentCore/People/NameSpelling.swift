import Foundation

/// How a name is compared, and whether it is spelled as one is: a letter that only looks like another
/// one makes a second person of the first.
extension String {
  /// Without what cannot be seen, and in the forms that stand for the same (NFKC): letters of full
  /// width are those of ordinary width.
  package var foldedAsName: String {
    replacingHidden { _ in "" }.precomposedStringWithCompatibilityMapping
      .folding(options: .caseInsensitive, locale: nil)
  }

  /// As ``foldedAsName``, with Latin letters in place of those of Cyrillic and Greek that look like
  /// them: names that the eye takes for one another are the same here.
  package var nameSkeleton: String {
    var shown = String.UnicodeScalarView()
    for scalar in decomposedStringWithCanonicalMapping.unicodeScalars {
      shown.append(Lookalike.latin[scalar] ?? scalar)
    }
    return String(shown).foldedAsName
  }

  /// Whether it is another name than `other` that looks the same.
  package func isLookalike(of other: String) -> Bool {
    nameSkeleton == other.nameSkeleton && foldedAsName != other.foldedAsName
  }

  /// Whether one of its words has letters of several scripts that look alike: Latin, Greek and
  /// Cyrillic. No name is written so.
  package var mixesScripts: Bool {
    precomposedStringWithCompatibilityMapping.split { !$0.isLetter }
      .contains { word in Set(word.unicodeScalars.compactMap(LookalikeScript.init)).count > 1 }
  }
}

private enum LookalikeScript: Hashable {
  case latin, greek, cyrillic

  /// Nil for what belongs to none of them, such as combining marks.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F,
      0x250...0x2AF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF:
      self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
    default: return nil
    }
  }
}

/// Single letters that look like a Latin one in most typefaces, after Unicode TR39 (confusables), and
/// Cyrillic “к” beside them. Those that only resemble a small capital are told apart.
private enum Lookalike {
  static let latin: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = [
      (
        "АВЕЅІЈКМНОРСТУҮХԚԜѴаеорсуүхѕіјһԁԛԝѵгк",
        "ABESIJKMHOPCTYYXQWVaeopcyyxsijhdqwvrk"
      ), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿαονριυκγϲϳ", "ABEZHIKMNOPTYXCJaovpiukycj"),
    ].flatMap { zip($0.unicodeScalars, $1.unicodeScalars) }
    return Dictionary(pairs.map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }()
}
