import IncidentCore
package import IncidentReport

/// What is due and overdue, the earliest first.
package struct DueList: View {
  private let look: Look
  private let items: [DueItem]

  package init(_ look: Look, onlyOverdue: Bool = false) {
    self.look = look
    items = look.incident.dueItems(at: look.now).filter { !onlyOverdue || $0.isOverdue }
  }

  package var isEmpty: Bool { items.isEmpty }

  package struct Item: Encodable, Sendable {
    let cause: String
    let text: String
    let due: Instant
    let overdue: Bool
    let level: DueLevel?
    let role: Role?
    let people: [PersonID]
    let vacant: Bool
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(
      items.map { item in
        Item(
          cause: item.cause.text, text: look.wording.cause(item.cause), due: item.due,
          overdue: item.isOverdue, level: item.level, role: item.role,
          people: look.people(of: item), vacant: item.isVacant)
      })
  }

  package func text(in presentation: Presentation) -> String {
    guard !items.isEmpty else {
      return presentation.say(de: "Nichts ist fällig.\n", en: "Nothing is due.\n")
    }
    return DueTable.text(items, of: look, in: presentation)
  }
}

/// Due items as lines of a table, which the board shows too.
enum DueTable {
  static func text(_ items: [DueItem], of look: Look, in presentation: Presentation) -> String {
    var table = Table([
      Table.Column(""), Table.Column("", isFlexible: true), Table.Column("", isFlexible: true),
    ])
    for item in items {
      let when = presentation.time.due(item.due, from: look.now)
      table.rows.append([
        item.isOverdue ? Table.Cell("! \(when)", .bold, .red) : Table.Cell("  \(when)"),
        Table.Cell(look.wording.cause(item.cause)),
        Table.Cell(look.who(is: item, in: presentation), .dim),
      ])
    }
    return table.text(presentation.layout, style: presentation.style)
  }
}

extension Look {
  /// The people from whom an item is expected now.
  func people(of item: DueItem) -> [PersonID] {
    item.people.isEmpty ? item.role.map(people(for:)) ?? [] : item.people
  }

  /// From whom an item is expected, in words.
  func who(is item: DueItem, in presentation: Presentation) -> String {
    let people = people(of: item)
    let language = presentation.language
    var text = item.role.map { language.title(of: $0) } ?? ""
    if people.isEmpty {
      if item.role != nil {
        text += presentation.say(de: " (unbesetzt)", en: " (vacant)")
      }
    } else {
      let list = language.list(people.map { language.title(ofOwner: $0.name, names: names) })
      text += text.isEmpty ? list : ": \(list)"
    }
    switch item.level {
    case .deputy, .nextLevel:
      text += " (\(item.level.map(language.title(of:)) ?? ""))"
    case .passed, nil: break
    }
    return text
  }
}
