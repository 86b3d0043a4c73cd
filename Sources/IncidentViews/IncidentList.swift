import Foundation
package import IncidentCore
package import IncidentReport
import IncidentWording
import TerminalText

/// The incidents of a workspace.
package struct IncidentList: View {
  private let summaries: [IncidentSummary]
  /// How many closed ones are left out.
  private let hidden: Int
  /// For each closed in favour of another, the number of that one.
  private let originals: [Int: Int]

  package init(
    _ summaries: [IncidentSummary], originals: [Int: Int] = [:], includingClosed: Bool
  ) {
    self.originals = originals
    self.summaries = includingClosed ? summaries : summaries.filter { $0.status != .closed }
    hidden =
      includingClosed
      ? 0 : summaries.count { $0.status == .closed && $0.mode != .drill }
  }

  package var isEmpty: Bool { summaries.isEmpty }

  package struct Item: Encodable, Sendable {
    let number: Int
    let id: String
    let title: String?
    let mode: IncidentMode
    let status: IncidentStatus
    let closure: ClosureReason?
    let alert: AlertLevel
    let wind: WindRecord
    let detected: Moment?
    let closed: Moment?
    let entries: Int
    let lastRecorded: Instant
    /// The number of the incident that goes on in its place.
    let original: Int?
    /// The numbers of those that were closed in its favour.
    let duplicates: [Int]?
  }

  private func duplicates(of number: Int) -> [Int] {
    originals.filter { $0.value == number }.map(\.key).sorted()
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(
      summaries.map { summary in
        Item(
          number: summary.number, id: summary.id.uuidString.lowercased(), title: summary.title,
          mode: summary.mode, status: summary.status, closure: summary.closure,
          alert: summary.alert, wind: WindRecord(summary.wind), detected: summary.detected,
          closed: summary.closed, entries: summary.sequence, lastRecorded: summary.lastRecorded,
          original: originals[summary.number],
          duplicates: duplicates(of: summary.number).isEmpty
            ? nil : duplicates(of: summary.number))
      })
  }

  package func text(in presentation: Presentation) -> String {
    guard !summaries.isEmpty else {
      guard hidden == 0 else {
        return presentation.say(
          de:
            "Kein offener Vorfall, \(hidden) abgeschlossen. → \(presentation.step("list --all"))\n",
          en: "No open incident, \(hidden) closed. → \(presentation.step("list --all"))\n")
      }
      return presentation.say(
        de: "Kein Vorfall. → \(presentation.step("open \"…\""))\n",
        en: "No incident. → \(presentation.step("open \"…\""))\n")
    }
    let language = presentation.language
    var table = Table([
      Table.Column("#", alignment: .right),
      Table.Column(presentation.language.headings.status),
      Table.Column(presentation.language.headings.alert),
      Table.Column("Wind", alignment: .right),
      Table.Column(presentation.say(de: "Bemerkt", en: "Detected")),
      Table.Column(presentation.language.headings.title, isFlexible: true),
    ])
    for summary in summaries {
      let mode = summary.mode == .real ? "" : " [\(language.title(of: summary.mode))]"
      table.rows.append([
        "\(summary.number)", Table.Cell(language.title(of: summary.status)),
        Table.Cell(language.title(of: summary.alert)),
        Table.Cell(summary.wind.effective.map(String.init(describing:)) ?? "–"),
        Table.Cell(summary.detected.map { presentation.time.moment($0) } ?? "–"),
        Table.Cell((summary.title ?? language.redacted) + mode + link(summary, in: presentation)),
      ])
    }
    return table.text(presentation.layout, style: presentation.style)
  }

  private func link(_ summary: IncidentSummary, in presentation: Presentation) -> String {
    if let original = originals[summary.number] {
      return presentation.say(de: " [weiter in \(original)]", en: " [continued in \(original)]")
    }
    let numbers = duplicates(of: summary.number).map(String.init).joined(separator: ", ")
    return numbers.isEmpty
      ? "" : presentation.say(de: " [auch \(numbers)]", en: " [also \(numbers)]")
  }
}
