import IncidentCore
package import IncidentReport
package import IncidentWording
import TerminalText

/// The files kept with an incident's entries.
package struct EvidenceList: View {
  private let files: [Item]
  package let isOfDrill: Bool

  package init(_ look: Look) {
    isOfDrill = look.incident.mode == .drill
    files = look.entries.flatMap { entry in
      entry.event.attachments.enumerated().map { index, attachment in
        Item(
          entry: entry.sequence, name: entry.words?[Attachment.nameKey(index + 1)],
          size: attachment.size, sha256: attachment.sha256, isElsewhere: attachment.isElsewhere,
          place: entry.words?[Attachment.placeKey(index + 1)], recordedAt: entry.header.recordedAt)
      }
    }
  }

  package var isEmpty: Bool { files.isEmpty }

  package struct Item: Encodable, Sendable {
    let entry: Int
    let name: String?
    let size: Int
    let sha256: String
    let isElsewhere: Bool
    let place: String?
    let recordedAt: Instant
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(files)
  }

  package func text(in presentation: Presentation) -> String {
    guard !files.isEmpty else {
      return presentation.say(de: "Keine Belege.\n", en: "No evidence.\n")
    }
    var table = Table([
      Table.Column("#", alignment: .right), Table.Column("SHA-256"),
      Table.Column("Bytes", alignment: .right),
      Table.Column(presentation.say(de: "Erfasst", en: "Recorded")),
      Table.Column(presentation.say(de: "Name", en: "Name"), isFlexible: true),
    ])
    for file in files {
      table.rows.append([
        "\(file.entry)", Table.Cell(String(file.sha256.prefix(12))), "\(file.size)",
        Table.Cell(presentation.time.moment(file.recordedAt)),
        Table.Cell(
          (file.name ?? presentation.language.redacted)
            + (file.isElsewhere ? " (\(presentation.language.keptByHash))" : "")),
      ])
    }
    return table.text(presentation.layout, style: presentation.style)
  }
}
