package import IncidentCore
import IncidentReport
package import IncidentWording
import TerminalText

/// What was recorded: the entries, then the incident they belong to, then what it calls for.
package struct ReceiptView: View {
  private let receipt: Receipt
  private let wording: EntryWording
  private let namesActor: Bool

  /// - Parameters:
  ///   - receipt: What was recorded.
  ///   - time: How times are told.
  ///   - namesActor: Whether it is said who acted, as where somebody acted for another.
  package init(
    _ receipt: Receipt, time: TimeWording, namingActor namesActor: Bool
  ) {
    self.receipt = receipt
    self.namesActor = namesActor
    var names = Names(
      timeline: Timeline(receipt.naming, order: .record), roster: receipt.context.roster,
      logins: receipt.context.logins, language: time.language)
    names.incidents = receipt.links.labels
    wording = EntryWording(language: time.language, names: names, time: time)
  }

  /// The text that was approved, shown in full.
  private func quotation(after entry: Entry, in presentation: Presentation) -> String {
    guard case .statementApproved(let payload) = entry.event,
      let text = receipt.statementTexts[payload.statement]
    else { return "" }
    return presentation.quotation(text)
  }

  private func notices(in presentation: Presentation) -> [String] {
    let ofStatements = receipt.entries.filter { StrategyNotices.concern($0) }
    // All others are told once, as by their last entry.
    let entries = ofStatements.isEmpty ? Array(receipt.entries.suffix(1)) : ofStatements
    return entries.flatMap { entry in
      StrategyNotices(receipt, of: entry, names: wording.names).warnings(in: presentation)
    } + StrategyNotices.corrections(after: receipt, in: presentation)
      + MessageNotices(receipt).lines(in: presentation) + namesakes(in: presentation.language)
  }

  /// Ids of the settings that have one name, where somebody approves.
  private func namesakes(in language: Language) -> [String] {
    guard
      receipt.entries.contains(where: {
        [.statementSubmitted, .statementApproved].contains($0.header.kind)
      })
    else { return [] }
    return receipt.context.roster.namesakes.map(language.text(ofNamesakes:))
  }

  package var isEmpty: Bool { receipt.entries.isEmpty }

  package struct Record: Encodable, Sendable {
    let schema = 1
    let incident: IncidentRecord
    let entries: [TimelineRecord]
    let warnings: [String]
    let suggestedAlert: AlertLevel?
    /// What a newer playbook changed; nil where no run was moved.
    let moved: MoveRecord?
    /// That legal clocks are no legal advice; nil where no clock is concerned.
    let notice: String?

    private enum CodingKeys: String, CodingKey {
      case schema, incident, entries, warnings, suggestedAlert, moved, notice
    }
  }

  /// A move of a run, by the ids of the steps.
  package struct MoveRecord: Encodable, Sendable {
    let run: Int
    let playbook: String
    let from: Int
    let to: Int
    let added: [String]
    let changed: [String]
    let vanished: [String]

    init(_ moved: RunMoved) {
      run = moved.run
      playbook = moved.playbook.id
      from = moved.formerVersion
      to = moved.playbook.version
      added = moved.changes.added
      changed = moved.changes.changed
      vanished = moved.changes.vanished
    }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      incident: IncidentRecord(
        number: receipt.number, title: receipt.title, incident: receipt.after),
      entries: receipt.entries.map { wording.record(of: TimelineItem($0)) },
      warnings: receipt.warnings.map { presentation.language.text(of: $0, time: presentation.time) }
        + receipt.noticed.map { wording.line(of: TimelineItem($0)).plain }
        + notices(in: presentation),
      suggestedAlert: suggestedAlert,
      moved: receipt.entries.compactMap { entry in
        if case .runMoved(let moved) = entry.event { MoveRecord(moved) } else { nil }
      }.first, notice: receipt.isAboutClocks ? presentation.language.noLegalAdvice : nil)
  }

  package func text(in presentation: Presentation) -> String {
    var text = ""
    if receipt.entries.isEmpty {
      text += presentation.language.nothingToRecord
    }
    for entry in receipt.noticed + receipt.entries {
      text += line(of: entry, in: presentation) + quotation(after: entry, in: presentation)
    }
    if receipt.after.mode == .drill, receipt.entries.contains(where: \.isPublication) {
      text += presentation.say(
        de: "  ÜBUNG: Es ist nichts veröffentlicht worden.\n",
        en: "  DRILL: nothing has been published.\n")
    }
    text += EchoLine.text(
      number: receipt.number, title: receipt.title, incident: receipt.after, in: presentation)
    text += notices(in: presentation).map { "  ! \(presentation.wrapped($0, indent: 4))\n" }
      .joined()
    let hints = ReceiptHints(
      receipt, suggestedAlert: suggestedAlert, names: wording.names)
    return text + hints.lines(in: presentation).map { "  → \(presentation.hint($0))\n" }.joined()
      + (receipt.isAboutClocks ? presentation.noLegalAdvice : "")
  }

  private func line(of entry: Entry, in presentation: Presentation) -> String {
    var item = TimelineItem(entry)
    item.clockBehind = receipt.after.clockBehind[entry.sequence]
    let said = wording.text(of: item)
    let moment = entry.header.occurredAt
    // The day is said where it is not today: what `--at` was taken for must not be guessed.
    let isToday =
      moment.isFine
      && presentation.time.date(moment.instant) == presentation.time.date(presentation.now)
    let time =
      isToday
      ? presentation.time.moment(moment, seenFrom: presentation.now)
      : presentation.time.moment(moment)
    let zone = presentation.namesZone ? " \(presentation.time.zone(at: moment.instant))" : ""
    let head = "#\(entry.sequence) \(time)\(zone)"
    var prose = said.line + (said.source.map { " <\($0)>" } ?? "")
    if namesActor, entry.header.actor != .system {
      prose += " – \(wording.names.person(entry.header.actor))"
    }
    let marks = wording.marks(of: item)
    if !marks.isEmpty { prose += " [\(marks.joined(separator: "; "))]" }
    let body = presentation.wrapped("\(head) \(prose)", indent: 4)
    let shown = terminalSafe(head)
    let details = ReceiptDetails(receipt, wording: wording).text(of: entry, in: presentation)
    return "\(presentation.style(shown, .dim))\(body.dropFirst(shown.count))\n\(details)"
  }

  /// The level that the wind calls for, where a reading has just shown it.
  private var suggestedAlert: AlertLevel? {
    guard receipt.entries.contains(where: { $0.header.kind == .windRead }) else { return nil }
    return receipt.after.suggestedAlert(by: receipt.context.matrix)
  }
}

extension Entry {
  fileprivate var isPublication: Bool { header.kind == .statementPublished }
}

extension Language {
  package var nothingToRecord: String {
    choose(de: "Nichts zu erfassen.\n", en: "Nothing to record.\n")
  }
}
