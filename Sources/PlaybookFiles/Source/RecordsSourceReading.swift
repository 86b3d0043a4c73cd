import IncidentCore
import StrictText

/// What a decision records as the answer to a question of the incident, as written.
struct RecordsSource {
  let question: Question
  /// The answer by the option; nil where the options are called like the answers.
  let answers: [(option: Located<String>, answer: String)]?
}

extension SourceReader {
  /// `records: cluster`, or `records: {claim: {yes: "true", no: "false"}}` where the options are called
  /// otherwise.
  mutating func records(_ node: YAMLNode) -> Located<RecordsSource>? {
    let questions = Question.allCases.map(\.rawValue)
    let place = place(node.position)
    guard let pairs = node.map else {
      return word(node, allowed: questions).flatMap { Question(rawValue: $0) }.map {
        Located(value: RecordsSource(question: $0, answers: nil), place: place)
      }
    }
    guard let pair = pairs.first, pairs.count == 1, let question = Question(rawValue: pair.key)
    else {
      let wrong = pairs.first { Question(rawValue: $0.key) == nil } ?? pairs.last
      report(
        .unknownWord(wrong?.key ?? "", allowed: questions), at: wrong?.position ?? node.position)
      return nil
    }
    guard let options = pair.value.map else {
      report(.wrongKind(found: pair.value.kind, expected: [.map]), at: pair.value.position)
      return nil
    }
    let answers = options.compactMap { entry in
      word(entry.value, allowed: question.recordable).map { answer in
        (Located(value: entry.key, place: self.place(entry.position)), answer)
      }
    }
    return Located(value: RecordsSource(question: question, answers: answers), place: place)
  }
}

extension RecordsSource {
  /// The answer for each of a decision's options that says something to the question.
  func recording(of options: [String]) -> AnswerRecording {
    guard let answers else {
      let named = options.filter(question.values.contains)
      return AnswerRecording(
        question, answers: Dictionary(uniqueKeysWithValues: named.uniqued().map { ($0, $0) }))
    }
    return AnswerRecording(
      question,
      answers: answers.filter { options.contains($0.option.value) }
        .reduce(into: [:]) { $0[$1.option.value] = $1.answer })
  }
}
