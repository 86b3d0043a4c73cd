package import IncidentCore

/// A question as a person is asked it, and what is made of what they type.
package struct AskedQuestion {
  package let question: OpenQuestion
  /// In the person's language.
  package let text: String
  /// What can be answered, in the order in which it is numbered; none where any word or number can.
  package let options: [(code: String, label: String)]
  private let language: Language
  private let isNumber: Bool
  /// A part of the answer is known: that the rest is not says nothing new.
  private let isPartlyKnown: Bool
  /// It is known that somebody was harmed; not, whether injured.
  private let isHarmed: Bool

  package enum Reply: Hashable {
    case answer(String)
    /// It is not known.
    case unknown
    /// Left out for now.
    case skip
    case quit
  }

  /// All that is open, in the order in which it is asked.
  package static func all(_ look: Look, in language: Language) -> [AskedQuestion] {
    look.incident.openQuestions(at: look.now).map { AskedQuestion($0, of: look, in: language) }
  }

  package init(_ question: OpenQuestion, of look: Look, in language: Language) {
    self.question = question
    self.language = language
    isHarmed = look.incident.answer(to: .harm) == Harm.affected.rawValue
    isPartlyKnown =
      if case .question(let question) = question {
        look.incident.answer(to: question) != nil
      } else {
        false
      }
    switch question {
    case .question(let question):
      text = language.question(question)
      let cluster = question == .type ? look.incident.cluster : nil
      let codes = cluster.map { CrisisType.types(of: $0).map(\.rawValue) } ?? question.values
      options = codes.map { ($0, language.answer($0, to: question)) }
      isNumber = false
    case .decision(let run, let step, let options):
      text = look.names.step(step, ofRun: run)
      self.options = options.map { option in
        let label = look.names.option(option, of: step, inRun: run)
        return (option, label == option ? language.word(ofValue: option) : label)
      }
      isNumber = false
    case .fact(let fact):
      text = look.names.fact(fact.name) ?? fact.name
      isNumber = fact.values == .number
      if case .words(let words)? = fact.values {
        options = words.map { ($0, language.word(ofValue: $0)) }
      } else {
        options = []
      }
    }
  }

  /// What can be typed: j/n where that is all, else the numbers of the options.
  package var choices: String {
    let words = options.map(\.code)
    let ways: String =
      if words == ["yes", "no"], options.allSatisfy({ $0.label.count < 5 }) {
        language.choose(de: "j/n", en: "y/n")
      } else if isNumber || options.isEmpty {
        isNumber
          ? language.choose(de: "Zahl", en: "number") : language.choose(de: "Wort", en: "word")
      } else {
        options.enumerated().map { "\($0.offset + 1) \($0.element.label)" }
          .joined(separator: " · ")
      }
    return ways
  }

  /// What somebody typed stands for; nil where it is nothing that can be answered.
  package func reply(_ typed: String) -> Reply? {
    let folded = typed.foldedWord
    if folded.isEmpty { return .skip }
    if folded == "?" || folded == "unknown" || folded == "unbekannt" { return .unknown }
    if let option = options.first(where: { $0.code.foldedWord == folded })
      ?? options.first(where: { $0.label.foldedWord == folded })
    {
      return .answer(option.code)
    }
    if folded == "q" { return .quit }
    guard !options.isEmpty else { return free(typed) }
    if let number = Int(typed) {
      return options.indices.contains(number - 1) ? .answer(options[number - 1].code) : nil
    }
    let codes = options.map(\.code)
    let type = question == .question(.type) ? CrisisType(typed: typed)?.rawValue : nil
    let reputation =
      question == .question(.reputation) ? PriorReputation(typed: typed)?.rawValue : nil
    return (type ?? reputation ?? ValueWord.code(typed: typed, among: codes)).map(Reply.answer)
  }

  private func free(_ typed: String) -> Reply? {
    if isNumber { return Double(typed) == nil ? nil : .answer(typed) }
    let code = ValueWord.code(typed: typed, among: ValueWord.answers.map(\.rawValue)) ?? typed
    return SetFact.isToken(code.lowercased()) ? .answer(code) : nil
  }

  /// The act that records a reply; nil where nothing is recorded. That a decision cannot be made yet
  /// leaves it open.
  package func act(for reply: Reply) -> (any Act)? {
    let value: String
    switch reply {
    case .skip, .quit: return nil
    case .unknown: value = ValueWord.unknown.rawValue
    case .answer(let answer): value = answer
    }
    switch question {
    // There is no word for a type that is not known; nobody has to say so.
    case .question(.type) where reply == .unknown: return nil
    case .question where reply == .unknown && isPartlyKnown: return nil
    case .question(let question): return AnswerQuestion(question, value)
    case .fact(let fact): return SetFact(fact.name, value)
    case .decision(let run, let step, _):
      return reply == .unknown ? nil : MakeDecision(step, option: value, run: run)
    }
  }

  /// What is typed to answer it without being asked.
  package var step: NextStep {
    let codes = options.map(\.code).joined(separator: "|")
    return switch question {
    case .question(.harm): isHarmed ? "fact injury yes|no" : "fact victim yes|no"
    case .question(.threat): "fact threat yes|no"
    case .question(.claim): "fact claim true|partly|false"
    case .question(.type): "assess --type …"
    case .question(let question): NextStep("assess --\(question.rawValue) \(codes)")
    case .decision(_, let step, _): NextStep("decide \(step) \(codes)")
    case .fact(let fact): NextStep("fact \(fact.name) \(codes.isEmpty ? "…" : codes)")
    }
  }
}
