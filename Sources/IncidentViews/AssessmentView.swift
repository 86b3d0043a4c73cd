import IncidentCore
package import IncidentWording
import TerminalText

/// How the crisis is assessed, and what situational crisis communication theory advises for it.
package struct AssessmentView: View {
  private let look: Look
  private let advice: StrategyAdvice
  /// Why it was assessed so, the last time; nil where nobody said.
  private let because: String?

  package var isOfDrill: Bool { look.incident.mode == .drill }

  package init(_ look: Look) {
    self.look = look
    advice = look.incident.strategyAdvice
    because =
      look.timeline.items.last { item in
        item.undoneIn == nil && item.entry.event.assesses
      }?.words?[.because]
  }

  package struct Record: Encodable, Sendable {
    package struct Course: Encodable, Sendable {
      let posture: ResponsePosture
      let strategies: [ResponseStrategy]
    }

    package struct Unknown: Encodable, Sendable {
      let question: String
      let matters: Bool
      let answers: [Answer]
    }

    package struct Answer: Encodable, Sendable {
      let value: String
      let postures: [ResponsePosture]
    }

    let schema = 1
    let cluster: Cluster?
    let type: CrisisType?
    let history: CrisisHistory?
    let reputation: PriorReputation?
    let because: String?
    let answeredAs: Cluster?
    let intensifiers: [String]
    let first: [ResponseStrategy]
    let advised: [Course]
    let supplements: [ResponseStrategy]
    let unknown: [Unknown]
    let neverTogether: [[ResponsePosture]]
    let rumourWithTruth: Bool
    let source: String

    private enum CodingKeys: String, CodingKey {
      case schema, cluster, type, history, reputation, because, answeredAs, intensifiers, first
      case advised, supplements, unknown, neverTogether, rumourWithTruth, source
    }
  }

  package func record(in presentation: Presentation) -> Record {
    let ground = advice.ground
    return Record(
      cluster: ground.cluster, type: ground.assessment.type, history: ground.assessment.history,
      reputation: ground.assessment.reputation, because: because,
      answeredAs: advice.answeredAs, intensifiers: advice.intensifiers.map(\.rawValue),
      first: [.information],
      advised: advice.postures.map {
        Record.Course(posture: $0, strategies: advice.strategies(of: $0))
      },
      supplements: advice.bolstering,
      unknown: advice.unknowns.map { unknown in
        Record.Unknown(
          question: unknown.question.rawValue, matters: unknown.matters,
          answers: unknown.answers.map { .init(value: $0.value, postures: $0.postures) })
      },
      neverTogether: ResponsePosture.contradictory, rumourWithTruth: advice.isRumourWithTruth,
      source: StrategyAdviceWording.source)
  }

  package func text(in presentation: Presentation) -> String {
    let wording = StrategyAdviceWording(advice, language: presentation.language)
    return [
      assessed(in: presentation), first(in: presentation), advised(wording, in: presentation),
      supplements(in: presentation), unknown(wording, in: presentation),
      cautions(wording, in: presentation),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func assessed(in presentation: Presentation) -> String {
    let language = presentation.language
    let ground = advice.ground
    let none = presentation.language.notKnown
    let rows: [(String, String?)] = [
      (
        presentation.say(de: "Verantwortung", en: "responsibility"),
        ground.cluster.map(language.title(of:))
      ),
      (
        presentation.say(de: "Art der Krise", en: "type of crisis"),
        ground.assessment.type.map(language.title(of:))
      ),
      (
        presentation.say(de: "frühere Krisen", en: "crisis history"),
        ground.assessment.history.map(language.title(of:))
      ),
      (
        presentation.say(de: "Ruf vorher", en: "prior reputation"),
        ground.assessment.reputation.map(language.title(of:))
      ),
    ]
    let width = rows.map(\.0.displayWidth).max() ?? 0
    let reason = because.map { "  \(presentation.wrapped($0, indent: 2))\n" } ?? ""
    return presentation.heading(presentation.say(de: "Einschätzung", en: "Assessment"))
      + rows.map { "  \($0.0.padded(to: width))  \($0.1 ?? none)\n" }.joined() + reason
  }

  private func first(in presentation: Presentation) -> String {
    presentation.heading(presentation.say(de: "Zuerst, in jedem Fall", en: "First, whatever else"))
      + paragraph(
        presentation.say(
          de: "Den Menschen sagen, wie sie sich schützen, was geschehen ist und was getan wird. "
            + "Mitgefühl ist kein Schuldeingeständnis. (information)",
          en: "Tell people how to stay safe, what happened and what is being done. Concern is no "
            + "admission of guilt. (information)"), in: presentation)
  }

  private func advised(
    _ wording: StrategyAdviceWording, in presentation: Presentation
  ) -> String {
    let title = presentation.say(de: "Empfehlung aus der Theorie", en: "The theory advises")
    return presentation.heading("\(title): \(wording.postures(advice.postures))")
      + advice.postures.filter { $0 != .inform }.flatMap(advice.strategies)
      .map { line(of: $0, in: presentation) }.joined()
      + wording.reasons.map { paragraph($0, in: presentation) }.joined()
  }

  private func supplements(in presentation: Presentation) -> String {
    presentation.heading(
      presentation.say(de: "Als Ergänzung, nie allein", en: "As a supplement, never alone"))
      + advice.bolstering.map { line(of: $0, in: presentation) }.joined()
  }

  private func unknown(
    _ wording: StrategyAdviceWording, in presentation: Presentation
  ) -> String {
    guard !advice.unknowns.isEmpty else { return "" }
    return presentation.heading(
      presentation.say(de: "Noch nicht bekannt", en: "Not known yet"))
      + advice.unknowns.filter(\.matters).map { unknown in
        "  ? \(presentation.wrapped(wording.effect(of: unknown), indent: 4))\n"
          + "      → \(presentation.text(wording.command(for: unknown.question)))\n"
      }.joined()
      + (wording.indifference.map { paragraph($0, sign: "·", in: presentation) } ?? "")
  }

  private func cautions(
    _ wording: StrategyAdviceWording, in presentation: Presentation
  ) -> String {
    wording.cautions.map { paragraph($0, sign: "!", in: presentation) }.joined()
      + presentation.style(
        "  \(presentation.wrapped(wording.origin, indent: 2))", .dim) + "\n"
  }

  private func line(of strategy: ResponseStrategy, in presentation: Presentation) -> String {
    let language = presentation.language
    // The word is what is typed; it says enough where it is the title too.
    let title = language.title(of: strategy)
    let word = strategy.words.text(in: language)
    let name = title.foldedWord == word.foldedWord ? word : "\(word) (\(title))"
    let text = "\(name): \(language.meaning(of: strategy))"
    return "  · \(presentation.wrapped(text, indent: 4))\n"
  }

  private func paragraph(
    _ text: String, sign: String = "", in presentation: Presentation
  ) -> String {
    sign.isEmpty
      ? "  \(presentation.wrapped(text, indent: 2))\n"
      : "  \(sign) \(presentation.wrapped(text, indent: 4))\n"
  }
}

extension ResponsePosture {
  /// The pairs that cannot be believed together.
  static var contradictory: [[ResponsePosture]] {
    allCases.enumerated().flatMap { index, posture in
      allCases.dropFirst(index + 1).filter { posture.contradicts($0) }.map { [posture, $0] }
    }
  }
}
