package import IncidentCore

extension Language {
  /// A number with its noun: `1 incident`, `2 incidents`.
  package func count(
    _ number: Int, de german: (one: String, more: String), en english: (one: String, more: String)
  ) -> String {
    let noun =
      number == 1
      ? choose(de: german.one, en: english.one) : choose(de: german.more, en: english.more)
    return "\(number) \(noun)"
  }
}
