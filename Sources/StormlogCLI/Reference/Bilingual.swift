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
