import Foundation
import IncidentCore
import IncidentReport
package import IncidentWording
import TerminalText

/// One entry in full, with all that later entries say of it.
package struct EntryDetail: View {
  private let look: Look
  private let item: TimelineItem

  package var isOfDrill: Bool { look.incident.mode == .drill }

  /// - Throws: ``Failure`` where there is no such entry.
  package init(_ look: Look, sequence: Int) throws(Failure) {
    let timeline = look.timeline
    guard let item = timeline.items.first(where: { $0.sequence == sequence }) else {
      throw RefusalWording(look.wording.time).failure(.unknownEntry(sequence))
    }
    self.look = look
    self.item = item
  }

  package struct Record: Encodable, Sendable {
    let schema = 1
    let entry: TimelineRecord
    let words: [String: String]?
    let act: String
    let login: String
    /// That legal clocks are no legal advice; nil where the entry is about none.
    let notice: String?

    private enum CodingKeys: String, CodingKey { case schema, entry, words, act, login, notice }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      entry: look.wording.record(of: item), words: item.words?.texts,
      act: item.entry.header.act.uuidString.lowercased(), login: item.entry.header.login,
      notice: item.entry.isAboutClock ? presentation.language.noLegalAdvice : nil)
  }

  package func text(in presentation: Presentation) -> String {
    let header = item.entry.header
    let line = look.wording.line(of: item)
    var rows: [(String, String)] = [
      (presentation.language.headings.what, line.text.line),
      (
        presentation.say(de: "Geschehen", en: "Happened"),
        presentation.time.moment(item.occurredAt, seconds: true, zoned: true)
      ),
      (
        presentation.say(de: "Erfasst", en: "Recorded"),
        presentation.time.moment(Moment(header.recordedAt), seconds: true, zoned: true)
      ),
      (
        presentation.say(de: "Von", en: "By"),
        "\(look.names.person(header.actor)) (\(header.actor), "
          + presentation.say(de: "Login \(header.login))", en: "login \(header.login))")
      ),
      (presentation.say(de: "Art", en: "Kind"), presentation.language.title(of: header.kind)),
    ]
    if case .settingsNoticed(let payload) = item.entry.event {
      rows += look.wording.kept(payload.settings).map { ($0.name, $0.value) }
    }
    if let source = line.text.source {
      rows.append((presentation.say(de: "Quelle", en: "Source"), source))
    }
    for (number, attachment) in item.entry.event.attachments.enumerated() {
      let name = item.words?[Attachment.nameKey(number + 1)] ?? presentation.language.redacted
      rows.append(
        (
          presentation.say(de: "Beleg", en: "Evidence"),
          "\(name), \(attachment.size) " + presentation.say(de: "Byte", en: "bytes")
            + ", SHA-256 \(attachment.sha256)"
            + (attachment.isElsewhere ? ", \(presentation.language.keptByHash)" : "")
        ))
      if let place = item.words?[Attachment.placeKey(number + 1)] {
        rows.append((presentation.say(de: "Lag unter", en: "Lay at"), place))
      }
    }
    if let redacted = item.redactedIn {
      let mark = presentation.say(
        de: "geschwärzt in #\(redacted)", en: "redacted in #\(redacted)")
      rows.append((presentation.say(de: "Hinweis", en: "Note"), mark))
    }
    for mark in line.marks { rows.append((presentation.say(de: "Hinweis", en: "Note"), mark)) }
    let width = rows.map(\.0.displayWidth).max() ?? 0
    return presentation.heading("#\(item.sequence)")
      + rows.map { name, value in
        "  \(name.padded(to: width))  \(presentation.wrapped(value, indent: width + 4))\n"
      }.joined() + (item.entry.isAboutClock ? presentation.noLegalAdvice : "")
  }
}
