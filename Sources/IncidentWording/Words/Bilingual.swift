package import IncidentCore

/// One text in both languages, side by side where it is used.
package struct Bilingual: Hashable, Sendable {
  package let en: String
  package let de: String

  package init(en english: String, de german: String) {
    en = english
    de = german
  }

  /// A text that is the same in both languages, such as a name.
  package init(_ text: String) {
    self.init(en: text, de: text)
  }

  package func text(in language: Language) -> String {
    language.choose(de: de, en: en)
  }
}

/// ArgumentParser keeps one text where we have two. They are joined for it, and split again where
/// its description of a command is read.
extension Bilingual {
  private static let separator = "\u{1F}"

  /// Both texts as one that ArgumentParser keeps.
  package var joined: String { en + Self.separator + de }

  /// What ``joined`` gave; any other text is the same in both languages.
  package init(joined text: String) {
    let parts = text.split(
      separator: Self.separator, maxSplits: 1, omittingEmptySubsequences: false
    ).map(String.init)
    self.init(en: parts[0], de: parts.count > 1 ? parts[1] : parts[0])
  }
}
