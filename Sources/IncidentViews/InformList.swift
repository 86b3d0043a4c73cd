import IncidentCore
package import IncidentReport
package import IncidentWording
import TerminalText

/// Who was told, in order, and who still has to be told before the public.
package struct InformList: View {
  private let look: Look
  private let informings: [Informing]
  private let open: [Audience]

  package init(_ look: Look) {
    self.look = look
    informings = look.incident.informings.sorted {
      ($0.at.instant, $0.sequence) < ($1.at.instant, $1.sequence)
    }
    open = look.incident.audiencesUntold(by: look.informing)
  }

  package var isOfDrill: Bool { look.incident.mode == .drill }

  package var isEmpty: Bool { informings.isEmpty && open.isEmpty }

  package struct Item: Encodable, Sendable {
    let audience: Audience
    /// `told`, `not-possible`, `not-needed` or `open`.
    let state: String
    /// It has to be told before the public.
    let beforePublic: Bool
    let entry: Int?
    let at: Moment?
    let by: PersonID?
    let via: String?
    let text: String?
    /// Before or after the first word that the public could read.
    let order: Informing.Order?
    /// Dated before the first publication, but recorded only after that.
    let enteredAfterPublication: Bool
    let late: Bool
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    let first = look.incident.audiencesFirst(by: look.informing)
    return RecordList(
      informings.map { informing in
        let words = words(of: informing)
        return Item(
          audience: informing.audience, state: informing.outcome.rawValue,
          beforePublic: first.contains(informing.audience), entry: informing.sequence,
          at: informing.at, by: informing.by, via: words?[.via],
          text: words?[.text] ?? words?[.because], order: look.incident.order(of: informing),
          enteredAfterPublication: isEnteredAfterPublication(informing), late: isLate(informing))
      }
        + open.map { audience in
          Item(
            audience: audience, state: "open", beforePublic: true, entry: nil, at: nil, by: nil,
            via: nil, text: nil, order: nil, enteredAfterPublication: false, late: false)
        })
  }

  private func words(of informing: Informing) -> Words? {
    item(of: informing)?.words
  }

  private func item(of informing: Informing) -> TimelineItem? {
    look.timeline.items.first { $0.sequence == informing.sequence }
  }

  private func isEnteredAfterPublication(_ informing: Informing) -> Bool {
    item(of: informing).map {
      look.incident.isEnteredAfterPublication(informing, recordedAt: $0.entry.header.recordedAt)
    } ?? false
  }

  private func isLate(_ informing: Informing) -> Bool {
    (item(of: informing)?.isLate ?? false) || look.incident.isBeforeDetection(informing)
  }

  package func text(in presentation: Presentation) -> String {
    guard !isEmpty else {
      return presentation.say(
        de: "Niemand ist vorab zu verständigen. → \(presentation.step("inform staff --via …"))\n",
        en: "Nobody has to be told first. → \(presentation.step("inform staff --via …"))\n")
    }
    guard presentation.isTerminal else { return table(in: presentation) }
    return informings.map { line(of: $0, in: presentation) }.joined()
      + open.map { line(ofOpen: $0, in: presentation) }.joined()
  }

  private func line(of informing: Informing, in presentation: Presentation) -> String {
    let words = words(of: informing)
    let wasTold = informing.outcome == .told
    let order = look.incident.order(of: informing)
    let parts: [String?] = [
      title(of: informing.audience, in: presentation),
      presentation.time.moment(informing.at, seenFrom: look.now),
      wasTold ? look.names.person(informing.by) : nil, words?[.via],
      state(of: informing, in: presentation),
    ]
    let head = presentation.wrapped(parts.compactMap { $0 }.joined(separator: " · "), indent: 4)
    let said = said(by: words, in: presentation)
    let sign = !wasTold ? "–" : order == .after || isEnteredAfterPublication(informing) ? "!" : "✓"
    return "  \(sign) \(head)\n"
      + (said.isEmpty ? "" : "      \(presentation.wrapped(said, indent: 6))\n")
  }

  private func line(ofOpen audience: Audience, in presentation: Presentation) -> String {
    let title = title(of: audience, in: presentation)
    let state = state(ofOpen: audience, in: presentation)
    let sign = wasOvertaken ? presentation.emphasised("!", isOverdue: true) : "○"
    return "  \(sign) \(presentation.wrapped("\(title) · \(state)", indent: 4))\n"
      + "      → \(presentation.step("inform \(presentation.safe(audience.rawValue)) --via …"))\n"
  }

  private func table(in presentation: Presentation) -> String {
    var table = Table(Array(repeating: Table.Column(""), count: 6))
    table.rows =
      informings.map { row(of: $0, in: presentation) }
      + open.map { audience in
        [
          Table.Cell(title(of: audience, in: presentation)), "–", "–", "–",
          Table.Cell(state(ofOpen: audience, in: presentation)), "",
        ]
      }
    return table.text(.tabSeparated, style: presentation.style)
  }

  private func row(of informing: Informing, in presentation: Presentation) -> [Table.Cell] {
    let words = words(of: informing)
    let wasTold = informing.outcome == .told
    return [
      Table.Cell(title(of: informing.audience, in: presentation)),
      Table.Cell(presentation.time.moment(informing.at)),
      Table.Cell(wasTold ? look.names.person(informing.by) : "–"),
      Table.Cell(words?[.via] ?? "–"), Table.Cell(state(of: informing, in: presentation)),
      Table.Cell(said(by: words, in: presentation)),
    ]
  }

  private func title(of audience: Audience, in presentation: Presentation) -> String {
    presentation.language.title(of: audience).capitalisedFirst
  }

  private func state(of informing: Informing, in presentation: Presentation) -> String {
    let language = presentation.language
    let state =
      look.incident.order(of: informing).map(language.title(of:))
      ?? language.title(of: informing.outcome)
    if isEnteredAfterPublication(informing) {
      return "\(state) (\(language.enteredAfterPublication))"
    }
    return isLate(informing) ? "\(state) (\(language.recordedLate))" : state
  }

  private var wasOvertaken: Bool { look.incident.firstPublicWord != nil }

  private func state(ofOpen audience: Audience, in presentation: Presentation) -> String {
    wasOvertaken
      ? presentation.say(de: "offen, schon öffentlich", en: "open, public already")
      : presentation.say(de: "offen, vor der Öffentlichkeit", en: "open, before the public")
  }

  /// What they were told, or why they were not.
  private func said(by words: Words?, in presentation: Presentation) -> String {
    guard let words else { return presentation.language.redacted }
    return words[.text] ?? words[.because] ?? ""
  }
}
