import IncidentCore
package import IncidentReport
package import IncidentWording
import TerminalText

/// The claims of an incident, and all that was found out about them.
package struct ClaimList: View {
  private let claims: [ClaimReview]
  private let look: Look

  package var isOfDrill: Bool { look.incident.mode == .drill }

  package init(_ look: Look) {
    self.look = look
    claims = ClaimReview.all(in: look.timeline)
  }

  package var isEmpty: Bool { claims.isEmpty }

  package struct Item: Encodable, Sendable {
    let number: Int
    let text: String?
    let verdict: Claim.Verdict
    let findings: [ClaimReview.Finding]
    /// The statements that state it as fact.
    let statements: [Int]
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(
      claims.map { claim in
        Item(
          number: claim.number, text: claim.text, verdict: claim.verdict,
          findings: claim.findings, statements: statements(stating: claim))
      })
  }

  private func statements(stating claim: ClaimReview) -> [Int] {
    look.incident.statements.filter { $0.status != .withdrawn && $0.claims.contains(claim.number) }
      .map(\.number)
  }

  package func text(in presentation: Presentation) -> String {
    guard !isEmpty else {
      return presentation.say(
        de: "Keine Behauptung. → \(presentation.step("claim add \"…\" --source https://…"))\n",
        en: "No claim. → \(presentation.step("claim add \"…\" --source https://…"))\n")
    }
    var table = Table([
      Table.Column("#", alignment: .right),
      Table.Column(presentation.language.headings.state),
      Table.Column(
        presentation.say(de: "Behauptung und Befunde", en: "Claim and findings"), isFlexible: true),
    ])
    for claim in claims {
      var text = claim.text ?? presentation.language.redacted
      let stating = statements(stating: claim)
      if !stating.isEmpty {
        let list = presentation.language.list(stating.map(String.init))
        text += presentation.say(
          de: " (in Stellungnahme \(list))", en: " (in statement \(list))")
      }
      table.rows.append([
        "\(claim.number)", Table.Cell(presentation.language.title(of: claim.verdict)),
        Table.Cell(text),
      ])
      for finding in claim.findings {
        table.rows.append(["", "", Table.Cell("· " + line(of: finding, in: presentation))])
      }
    }
    return table.text(presentation.layout, style: presentation.style)
  }

  private func line(of finding: ClaimReview.Finding, in presentation: Presentation) -> String {
    let verdict = presentation.language.title(of: finding.verdict)
    let parts = [
      presentation.time.moment(finding.at), look.names.person(finding.person), verdict,
    ].joined(separator: ", ")
    return parts + (finding.reason.map { ": \($0)" } ?? "")
      + (finding.source.map { " <\($0)>" } ?? "")
  }
}
