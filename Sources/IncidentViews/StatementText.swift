package import IncidentCore
import IncidentWording

extension Presentation {
  /// What tells a statement's text from its other ones: `version 3bfa4c`.
  func version(of statement: PublicStatement) -> String {
    say(de: "Fassung \(statement.version)", en: "version \(statement.version)")
  }

  /// The texts that somebody is about to approve.
  package func textToApprove(
    _ text: String, of statement: PublicStatement, calledBy name: VariantName
  ) -> String {
    let parts = [
      "\(say(de: "Stellungnahme", en: "Statement")) \(name.text)",
      language.title(of: statement.channel),
      // Told where a message may come in several languages.
      name.channel == nil ? nil : language.title(ofLanguage: statement.language),
      version(of: statement),
    ]
    return "\(safe(parts.compactMap(\.self).joined(separator: " · ")))\n\(quotation(text))"
  }

  /// The question below them.
  package func approvalQuestion(_ count: Int) -> String {
    count == 1
      ? say(de: "Diesen Text freigeben? ja/nein > ", en: "Approve this text? yes/no > ")
      : say(
        de: "Alle \(count) Texte freigeben? ja/nein > ",
        en: "Approve all \(count) texts? yes/no > ")
  }
}
