import IncidentCore
import IncidentReport

/// What was recorded: the entries, then the incident they belong to, then what it calls for.
struct ReceiptView: View {
  private let receipt: Receipt
  private let quoted: String?
  private let wording: EntryWording
  private let desk: Desk

  init(_ receipt: Receipt, quoting text: String?, desk: Desk) {
    self.receipt = receipt
    quoted = text
    self.desk = desk
    wording = EntryWording(
      language: desk.language,
      names: Names(
        timeline: Timeline(receipt.naming, order: .record), roster: desk.configuration.roster,
        language: desk.language),
      time: desk.time)
  }

  var isEmpty: Bool { receipt.entries.isEmpty }

  struct Record: Encodable {
    let schema = 1
    let incident: IncidentRecord
    let entries: [TimelineRecord]
    let warnings: [String]
    let suggestedAlert: AlertLevel?

    private enum CodingKeys: String, CodingKey {
      case schema, incident, entries, warnings, suggestedAlert
    }
  }

  func record(in presentation: Presentation) -> Record {
    Record(
      incident: IncidentRecord(
        number: receipt.number, title: receipt.title, incident: receipt.after),
      entries: receipt.entries.map { wording.record(of: TimelineItem($0)) },
      warnings: receipt.warnings.map { desk.phrases.warning($0, time: desk.time) },
      suggestedAlert: suggestedAlert)
  }

  func text(in presentation: Presentation) -> String {
    var text = ""
    if receipt.entries.isEmpty {
      text += presentation.say(de: "Nichts zu erfassen.\n", en: "Nothing to record.\n")
    }
    for entry in receipt.entries {
      let line = wording.text(of: TimelineItem(entry))
      let time = presentation.time.moment(entry.header.occurredAt)
      let prose = line.line + (line.source.map { " <\($0)>" } ?? "")
      let head = "#\(entry.sequence) \(time)"
      text +=
        "\(presentation.style(head, .dim))  "
        + "\(presentation.wrapped(prose, indent: head.count + 2))\n"
    }
    if let quoted {
      text += presentation.wrapped(quoted, indent: 4).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map { "  │ \($0.drop { $0 == " " })\n" }.joined()
    }
    text += EchoLine.text(
      number: receipt.number, title: receipt.title, incident: receipt.after, in: presentation)
    return text + hints(in: presentation).map { "  → \($0)\n" }.joined()
  }

  /// The level that the wind calls for, where a reading has just shown it.
  private var suggestedAlert: AlertLevel? {
    guard receipt.entries.contains(where: { $0.header.kind == .windRead }),
      let wind = receipt.after.wind.current.effective
    else { return nil }
    let level = desk.configuration.matrix.level(for: wind)
    return level > receipt.after.alert ? level : nil
  }

  private func hints(in presentation: Presentation) -> [String] {
    var hints: [String] = []
    if let level = suggestedAlert {
      let title = presentation.language.title(of: level)
      hints.append(
        presentation.say(
          de: "Der Wind verlangt \(title): stormlog escalate \(level.rawValue) --because …",
          en: "The wind calls for \(title): stormlog escalate \(level.rawValue) --because …"))
    }
    let opened = newProposals
    for proposal in opened {
      hints.append(
        "\(presentation.proposal(proposal.proposal)): "
          + "stormlog accept \(presentation.safe(proposal.branch)) · "
          + "stormlog decline \(presentation.safe(proposal.branch)) --because …")
    }
    return hints
  }

  /// What standing branches propose since this act.
  private var newProposals: [OpenProposal] {
    guard let now = receipt.entries.last?.header.recordedAt else { return [] }
    let before = receipt.before.openProposals(at: now).map(\.key)
    return receipt.after.openProposals(at: now).filter { !before.contains($0.key) }
  }
}

extension OpenProposal {
  fileprivate var key: String { "\(run) \(branch) \(occurrence)" }
}
