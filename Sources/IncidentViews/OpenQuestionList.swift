import IncidentCore
package import IncidentReport
package import IncidentWording
import TerminalText

/// What is not answered yet, each with the line to type for it.
package struct OpenQuestionList: View {
  private let look: Look

  package var isOfDrill: Bool { look.incident.mode == .drill }

  package init(_ look: Look) {
    self.look = look
  }

  package var isEmpty: Bool { look.incident.openQuestions(at: look.now).isEmpty }

  package struct Item: Encodable, Sendable {
    let kind: String
    /// The question, the fact or the step.
    let name: String
    let run: Int?
    let text: String
    let options: [String]
    let next: String

    private enum CodingKeys: String, CodingKey { case kind, name, run, text, options, next }
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(
      AskedQuestion.all(look, in: presentation.language).map { asked in
        let (kind, name, run): (String, String, Int?) =
          switch asked.question {
          case .question(let question): ("question", question.rawValue, nil)
          case .decision(let run, let step, _): ("decision", step, run)
          case .fact(let fact): ("fact", fact.name, nil)
          }
        return Item(
          kind: kind, name: name, run: run, text: asked.text, options: asked.options.map(\.code),
          next: asked.step.line)
      })
  }

  package func text(in presentation: Presentation) -> String {
    let asked = AskedQuestion.all(look, in: presentation.language)
    guard !asked.isEmpty else {
      return presentation.say(de: "Keine Frage ist offen.\n", en: "No question is open.\n")
    }
    return asked.map { asked in
      "? \(presentation.wrapped(asked.text, indent: 2))\n"
        + "  → \(presentation.step(asked.step))\n"
    }.joined()
  }
}
