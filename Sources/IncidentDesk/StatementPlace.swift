package import IncidentCore
import IncidentWording

/// Where and in which language a variant is said.
package struct StatementPlace: Hashable, Sendable {
  package let channel: Channel
  package let language: String

  package init(channel: Channel, language: String) {
    self.channel = channel
    self.language = language
  }
}

extension Desk {
  /// One text is in one language.
  ///
  /// - Throws: ``Failure`` where it is to be drafted in several.
  package func requireOneLanguage(_ places: [StatementPlace]) throws {
    let languages = places.map(\.language).uniqued()
    guard languages.count > 1 else { return }
    throw failures.oneTextInSeveralLanguages(
      languages, channels: places.map(\.channel.rawValue).uniqued())
  }
}

extension FailureWording {
  /// A text that was given once for several languages.
  func oneTextInSeveralLanguages(_ languages: [String], channels: [String]) -> Failure {
    let list = channels.map { $0.inline(atMost: 64) }.joined(separator: ",")
    let first = languages.first ?? "de"
    return Failure(
      "usage",
      say(
        de: "Ein Text ist in einer Sprache; die anderen Sprachen kommen einzeln dazu.",
        en: "One text is in one language; the other languages are added one by one."),
      hint: say(
        de: "\(next: "statement draft --channel \(list) --language \(first) -m \"…\"") · dann: "
          + "\(next: "statement draft --variant-of … --language \(languages.last ?? first) -m \"…\"")",
        en: "\(next: "statement draft --channel \(list) --language \(first) -m \"…\"") · then: "
          + "\(next: "statement draft --variant-of … --language \(languages.last ?? first) -m \"…\"")"
      ),
      exit: .usage)
  }
}
