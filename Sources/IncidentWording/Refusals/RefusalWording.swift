package import IncidentCore

/// Says why the domain refused and which command helps.
package struct RefusalWording: Sendable, Speaking {
  package let language: Language
  let time: TimeWording
  private let people: [PersonID: String]
  private let steps: StepNumbers
  /// The one of several statements that it is about, which is not called by its number.
  private(set) var variant: (number: Int, name: VariantName)?

  /// - Parameters:
  ///   - people: What those are called whose pseudonyms would tell nobody anything.
  ///   - steps: The numbers of the incident's steps.
  package init(
    _ time: TimeWording, people: [PersonID: String] = [:], steps: StepNumbers = .none
  ) {
    language = time.language
    self.time = time
    self.people = people
    self.steps = steps
  }

  package func failure(_ refusal: Refusal) -> Failure {
    let said = said(refusal)
    let code = refusal.code
    return Failure(
      FailureCode(rawValue: code), said.message, hint: said.hint, lacking: said.lacking,
      exit: exit(of: refusal))
  }

  /// What is unknown is not found, and what the line lacks is wrong with the line; all else is refused
  /// by a rule.
  private func exit(of refusal: Refusal) -> ExitStatus {
    switch refusal {
    case .textMissing, .windMissing: .usage
    case .ofVariant(_, _, let refusal): exit(of: refusal)
    default: refusal.code.hasPrefix("unknown-") ? .notFound : .refused
    }
  }

  /// The same about one of several statements.
  func about(_ number: Int, calledBy name: VariantName) -> RefusalWording {
    var wording = self
    wording.variant = (number, name)
    return wording
  }

  /// What is wrong, and the next command.
  struct Said {
    let message: String
    let hint: Hint?
    /// The options that the typed command line lacks.
    let lacking: String?

    init(_ message: String, hint: Hint? = nil, lacking: String? = nil) {
      self.message = message
      self.hint = hint
      self.lacking = lacking
    }
  }
}

extension RefusalWording {
  func said(
    de german: String, en english: String, hint: Hint? = nil, lacking: String? = nil
  ) -> Said {
    Said(say(de: german, en: english), hint: hint, lacking: lacking)
  }

  /// A hint that begins with words and ends with a command.
  func hint(de german: String, en english: String, _ command: Hint) -> Hint {
    "\(say(de: german, en: english)): \(command)"
  }

  /// An id on one line.
  func id(_ text: String) -> String { text.inline(atMost: 64) }

  /// A step as it is named: its number, where it has one that is its own, and its id.
  func step(_ text: String) -> String {
    steps[text].map { "\($0) \(id(text))" } ?? id(text)
  }

  func quoted(step text: String) -> String { quoted(step(text)) }

  /// A step as it is typed in a command.
  func typed(_ text: String) -> String { steps[text].map(String.init) ?? id(text) }

  /// What is typed for a step that several runs have, for each of them.
  func typed(_ text: String, inRuns runs: [Int]) -> [String]? {
    let numbers = runs.compactMap { steps[text, $0] }
    return numbers.count == runs.count ? numbers.map(String.init) : nil
  }

  func id(_ person: PersonID) -> String { id(people[person] ?? person.name) }

  func roles(_ requirements: [ApprovalPolicy.Requirement]) -> String {
    language.approvers(requirements)
  }

  func name(of key: WordKey) -> String {
    switch key {
    case .because: say(de: "die Begründung", en: "the reason")
    case .title: say(de: "der Titel", en: "the title")
    case .source: say(de: "die Quelle", en: "the source")
    case .url: say(de: "die Adresse (URL)", en: "the URL")
    case .name: say(de: "der Name", en: "the name")
    case .recipient: say(de: "der Empfänger", en: "the recipient")
    case .summary: say(de: "die Zusammenfassung", en: "the summary")
    default: say(de: "der Text", en: "the text")
    }
  }

  /// What a closed incident no longer takes.
  func name(of deed: Deed) -> String {
    switch deed {
    case .addChannel: say(de: "weiteren Kanäle", en: "channels")
    case .assign: say(de: "Rollenzuweisungen", en: "assignments")
    case .readWind: say(de: "Windmessungen", en: "wind readings")
    case .escalate: say(de: "Eskalationen", en: "escalations")
    case .deescalate: say(de: "Deeskalationen", en: "de-escalations")
    case .acknowledge: say(de: "Bestätigungen", en: "acknowledgements")
    case .contain, .resolve, .close: say(de: "Statusmeldungen", en: "changes of status")
    case .startRun: say(de: "Playbooks", en: "playbooks")
    case .workOnSteps: say(de: "Schritte", en: "steps")
    case .setFact: say(de: "Fakten", en: "facts")
    case .answerProposal: say(de: "Antworten auf Vorschläge", en: "answers to proposals")
    case .writeStatement: say(de: "öffentlichen Texte", en: "public statements")
    case .promise: say(de: "Zusagen", en: "promises")
    case .addClaim: say(de: "Behauptungen", en: "claims")
    case .triage: say(de: "Beiträge", en: "posts")
    case .freezePosting:
      say(de: "Anordnungen zum Anhalten von Beiträgen", en: "freezes")
    case .startClock: say(de: "Meldefristen", en: "legal clocks")
    }
  }
}
