package import IncidentCore
import IncidentReport
package import IncidentWording

/// A message with all its variants, or those of them that were asked for.
package struct MessageDetail: View {
  private let look: Look
  private let message: PublicMessage
  package let variants: [PublicStatement]

  package var isOfDrill: Bool { look.incident.mode == .drill }

  /// - Throws: ``Failure`` where there is no such statement.
  package init(_ look: Look, _ name: VariantName) throws(Failure) {
    self.look = look
    do {
      variants = try look.incident.variants(name)
    } catch {
      throw RefusalWording(look.wording.time).failure(error)
    }
    message =
      variants.first.map { look.incident.message(of: $0) }
      ?? PublicMessage(number: name.number, variants: [])
  }

  package struct Record: Encodable, Sendable {
    let schema = 1
    /// The message's number, and what names all its texts together.
    let message: Int
    let version: String
    /// The first of the variants that are shown.
    let statement: StatementRecord?
    let variants: [StatementRecord]
    let history: [TimelineRecord]

    private enum CodingKeys: String, CodingKey {
      case schema, message, version, statement, variants, history
    }
  }

  private var details: [StatementDetail] { variants.map { StatementDetail(look, $0) } }

  package func record(in presentation: Presentation) -> Record {
    let details = details
    return Record(
      message: message.number, version: message.version,
      statement: details.first?.record,
      variants: details.map(\.record), history: details.flatMap(\.historyRecords))
  }

  package func text(in presentation: Presentation) -> String {
    let texts = details.map { $0.text(in: presentation) }
    guard texts.count > 1 else { return texts.joined() }
    let version = message.version
    let head = presentation.say(
      de: "Stellungnahme \(message.number) · \(texts.count) Varianten · alle zusammen: Fassung "
        + version,
      en: "Statement \(message.number) · \(texts.count) variants · all together: version \(version)"
    )
    let step =
      variants.contains { $0.status == .inReview } && variants.count == message.variants.count
      ? "  → \(presentation.step("statement approve \(message.number) \(version)"))\n" : ""
    return ([presentation.heading(head)] + texts).joined(separator: "\n") + step
  }
}
