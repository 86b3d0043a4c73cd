package import IncidentCore

/// A name out of an open set, of which those that are known go by a German name too. It is stored by
/// its code.
package protocol KnownName: ShortName {
  /// Those that every company knows.
  static var known: [Self] { get }
  /// One that is known, in German; the code of any other.
  var germanWord: String { get }
  /// What else is taken for it.
  var otherWords: [String] { get }
  /// What such a name is the name of.
  static var noun: Bilingual { get }
}

extension KnownName {
  package var words: Bilingual { Bilingual(en: rawValue, de: germanWord) }

  /// What a text names that was typed in either language; nil where it is none that is known.
  ///
  /// - Parameters:
  ///   - text: As it was typed.
  ///   - own: Those that the company has added.
  package init?(typed text: String, own: [Self] = []) {
    let all = (own + Self.known).uniqued()
    let folded = text.foldedWord
    let meant =
      all.first { $0.rawValue == text } ?? all.first { $0.rawValue.foldedWord == folded }
      ?? Self.known.first { name in
        ([name.germanWord] + name.otherWords).contains { $0.foldedWord == folded }
      }
    guard let meant else { return nil }
    self = meant
  }

  /// Those that are known, and the company's own before them, for people.
  package static func words(in language: Language, own: [Self] = []) -> [String] {
    (own + known).uniqued().map { $0.words.text(in: language) }
  }
}

extension Role: KnownName {
  /// Its title as one word.
  package var germanWord: String { Language.de.title(of: self).asOneWord }

  package var otherWords: [String] { [Language.en.title(of: self)] }

  package static var noun: Bilingual { Bilingual(en: "role", de: "Rolle") }
}

extension Audience: KnownName {
  package var germanWord: String {
    switch self {
    case .victim: "betroffene"
    case .customers: "kundschaft"
    default: Language.de.title(of: self).asOneWord
    }
  }

  package var otherWords: [String] {
    furtherWords + Language.allCases.map { $0.title(of: self) }
  }

  private var furtherWords: [String] {
    switch self {
    case .victim: ["opfer", "betroffene-person", "die-betroffene-person"]
    case .staff: ["mitarbeiter"]
    case .customers: ["kunden", "kunde", "kundinnen"]
    case .authority: ["behörden"]
    case .partners: ["partner"]
    default: []
    }
  }

  package static var noun: Bilingual { Bilingual(en: "audience", de: "Empfängerkreis") }
}

extension Channel: KnownName {
  package var germanWord: String { Language.de.title(of: self).asOneWord }

  package var otherWords: [String] {
    switch rawValue {
    case "x": ["twitter"]
    case "mail": ["email"]
    case "press": ["medien"]
    case "print": ["zeitungen"]
    default: [Language.en.title(of: self)]
    }
  }

  package static var noun: Bilingual { Bilingual(en: "channel", de: "Kanal") }
}

extension String {
  fileprivate var asOneWord: String { lowercased().replacing(" ", with: "-") }
}
