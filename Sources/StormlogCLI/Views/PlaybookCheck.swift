import IncidentReport
import PlaybookFiles

/// What is wrong in playbooks, with places.
struct PlaybookCheck: View {
  private let readings: [(name: String, reading: PlaybookReading)]

  init(_ readings: [(name: String, reading: PlaybookReading)]) {
    self.readings = readings
  }

  private var problems: [PlaybookProblem] { readings.flatMap(\.reading.problems) }

  var hasErrors: Bool { problems.contains { $0.severity == .error } }

  var isEmpty: Bool { problems.isEmpty }

  struct Item: Encodable, Sendable {
    let file: String
    let line: Int
    let column: Int
    let severity: String
    let message: String
  }

  func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(
      problems.map { problem in
        Item(
          file: problem.file, line: problem.position.line, column: problem.position.column,
          severity: problem.severity == .error ? "error" : "warning",
          message: problem.message(in: presentation.language))
      })
  }

  func text(in presentation: Presentation) -> String {
    var text = ""
    for (name, reading) in readings {
      for problem in reading.problems {
        let place = "\(problem.file):\(problem.position.line):\(problem.position.column)"
        let severity =
          problem.severity == .error
          ? presentation.style(presentation.say(de: "Fehler", en: "error"), .bold, .red)
          : presentation.style(presentation.say(de: "Warnung", en: "warning"), .bold, .yellow)
        text +=
          "\(presentation.safe(place)): \(severity): "
          + "\(presentation.safe(problem.message(in: presentation.language)))\n"
      }
      if reading.problems.isEmpty {
        text += presentation.say(
          de: "\(presentation.safe(name)): in Ordnung\n", en: "\(presentation.safe(name)): sound\n")
      }
    }
    return text
  }
}
