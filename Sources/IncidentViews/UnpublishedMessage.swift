import IncidentCore
import IncidentWording

/// Variants of one message that lie about: approved and not out, or drafted and not submitted.
struct UnpublishedMessage {
  let statements: [PublicStatement]
  private let isApproved: Bool

  /// All of an incident, the approved ones of a message first.
  static func all(of incident: Incident) -> [UnpublishedMessage] {
    incident.messages.flatMap { message in
      [StatementStatus.approved, .draft].compactMap { status in
        let variants = message.variants.filter { $0.status == status }
        return variants.isEmpty
          ? nil : UnpublishedMessage(statements: variants, isApproved: status == .approved)
      }
    }
  }

  /// What is typed for it.
  func names(in incident: Incident) -> [VariantName] {
    incident.names(ofStatements: statements.map(\.number))
  }

  /// Which they are, where they are to go, and what they wait for.
  func text(in presentation: Presentation, of incident: Incident) -> String {
    let called = names(in: incident).map(\.text).joined(separator: ", ")
    let places = presentation.language.list(
      statements.map(\.channel).uniqued().map { presentation.language.title(of: $0) })
    return isApproved
      ? presentation.say(
        de: "Stellungnahme \(called) (\(places)), freigegeben, auf die Veröffentlichung",
        en: "Statement \(called) (\(places)), approved, for its publication")
      : presentation.say(
        de: "Stellungnahme \(called) (\(places)), ein Entwurf, auf die Vorlage",
        en: "Statement \(called) (\(places)), a draft, for its submission")
  }
}
