package import IncidentCore
import IncidentWording

extension Desk {
  /// What people type for statements: `2` for a message, `2/x` and `2/x/en` for its variants.
  package func statementName(_ text: String) throws -> VariantName {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let number = Int(parts[0]), number > 0, parts.count <= 3, !parts.contains("") else {
      throw failures.badValue(
        text, of: language.choose(de: "Stellungnahme", en: "statement"),
        allowed: ["2", "2/x", "2/x/en"])
    }
    return VariantName(
      number, channel: parts.count > 1 ? try nameInUse(parts[1]) : nil,
      language: parts.count > 2 ? try statementLanguage(parts[2]) : nil)
  }

  /// - Parameter channels: Those alone that are meant, with commas between; nil for all.
  package func statementNames(
    _ texts: [String], in channels: String? = nil
  ) throws -> [VariantName] {
    let names = try texts.map(statementName)
    guard let channels else { return names }
    let list = try channelsInUse([channels])
    return names.flatMap { name in
      name.channel != nil ? [name] : list.map { VariantName(name.number, channel: $0) }
    }
  }

  /// Statements, and behind them the versions that were read, in any order.
  package func statementsAndVersions(_ texts: [String]) throws -> ([VariantName], [String]) {
    // No number of a statement has as many digits as the shortest version.
    let versions = texts.dropFirst().filter {
      !$0.contains("/") && ($0.count >= SeenText.shortestName || Int($0) == nil)
    }
    return (
      try statementNames(texts.filter { !versions.contains($0) }), try versions.map(version)
    )
  }

  /// The version of a statement's text as it was typed.
  package func version(_ text: String) throws -> String {
    let digits = text.lowercased()
    guard (SeenText.shortestName...64).contains(digits.count), digits.allSatisfy(\.isHexDigit)
    else {
      throw failures.badVersion(text)
    }
    return digits
  }

  /// The language of a statement: a code of two or three letters.
  package func statementLanguage(_ text: String?) throws -> String {
    guard let text else { return language.rawValue }
    if let named = Language(typed: text) { return named.rawValue }
    let code = text.lowercased()
    guard (2...3).contains(code.count), code.allSatisfy({ ("a"..."z").contains($0) }) else {
      throw failures.badValue(text, of: "--language", allowed: ["de", "en", "fr", "…"])
    }
    return code
  }
}
