package struct LessonAdded: EventPayload {
  package static let kind = EventKind.lessonAdded

  package let lesson: Int
  package let category: Lesson.Category

  package init(lesson: Int, category: Lesson.Category) {
    self.lesson = lesson
    self.category = category
  }

  package func subjects(as sequence: Int) -> [Subject] { [.lesson(lesson)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
