package import IncidentCore

extension Surroundings {
  /// The language to speak: the one asked for, `STORMLOG_LANG`, the locale's, the configured one
  /// where the locale names none of ours, and English at last.
  ///
  /// - Parameters:
  ///   - asked: What `--lang` says.
  ///   - configured: What the workspace says.
  /// - Returns: The language.
  /// - Throws: ``UnknownLanguage`` where one was named that is not spoken here.
  package func language(
    asked: String?, configured: Language? = nil
  ) throws(UnknownLanguage) -> Language {
    if let asked { return try spoken(asked, in: "--lang") }
    if let named = self["STORMLOG_LANG"] { return try spoken(named, in: "STORMLOG_LANG") }
    return localeLanguage ?? configured ?? .en
  }

  private func spoken(_ name: String, in source: String) throws(UnknownLanguage) -> Language {
    guard let language = Self.language(ofLocale: name) else {
      throw UnknownLanguage(name: name, source: source)
    }
    return language
  }

  /// The first of these variables that is set decides, as POSIX has it.
  package var localeLanguage: Language? {
    (self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"]).flatMap(Self.language(ofLocale:))
  }

  /// The language of `de`, `de_AT.UTF-8` or `de-CH`.
  private static func language(ofLocale locale: String) -> Language? {
    let code = locale.lowercased().prefix { $0.isLetter }
    return Language(rawValue: String(code))
  }
}

/// A language was asked for that is not spoken here.
package struct UnknownLanguage: Error, Hashable, Sendable {
  package let name: String
  /// The option or variable that names it.
  package let source: String
}
