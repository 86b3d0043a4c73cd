import IncidentCore
import IncidentReport
import IncidentWording
import TerminalText

/// The board with all that there is, however many lines it takes.
extension Board {
  /// How many due items, and how many next steps, are shown.
  private static let shown = 6
  private static let shownProposals = 3

  func fullText(in presentation: Presentation) -> String {
    return [
      BoardHead(look, suggestedAlert: alertToSuggest).text(in: presentation),
      matters.warnings(in: presentation), elsewhere.text(in: presentation),
      clockText(in: presentation), dueText(in: presentation),
      // From outside a drill these commands would be refused.
      look.isDrillFromOutside ? "" : proposals.text(limit: Self.shownProposals, in: presentation),
      look.isDrillFromOutside ? "" : untold.text(in: presentation),
      stepText(in: presentation),
      waitingText(in: presentation), matters.counts(in: presentation),
      recentText(in: presentation), otherText(in: presentation),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The legal clocks that run; all of them, since none may be overlooked.
  private func clockText(in presentation: Presentation) -> String {
    let items = due.filter(\.isClock)
    guard !items.isEmpty else { return "" }
    return presentation.heading(
      presentation.counted(
        presentation.say(de: "Meldefristen", en: "Legal clocks"),
        overdue: items.count(where: \.isOverdue)))
      + DueLines(items, of: look).text(in: presentation) + presentation.noLegalAdvice
  }

  /// What is due beside the clocks and the steps, which have parts of their own.
  private func dueText(in presentation: Presentation) -> String {
    let items = due.filter { !$0.isStep && !$0.isClock }
    guard !items.isEmpty else { return "" }
    let lines = DueLines(items, of: look)
    return presentation.heading(
      presentation.counted(
        presentation.language.headings.due, overdue: items.count(where: \.isOverdue)))
      + lines.text(limit: Self.shown, in: presentation)
      + more(lines.count, presentation.step("due"), in: presentation)
  }

  private func stepText(in presentation: Presentation) -> String {
    guard !steps.isEmpty else { return "" }
    let overdue = steps.count { $0.isOverdue(at: look.now) }
    return presentation.heading(
      presentation.counted(
        presentation.say(de: "Nächste Schritte", en: "Next steps"), overdue: overdue))
      + steps.prefix(Self.shown).map { line(of: $0, in: presentation) }.joined()
      + more(steps.count, presentation.step("next"), in: presentation)
  }

  private func line(of step: StepView, in presentation: Presentation) -> String {
    let isOverdue = step.isOverdue(at: look.now)
    let id = presentation.style(presentation.safe(step.numberedID), .bold)
    var parts: [String] = []
    if let due = step.due { parts.append(presentation.time.due(due, from: look.now)) }
    if let who = look.who(does: step, in: presentation) { parts.append(who) }
    if step.step.itemCount > 0 {
      parts.append("\(step.tickedItems.count)/\(step.step.itemCount)")
    }
    if step.state == .started { parts.append(presentation.say(de: "begonnen", en: "started")) }
    let prose = presentation.oneLine(look.names.step(step.step.id, ofRun: step.run))
    let sign = isOverdue ? "!" : step.step.isDecision ? "◇" : "○"
    let marks = parts.map(presentation.safe).joined(separator: " · ")
    let room = max(12, presentation.width - step.numberedID.displayWidth - 6)
    return "  \(presentation.emphasised(sign, isOverdue: isOverdue)) \(id)"
      + "  \(marks.truncated(to: room))\n"
      + "      \(prose.truncated(to: max(20, presentation.width - 6)))\n"
      + (look.clockToStart(for: step, in: presentation).map { "      → \($0)\n" } ?? "")
  }

  private func waitingText(in presentation: Presentation) -> String {
    let unpublished = UnpublishedMessage.all(of: look.incident)
    guard !waiting.isEmpty || !unpublished.isEmpty else { return "" }
    return presentation.heading(
      presentation.say(de: "Wer auf wen wartet", en: "Who waits for whom"))
      + waiting.togetherByMessage.map { items in
        let text = look.waits(items, in: presentation)
        let flags = items.flatMap {
          look.wording.flags(look.incident.contradictions(of: $0.statement))
        }.uniqued()
        return "  \(presentation.wrapped(text, indent: 2))\n"
          + flags.map { "    ! \(presentation.wrapped($0, indent: 6))\n" }.joined()
      }.joined()
      + unpublished.map {
        let text = $0.text(in: presentation, of: look.incident)
        return "  \(presentation.wrapped(text, indent: 2))\n"
      }.joined()
  }

  private func recentText(in presentation: Presentation) -> String {
    guard !look.recent.isEmpty else { return "" }
    return presentation.heading(presentation.say(de: "Zuletzt", en: "Latest"))
      + look.recent.reversed().map { entry in
        let line = look.wording.line(of: TimelineItem(entry))
        let time = presentation.time.moment(entry.header.occurredAt, seenFrom: look.now)
        let text = presentation.oneLine("\(time)  \(line.text.line)")
        return "  \(text.truncated(to: max(20, presentation.width - 2)))\n"
      }.joined()
  }

  private func otherText(in presentation: Presentation) -> String {
    guard !others.isEmpty else { return "" }
    return presentation.heading(presentation.say(de: "Auch offen", en: "Also open"))
      + others.map { line(ofOther: $0, in: presentation) + "\n" }.joined()
      + "  → \(presentation.step("use \(others[0].number)"))\n"
  }

  /// Another open incident, and how much is overdue in it.
  func line(ofOther summary: IncidentSummary, in presentation: Presentation) -> String {
    let wind = summary.wind.effective.map { " · \(presentation.language.wind) \($0)" }
    let alert = presentation.language.title(of: summary.alert)
    let title = presentation.oneLine(summary.title ?? presentation.language.redacted)
    let mark = summary.mode == .drill ? "\(presentation.language.drillMark) " : ""
    let overdue = overdueElsewhere.count(in: summary.number)
    let count = overdue == 0 ? "" : " · \(presentation.overdue(overdue))"
    let text = "\(summary.number)  \(mark)\(alert)\(wind ?? "")\(count) · \(title)"
    let line = text.truncated(to: max(20, presentation.width - 4))
    return "\(presentation.emphasised(overdue == 0 ? " " : "!", isOverdue: overdue > 0)) \(line)"
  }

  private func more(
    _ count: Int, _ command: String, in presentation: Presentation
  ) -> String {
    guard count > Self.shown else { return "" }
    let rest = count - Self.shown
    return presentation.say(
      de: "  … und \(rest) weitere → \(command)\n", en: "  … and \(rest) more → \(command)\n")
  }
}
