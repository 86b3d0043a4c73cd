package import IncidentCore
import IncidentReport
package import IncidentWording
import TerminalText

/// One clock: from when it runs and why, until when, how that comes about, and what was done.
package struct ClockDetail: View {
  private let look: Look
  private let clock: LegalClock
  private let words: Words?
  /// The clock's own entries.
  private let history: [TimelineItem]

  package var isOfDrill: Bool { look.incident.mode == .drill }

  /// - Throws: ``Failure`` where there is no such clock.
  package init(_ look: Look, clock name: ClockName) throws(Failure) {
    do {
      clock = try look.incident.locate(name)
    } catch {
      throw RefusalWording(look.wording.time).failure(error)
    }
    self.look = look
    let number = clock.number
    let own = look.timeline.items.filter { item in
      item.entry.event.payload.subjects(as: item.sequence).contains(.clock(number))
    }
    let entries = Set(own.map(\.sequence)).union([look.incident.anchorEntry(of: clock)])
    // Corrections that were undone stay in view, marked.
    history = look.timeline.items.filter { item in
      if case .entryCorrected(let payload) = item.entry.event {
        return payload.occurredAt != nil && entries.contains(payload.target)
      }
      return entries.contains(item.sequence)
    }
    let start = clock.sequence
    words = history.first { $0.sequence == start }?.words
  }

  package struct Record: Encodable, Sendable {
    let schema = 1
    let clock: ClockRecord
    let because: String?
    let url: String?
    let evidence: [String]
    let source: String?
    let reasoning: [String]
    let history: [TimelineRecord]
    let notice: String

    private enum CodingKeys: String, CodingKey {
      case schema, clock, because, url, evidence, source, reasoning, history, notice
    }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      clock: ClockRecord(clock, of: look, in: presentation), because: words?[.because],
      url: words?[.url], evidence: evidence,
      source: words.flatMap { presentation.language.ruleTexts($0).source },
      reasoning: reasoning(in: presentation),
      history: history.map { look.wording.record(of: $0) },
      notice: presentation.language.noLegalAdvice)
  }

  private var evidence: [String] {
    history.first { $0.sequence == clock.sequence }?.entry.event.attachments.enumerated().map {
      words?[Attachment.nameKey($0.offset + 1)] ?? $0.element.sha256
    } ?? []
  }

  private func reasoning(in presentation: Presentation) -> [String] {
    ClockReasoning(
      presentation.time, zone: clock.zone, holidayNames: look.holidayNames(of: clock, words)
    ).sentences(
      of: look.incident.reckoning(of: clock), rule: clock.rule)
  }

  package func text(in presentation: Presentation) -> String {
    let language = presentation.language
    let texts = words.map { language.ruleTexts($0) }
    let title = words.map { language.title(of: clock.rule, $0) } ?? language.redacted
    var rows: [(String, String)] = []
    func add(_ german: String, _ english: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      rows.append((language.choose(de: german, en: english), presentation.safe(value)))
    }
    add("Stand", "State", presentation.state(of: clock, in: look))
    let reckoning = look.incident.reckoning(of: clock)
    add(
      "Frist", "Deadline",
      reckoning.strict.map { presentation.time.deadline($0, zoned: true) }
        ?? look.urgency(of: clock))
    if reckoning.strict != nil {
      add("Eile", "How soon", look.names.urgency(ofClock: clock.number))
    }
    add(
      "Spätere Zählung", "Later count",
      reckoning.laterReading.map { later in
        "\(presentation.time.deadline(later.instant, zoned: true)) (\(language.title(of: later.ground)))"
      })
    let anchors = look.incident.anchors(of: clock).sorted { $0.value.instant < $1.value.instant }
    for (anchor, at) in anchors {
      add(
        language.title(of: anchor).capitalisedFirst, language.title(of: anchor).capitalisedFirst,
        presentation.time.moment(at, zoned: true)
          + (at.isFine ? "" : " (\(language.title(of: at.precision)))"))
    }
    for note in look.notes(on: clock, in: presentation) { add("Achtung", "Beware", note) }
    add("Gezählt ab", "Counts from", texts?.anchor)
    if clock.follows == nil || words == nil {
      add("Weil", "Because", words == nil ? language.redacted : words?[.because])
    }
    add("Folgt auf", "Follows", clock.follows.map { look.wording.clock($0) })
    add("Beleg", "Evidence", (evidence + [words?[.url]].compactMap { $0 }).joined(separator: ", "))
    add("Zuständig", "Owner", look.owner(of: clock, in: presentation))
    add(
      "Regel", "Rule",
      "\(clock.rule.id), " + presentation.say(de: "Fassung ", en: "version ")
        + "\(clock.rule.version), \(language.standing(of: clock.rule, words))")
    add("Gilt für", "Applies to", texts?.applies)
    add("Ohne Erleichterung", "No relief for", texts?.reliefNotFor)
    add("Quelle", "Source", texts?.source)
    add("Hinweis", "Note", texts?.note)
    return presentation.heading("\(clock.number)  \(presentation.safe(title))")
      + presentation.facts(rows)
      + presentation.steps(
        presentation.say(de: "So gerechnet", en: "How it is reckoned"),
        reasoning(in: presentation))
      + look.history(history, in: presentation) + presentation.noLegalAdvice
  }
}

extension Presentation {
  /// Names and values below each other, long values wrapped.
  func facts(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.displayWidth).max() ?? 0
    return rows.map { name, value in
      let fits = value.displayWidth + width + 4 <= self.width
      let shown = fits ? value : wrapped(value, indent: width + 4)
      return "  \(name.padded(to: width))  \(shown)\n"
    }.joined()
  }

  /// Sentences one below the other under a heading.
  func steps(_ title: String, _ sentences: [String]) -> String {
    heading(title) + sentences.map { "  · \(wrapped($0, indent: 4))\n" }.joined()
  }
}
