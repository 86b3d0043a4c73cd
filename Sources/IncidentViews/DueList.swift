import IncidentCore
package import IncidentWording
import TerminalText

/// What is due and overdue, the earliest first.
package struct DueList: View {
  private let look: Look
  private let items: [DueItem]
  private let isFull: Bool
  /// What shows this, for what shows the rest.
  private let command: String
  private let elsewhere: ClocksElsewhere
  private let overdueElsewhere: OverdueElsewhere

  package var isOfDrill: Bool { look.incident.mode == .drill }

  /// - Parameters:
  ///   - isFull: What is due on a later day is shown too, and not only counted.
  ///   - others: The other incidents in which something can be due.
  ///   - elsewhere: The clocks that run on in closed incidents.
  ///   - command: The command that shows them.
  package init(
    _ look: Look, onlyOverdue: Bool = false, isFull: Bool = false, others: [Look] = [],
    elsewhere: ClocksElsewhere = ClocksElsewhere([]), by command: String = "due"
  ) {
    self.isFull = isFull
    self.command = command
    overdueElsewhere = OverdueElsewhere(others)
    self.look = look
    self.elsewhere = elsewhere
    items = look.incident.dueItems(at: look.now).filter { !onlyOverdue || $0.isOverdue }
  }

  package var isEmpty: Bool { items.isEmpty && overdueElsewhere.items.isEmpty }

  package struct Item: Encodable, Sendable {
    let cause: String
    let text: String
    /// When it is or was due; what is due from the start, since when.
    let due: Instant
    let overdue: Bool
    let level: DueLevel?
    let role: Role?
    let people: [PersonID]
    let vacant: Bool
    /// When it is brought to mind, where it is, and whether that has come.
    let reminder: Instant?
    let soon: Bool

    init(_ item: DueItem, of look: Look) {
      cause = item.cause.text
      text = look.wording.cause(of: item)
      due = item.awaitedSince
      overdue = item.isOverdue
      level = item.level
      role = item.role
      people = look.people(of: item)
      vacant = item.isVacant
      reminder = item.reminder
      soon = item.isSoon
    }
  }

  package struct Record: Encodable, Sendable {
    let schema = 1
    let items: [Item]
    /// The numbers of the closed incidents with running legal clocks.
    let clocksElsewhere: [Int]
    /// How much is overdue in the other open incidents.
    let overdueElsewhere: [OverdueElsewhere.Item]
    /// That legal clocks are no legal advice; nil where none is due.
    let notice: String?

    private enum CodingKeys: String, CodingKey {
      case schema, items, clocksElsewhere, overdueElsewhere, notice
    }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      items: items.map { Item($0, of: look) }, clocksElsewhere: elsewhere.incidents,
      overdueElsewhere: overdueElsewhere.items,
      notice: items.contains(where: \.isClock) || !elsewhere.isEmpty
        ? presentation.language.noLegalAdvice : nil)
  }

  package func text(in presentation: Presentation) -> String {
    guard !items.isEmpty else {
      return nothingDue(in: presentation) + overdueElsewhere.text(in: presentation)
        + elsewhere.text(in: presentation) + notice(in: presentation)
    }
    guard presentation.isTerminal else { return table(in: presentation) }
    let overdue = items.filter(\.isOverdue)
    let ahead = items.filter { !$0.isOverdue && !isFolded($0) }
    return [
      (presentation.say(de: "Überfällig", en: "Overdue"), overdue),
      (presentation.say(de: "Demnächst", en: "To come"), ahead),
    ].filter { !$0.1.isEmpty }.map { title, items in
      presentation.heading("\(title) (\(items.count))")
        + DueLines(items, of: look).text(in: presentation)
    }.joined(separator: "\n") + folded(in: presentation)
      + overdueElsewhere.text(in: presentation)
      + elsewhere.text(in: presentation) + notice(in: presentation)
  }

  private func table(in presentation: Presentation) -> String {
    var table = Table([Table.Column(""), Table.Column(""), Table.Column("")])
    for item in items where !isFolded(item) {
      let when = look.when(item, in: presentation)
      table.rows.append([
        item.isOverdue ? Table.Cell("! \(when)", .bold, .red) : Table.Cell("  \(when)"),
        Table.Cell(cause(of: item)),
        Table.Cell(look.who(is: item, in: presentation)),
      ])
    }
    return table.text(.tabSeparated, style: presentation.style) + folded(in: presentation)
      + overdueElsewhere.text(in: presentation) + notice(in: presentation)
  }

  /// What is due, a step with what can be typed for it.
  private func cause(of item: DueItem) -> String {
    guard case .step(let run, let id, _) = item.cause else { return look.wording.cause(of: item) }
    return "\(look.numbered(id, in: run)): \(look.wording.cause(of: item))"
  }

  /// What is due on a later day and only counted; a legal clock never is.
  private func isFolded(_ item: DueItem) -> Bool {
    !isFull && !item.isClock && item.isFar(from: look.now)
  }

  /// How much is due on later days, and when the first of it.
  private func folded(in presentation: Presentation) -> String {
    let later = items.filter(isFolded)
    guard let first = later.first else { return "" }
    let time = presentation.time.deadline(first.due)
    let what = presentation.oneLine(cause(of: first)).truncated(to: 40)
    let all = presentation.step("\(command) --full")
    return presentation.say(
      de: "Später: \(later.count), zuerst \(time) \(what)\n  → \(all)\n",
      en: "Later: \(later.count), the first \(time) \(what)\n  → \(all)\n")
  }

  /// Where something burns elsewhere, it is said of this incident alone.
  private func nothingDue(in presentation: Presentation) -> String {
    guard !overdueElsewhere.items.isEmpty else {
      return presentation.say(de: "Nichts ist fällig.\n", en: "Nothing is due.\n")
    }
    return presentation.say(
      de: "In Vorfall \(look.number) steht nichts an.\n",
      en: "Nothing is pending in incident \(look.number).\n")
  }

  /// That clocks are no legal advice, where there are any.
  private func notice(in presentation: Presentation) -> String {
    items.contains(where: \.isClock) || !elsewhere.isEmpty ? presentation.noLegalAdvice : ""
  }
}

extension Look {
  /// The people from whom an item is expected now.
  func people(of item: DueItem) -> [PersonID] {
    guard item.people.isEmpty, let role = item.role else { return item.people }
    // For a role that is vacant nobody else was alerted.
    return item.isVacant ? people(for: role) : people(bearing: role)
  }

  /// From whom an item is expected, in words.
  func who(
    is item: DueItem, withLevel: Bool = true, in presentation: Presentation
  ) -> String {
    let people = people(of: item)
    let language = presentation.language
    var text = item.role.map { language.title(of: $0).capitalisedFirst } ?? ""
    if people.isEmpty {
      if item.role != nil {
        text += presentation.say(de: " (unbesetzt)", en: " (vacant)")
      }
    } else {
      let list = language.list(people.map { language.title(ofOwner: $0.name, names: names) })
      text += text.isEmpty ? list : ": \(list)"
    }
    return withLevel ? text + level(of: item, in: presentation) : text
  }

  /// With whom an unanswered item lies now, in parentheses; nothing before its time.
  func level(of item: DueItem, in presentation: Presentation) -> String {
    switch item.level {
    case .deputy:
      presentation.say(de: " (jetzt bei der Stellvertretung)", en: " (now with the deputy)")
    case .nextLevel:
      presentation.say(de: " (jetzt bei der nächsten Ebene)", en: " (now with the next level)")
    case .passed, nil: ""
    }
  }
}
