/// Records what was learned. Possible in a closed incident too.
package struct AddLesson: Act {
  package let category: Lesson.Category
  package let text: String

  package init(_ category: Lesson.Category, _ text: String) {
    self.category = category
    self.text = text
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    guard !text.isBlank else { throw .textMissing(.text) }
    return [
      Draft(
        .lessonAdded(LessonAdded(lesson: incident.nextNumber(.lesson), category: category)),
        words: Words([.text: text]), at: context.occurredAt)
    ]
  }
}

package struct LessonAdded: EventPayload {
  package static let kind = EventKind.lessonAdded
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let lesson: Int
  package let category: Lesson.Category

  package init(lesson: Int, category: Lesson.Category) {
    self.lesson = lesson
    self.category = category
  }

  package var correctableTexts: [WordKey] { [.text] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.lesson(lesson)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.issue(.lesson, lesson)
    incident.lessons.append(
      Lesson(number: lesson, sequence: header.sequence, category: category))
  }
}
