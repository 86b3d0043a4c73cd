/// Texts that lie among words under one prefix, each once for all languages or once for each.
struct TranslatedWords: Hashable, Sendable {
  let prefix: String
  let words: Words
  /// Looked in one after the other, the wanted one first.
  let languages: [String]

  /// The text of a name; nil where there is none in these languages, nor one for all.
  subscript(name: String) -> String? {
    for language in languages {
      if let text = words[Self.key(prefix, name, language: language)] { return text }
    }
    return words[Self.key(prefix, name, language: nil)]
  }

  /// The stored key of a text; `language` is nil where it is the same in all.
  static func key(_ prefix: String, _ name: String, language: String?) -> WordKey {
    WordKey("\(prefix).\(name)\(language.map { ".\($0)" } ?? "")")
  }
}
