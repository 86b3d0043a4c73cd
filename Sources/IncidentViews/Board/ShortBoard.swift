import IncidentCore
import IncidentReport
import IncidentWording
import TerminalText

/// The board as it fits on a screen: first things first, what can wait is counted, and at the end
/// what to type next.
struct ShortBoard {
  private let board: Board
  private let look: Look
  /// Whether the playbooks say which steps must not be left out.
  private let namesMustSteps: Bool

  /// How many steps are shown where the playbooks say of fewer that they must be done.
  private static let shownSteps = 5
  /// What a terminal keeps for the line that was typed, and for the next one.
  private static let kept = 2

  init(_ board: Board) {
    self.board = board
    look = board.look
    namesMustSteps = board.steps.contains(where: \.step.isMust)
  }

  func text(in presentation: Presentation) -> String {
    let height = presentation.height - Self.kept - (board.isOfDrill ? 1 : 0)
    let next = BoardNextStep(board).text(in: presentation)
    let parts = sections(in: presentation)
    let lines = LineBudget.lines(for: parts.map(\.request), within: height - 1)
    return (zip(parts, lines).flatMap { $0.text(in: $1, presentation) } + [next])
      .map { $0 + "\n" }.joined()
  }

  private func sections(in presentation: Presentation) -> [BoardSection] {
    let outside = look.isDrillFromOutside
    return [
      head(in: presentation), alarm(in: presentation), overdue(in: presentation),
      soon(in: presentation),
      // From outside a drill what answers them would be refused.
      outside ? nil : proposals(in: presentation), outside ? nil : untold(in: presentation),
      waiting(in: presentation), steps(in: presentation), far(in: presentation),
      counts(in: presentation), others(in: presentation), clocksElsewhere(in: presentation),
      notice(in: presentation), recent(in: presentation),
    ].compactMap { $0 }
  }

  /// Which incident, how high the alert, where the wind goes.
  private func head(in presentation: Presentation) -> BoardSection {
    let language = presentation.language
    let head = BoardHead(look, suggestedAlert: nil)
    var title = "\(look.number)  \(presentation.oneLine(look.shownTitle(in: language)))"
    if look.incident.mode != .real { title += "  [\(language.title(of: look.incident.mode))]" }
    let alert = head.alert(in: presentation, isPlain: true)
    let status = presentation.safe(head.status(in: presentation))
    let room = presentation.width - 6 - alert.displayWidth
    let lines = [
      presentation.style(title.truncated(to: presentation.width), .bold),
      "   \(head.alert(in: presentation)) · \(status.truncated(to: max(0, room)))",
      "   " + head.wind(in: presentation).truncated(to: presentation.width - 3),
    ]
    let links = look.links.lines(in: presentation).map {
      "   " + $0.truncated(to: presentation.width - 3)
    }
    return BoardSection(lines + links, rest: "board --full", least: 3 + min(1, links.count))
  }

  /// What stands before the public and should not, and what the wind calls for.
  private func alarm(in presentation: Presentation) -> BoardSection {
    var lines: [String] = []
    if look.isDrillFromOutside {
      lines.append(
        presentation.boardLine(
          "!",
          presentation.say(de: "Die Uhr der Übung steht", en: "The drill's clock stands still"),
          then: presentation.step("drill resume \(look.number)")))
    }
    if let level = board.alertToSuggest {
      let title = presentation.language.title(of: level)
      lines.append(
        presentation.boardLine(
          "!", isUrgent: true,
          presentation.say(de: "Der Wind verlangt \(title)", en: "The wind calls for \(title)"),
          then: look.isDrillFromOutside
            ? nil : presentation.step("escalate \(level.rawValue) --because …")))
    }
    lines += board.matters.boardLines(in: presentation)
    if !look.isDrillFromOutside, board.untold.isLate { lines += untoldLines(in: presentation) }
    return BoardSection(lines, rest: "board --full", fair: 4)
  }

  private func overdue(in presentation: Presentation) -> BoardSection {
    let items = board.due.filter(\.isOverdue)
    let lines = DueLines(items, of: look).boardLines(in: presentation) { item in
      look.weighs(item, namesMustSteps: namesMustSteps)
    }
    let title = presentation.say(de: "Überfällig", en: "Overdue")
    return BoardSection(
      lines, titled: "\(title) (\(items.count))", rest: "due --overdue", least: 2, fair: 7)
  }

  /// What ends within the next days beside the steps: legal clocks, acknowledgements, promises.
  private func soon(in presentation: Presentation) -> BoardSection {
    let items = board.due.filter { !$0.isOverdue && !$0.isStep && !$0.isFar(from: look.now) }
    let title = presentation.say(de: "Bald fällig", en: "Due soon")
    return BoardSection(
      DueLines(items, of: look).boardLines(in: presentation),
      titled: "\(title) (\(items.count))", rest: "due", fair: 4)
  }

  private func proposals(in presentation: Presentation) -> BoardSection {
    let lines = board.proposals.boardLines(in: presentation)
    let title = presentation.say(de: "Vorschläge", en: "Proposals")
    let answers = [presentation.step("accept …"), presentation.step("decline …")]
    return BoardSection(
      lines, titled: "\(title) (\(lines.count))", note: " → \(answers.joined(separator: " · "))",
      rest: "next", fair: 3)
  }

  private func untold(in presentation: Presentation) -> BoardSection {
    BoardSection(board.untold.isLate ? [] : untoldLines(in: presentation))
  }

  private func untoldLines(in presentation: Presentation) -> [String] {
    board.untold.boardLine(in: presentation).map { [$0] } ?? []
  }

  private func waiting(in presentation: Presentation) -> BoardSection {
    let title = presentation.say(de: "Wer auf wen wartet", en: "Who waits for whom")
    let lines =
      board.waiting.togetherByMessage.map { items in
        let isAtOdds = items.contains {
          !look.incident.contradictions(of: $0.statement).isEmpty
        }
        return presentation.boardLine(
          isAtOdds ? "!" : "·", isUrgent: isAtOdds, look.waits(items, in: presentation))
      }
      + UnpublishedMessage.all(of: look.incident).map {
        presentation.boardLine("·", isUrgent: false, $0.text(in: presentation, of: look.incident))
      }
    return BoardSection(
      lines, titled: "\(title) (\(lines.count))", rest: "statement list", fair: 3)
  }

  /// The steps that are to be done and not overdue: those that must be, then a few others.
  private func steps(in presentation: Presentation) -> BoardSection {
    let steps = board.steps.filter { !$0.isOverdue(at: look.now) }.inOrderOfNeed(at: look.now)
    let must = steps.count { $0.step.isMust && !$0.isFar(from: look.now) }
    let shown = steps.prefix(max(must, Self.shownSteps))
    let title = presentation.say(de: "Nächste Schritte", en: "Next steps")
    return BoardSection(
      shown.map { look.boardLine(of: $0, in: presentation) },
      titled: "\(title) (\(steps.count))", beyond: steps.count - shown.count, rest: "next",
      least: 2, fair: 7)
  }

  /// What is due on a later day, by its date.
  private func far(in presentation: Presentation) -> BoardSection {
    let items = board.due.filter { !$0.isStep && $0.isFar(from: look.now) }
    let title = presentation.say(de: "Später", en: "Later")
    return BoardSection(
      DueLines(items, of: look).boardLines(in: presentation),
      titled: "\(title) (\(items.count))", rest: "due --full")
  }

  private func counts(in presentation: Presentation) -> BoardSection {
    let text = board.matters.counts(in: presentation)
    return BoardSection(
      text.isEmpty ? [] : [text.trimmingLineEnd.truncated(to: presentation.width)])
  }

  private func others(in presentation: Presentation) -> BoardSection {
    let sorted =
      board.others.filter { board.overdueElsewhere.count(in: $0.number) > 0 }
      + board.others.filter { board.overdueElsewhere.count(in: $0.number) == 0 }
    let overdue = board.overdueElsewhere.items.reduce(0) { $0 + $1.overdue }
    let title = presentation.counted(
      presentation.say(de: "Auch offen", en: "Also open"), overdue: overdue)
    let use = sorted.first.map { " → \(presentation.step("use \($0.number)"))" } ?? ""
    return BoardSection(
      sorted.map { board.line(ofOther: $0, in: presentation) }, titled: title, note: use,
      rest: "list",
      fair: overdue > 0 ? 2 : 1)
  }

  private func clocksElsewhere(in presentation: Presentation) -> BoardSection {
    let text = board.elsewhere.text(in: presentation).trimmingLineEnd
    return BoardSection(text.isEmpty ? [] : [text.truncated(to: presentation.width)])
  }

  /// That clocks are no legal advice, where any is on the board.
  private func notice(in presentation: Presentation) -> BoardSection {
    let hasClocks = board.due.contains(where: \.isClock) || !board.elsewhere.isEmpty
    let text = presentation.language.noLegalAdvice.truncated(to: presentation.width)
    return BoardSection(hasClocks ? [presentation.style(text, .dim)] : [], least: 0)
  }

  private func recent(in presentation: Presentation) -> BoardSection {
    let lines = look.recent.reversed().map { entry in
      let line = look.wording.line(of: TimelineItem(entry))
      let time = presentation.time.moment(entry.header.occurredAt, seenFrom: look.now)
      return "  "
        + presentation.oneLine("\(time)  \(line.text.line)").truncated(to: presentation.width - 2)
    }
    return BoardSection(
      lines, titled: presentation.say(de: "Zuletzt", en: "Latest"), least: 0, fair: 0)
  }
}

extension String {
  /// Without the line break at its end.
  fileprivate var trimmingLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
