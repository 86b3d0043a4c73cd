import IncidentCore
package import IncidentReport
package import IncidentWording
import TerminalText

/// The lessons of an incident.
package struct LessonList: View {
  private let look: Look

  package var isOfDrill: Bool { look.incident.mode == .drill }

  package init(_ look: Look) {
    self.look = look
  }

  package var isEmpty: Bool { look.incident.lessons.isEmpty }

  package struct Item: Encodable, Sendable {
    let number: Int
    let category: Lesson.Category
    let text: String?
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(
      look.incident.lessons.map { lesson in
        Item(
          number: lesson.number, category: lesson.category, text: look.names.lesson(lesson.number))
      })
  }

  package func text(in presentation: Presentation) -> String {
    guard !isEmpty else {
      return presentation.say(
        de: "Noch keine Erkenntnis. → \(presentation.step("lesson add well|badly|luck \"…\""))\n",
        en: "No lesson yet. → \(presentation.step("lesson add well|badly|luck \"…\""))\n")
    }
    var table = Table([
      Table.Column("#", alignment: .right), Table.Column(""), Table.Column("", isFlexible: true),
    ])
    for lesson in look.incident.lessons {
      table.rows.append([
        "\(lesson.number)", Table.Cell(presentation.language.title(of: lesson.category)),
        Table.Cell(look.names.lesson(lesson.number) ?? presentation.language.redacted),
      ])
    }
    return table.text(presentation.layout, style: presentation.style)
  }
}

/// The action items of an incident and what became of them.
package struct ActionList: View {
  private let look: Look

  package var isOfDrill: Bool { look.incident.mode == .drill }

  package init(_ look: Look) {
    self.look = look
  }

  package var isEmpty: Bool { look.incident.actions.isEmpty }

  package struct Item: Encodable, Sendable {
    let number: Int
    let text: String?
    let owner: String
    let due: Moment
    let outcome: ActionItem.Outcome?
    let settledAt: Moment?
    let overdue: Bool
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(
      look.incident.actions.map { action in
        Item(
          number: action.number, text: look.names.action(action.number), owner: action.owner,
          due: action.due, outcome: action.outcome, settledAt: action.settledAt,
          overdue: action.outcome == nil && action.due.end <= look.now)
      })
  }

  package func text(in presentation: Presentation) -> String {
    let language = presentation.language
    guard !isEmpty else {
      return presentation.say(
        de: "Keine Maßnahme. → \(presentation.step("action add \"…\" --owner … --due …"))\n",
        en: "No action item. → \(presentation.step("action add \"…\" --owner … --due …"))\n")
    }
    var table = Table([
      Table.Column("#", alignment: .right), Table.Column(presentation.say(de: "Bis", en: "By")),
      Table.Column(presentation.say(de: "Wer", en: "Owner")),
      Table.Column(presentation.language.headings.state),
      Table.Column(presentation.say(de: "Maßnahme", en: "Action item"), isFlexible: true),
    ])
    for action in look.incident.actions {
      let state =
        action.outcome.map(language.title(of:))
        ?? presentation.time.due(action.due.end, from: look.now)
      table.rows.append([
        "\(action.number)", Table.Cell(presentation.time.moment(action.due)),
        Table.Cell(language.title(ofOwner: action.owner, names: look.names)), Table.Cell(state),
        Table.Cell(look.names.action(action.number) ?? language.redacted),
      ])
    }
    return table.text(presentation.layout, style: presentation.style)
  }
}
