import Foundation
import IncidentCore
import PlaybookFiles

/// Makes ids out of titles: the same titles in the same order give the same ids.
struct IDMaker {
  private var taken: Set<String> = []
  /// Up to which number an id was numbered.
  private var numbers: [String: Int] = [:]

  /// An id that was not given before: the title in ASCII, numbered where it is taken.
  ///
  /// - Parameter fallback: The id where the title has no letter or digit that ASCII knows.
  mutating func id(for title: String, fallback: String) -> String {
    let slug = Self.slug(of: title)
    let base = slug.isEmpty ? fallback : slug
    var id = base
    while !taken.insert(id).inserted {
      let number = (numbers[base] ?? 1) + 1
      numbers[base] = number
      id = "\(base)-\(number)"
    }
    return id
  }

  /// An id for a step. Digits alone are none: they would be taken for a step's number.
  mutating func stepID(for title: String, fallback: String) -> String {
    id(for: Self.slug(of: title).isStepNumber ? "\(fallback) \(title)" : title, fallback: fallback)
  }

  /// An id for a phase. The first whose title says that it is about lessons is the learning phase.
  mutating func phaseID(for title: String) -> String {
    let slug = Self.slug(of: title)
    if Self.learning.contains(slug), taken.insert(Phase.learn).inserted { return Phase.learn }
    return id(for: title, fallback: "steps")
  }

  /// The slugs of titles under which people draw lessons.
  private static let learning: Set<String> = [
    "learn", "learning", "lessons", "lessons-learned", "retrospective", "post-mortem", "postmortem",
    "after-action", "after-action-review", "post-incident", "post-incident-review",
    "post-incident-activity", "lernen", "nachbereitung", "lehren", "rueckblick", "auswertung",
  ]

  /// Takes an id as it is; false where it was given before or is none.
  mutating func take(_ id: String) -> Bool {
    id.isPlaybookID && taken.insert(id).inserted
  }

  /// How long ids made out of titles become, so that they can be typed.
  private static let length = 40

  /// The title's letters and digits in ASCII with hyphens between the words, cut at a word's end.
  static func slug(of title: String) -> String {
    // Longer titles are cut anyway; a hostile one need not be worked through.
    let words = transliterated(String(title.prefix(400))).split(separator: "-")
    var slug = ""
    for word in words {
      let longer = slug.isEmpty ? String(word) : "\(slug)-\(word)"
      guard longer.utf8.count <= length else {
        return slug.isEmpty ? String(word.prefix(length)) : slug
      }
      slug = longer
    }
    return slug
  }

  /// In lower-case ASCII letters, digits and, for everything else, hyphens.
  private static func transliterated(_ title: String) -> String {
    if title.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(
        decoding: title.utf8.compactMap { byte -> UInt8? in
          if isLetterOrDigit(Unicode.Scalar(byte | 0x20)) { return byte | 0x20 }
          return byte == UInt8(ascii: "'") ? nil : UInt8(ascii: "-")
        }, as: UTF8.self
      ).replacing("&", with: "-and-")
    }
    var text = ""
    for character in title.precomposedStringWithCanonicalMapping.lowercased() {
      if let letters = german[character] {
        text += letters
        continue
      }
      let scalars = String(character).decomposedStringWithCompatibilityMapping.unicodeScalars
      let letters = scalars.filter { isLetterOrDigit($0) }
      // An apostrophe stands inside a word.
      if letters.isEmpty, character == "'" || character == "’" { continue }
      text += letters.isEmpty ? "-" : String(String.UnicodeScalarView(letters))
    }
    return text
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  private static let german: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe", "å": "aa",
    "ł": "l", "đ": "d", "þ": "th", "ð": "d", "&": "-and-",
  ]
}
