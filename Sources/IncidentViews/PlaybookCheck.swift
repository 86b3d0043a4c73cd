import IncidentCore
package import IncidentReport
package import IncidentWording
package import PlaybookFiles
import StrictText

/// What is wrong in playbooks, with places.
package struct PlaybookCheck: View {
  /// What kind of files was read.
  package enum Kind {
    case playbooks, scenarios
  }

  private let readings: [(name: String, reading: PlaybookReading)]
  private let kind: Kind

  package init(_ readings: [(name: String, reading: PlaybookReading)], of kind: Kind = .playbooks) {
    self.readings = readings
    self.kind = kind
  }

  /// Every problem once, also where several playbooks include the file that it stands in.
  private var problems: [PlaybookProblem] { readings.flatMap(\.reading.problems).uniqued() }

  /// With what a check ends; nil where nothing is wrong.
  ///
  /// - Parameter strict: Warnings fail too.
  package func status(strict: Bool) -> ExitStatus? {
    if problems.contains(where: { $0.severity == .error }) { return .badData }
    return strict && !isEmpty ? .negative : nil
  }

  package var isEmpty: Bool { problems.isEmpty }

  package struct Item: Encodable, Sendable {
    package let file: String
    package let line: Int
    package let column: Int
    package let severity: String
    package let rule: String
    package let message: String
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(
      problems.map { problem in
        Item(
          file: problem.file, line: problem.position.line, column: problem.position.column,
          severity: problem.severity.code, rule: problem.rule.rawValue,
          message: problem.message(in: presentation.language))
      })
  }

  package func text(in presentation: Presentation) -> String {
    var text = ""
    var told: Set<PlaybookProblem> = []
    for (name, reading) in readings {
      for problem in reading.problems where told.insert(problem).inserted {
        let place = "\(problem.file):\(problem.position.line):\(problem.position.column)"
        text +=
          "\(presentation.safe(place)): \(presentation.severity(problem.severity)): "
          + "\(presentation.safe(problem.message(in: presentation.language))) "
          + "[\(problem.rule.rawValue)]\n"
      }
      if reading.problems.isEmpty {
        text += presentation.say(
          de: "\(presentation.safe(name)): in Ordnung\n", en: "\(presentation.safe(name)): sound\n")
      }
    }
    return text + summary(in: presentation)
  }

  private func summary(in presentation: Presentation) -> String {
    let language = presentation.language
    let errors = problems.count { $0.severity == .error }
    let playbooks =
      switch kind {
      case .playbooks:
        language.count(
          readings.count, de: ("Playbook", "Playbooks"), en: ("playbook", "playbooks"))
      case .scenarios:
        language.count(
          readings.count, de: ("Drehbuch", "Drehbücher"), en: ("scenario", "scenarios"))
      }
    let errorText = language.count(errors, de: ("Fehler", "Fehler"), en: ("error", "errors"))
    let warningText = language.count(
      problems.count - errors, de: ("Warnung", "Warnungen"), en: ("warning", "warnings"))
    return presentation.say(
      de: "\(playbooks) geprüft: \(errorText), \(warningText)\n",
      en: "\(playbooks) checked: \(errorText), \(warningText)\n")
  }
}
