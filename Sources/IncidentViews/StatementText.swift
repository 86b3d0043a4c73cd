package import IncidentCore
import IncidentWording

extension Presentation {
  /// What tells a statement's text from its other ones: `version 3bfa4c`.
  func version(of statement: PublicStatement) -> String {
    say(de: "Fassung \(statement.version)", en: "version \(statement.version)")
  }

  /// A text that somebody is about to approve, and the question.
  package func textToApprove(_ text: String, of statement: PublicStatement) -> String {
    let channel = language.title(of: statement.channel)
    let head = say(
      de: "Stellungnahme \(statement.number) · \(channel) · \(version(of: statement))",
      en: "Statement \(statement.number) · \(channel) · \(version(of: statement))")
    let question = say(de: "Diesen Text freigeben? ja/nein", en: "Approve this text? yes/no")
    return "\(safe(head))\n\(quotation(text))\(question) > "
  }
}
