/// What a decision records as the answer to a question.
package struct AnswerRecording: Hashable, Codable, Sendable {
  package let question: Question
  /// The answer by the option; an option that is not in it says nothing to the question.
  package let answers: [String: String]

  package init(_ question: Question, answers: [String: String]) {
    self.question = question
    self.answers = answers
  }

  /// Whether every answer to the question has an option, so that an answer makes the decision. A
  /// decision that asks for more than the question is not made by its answer.
  package var isWhole: Bool { Set(answers.values).isSuperset(of: question.values) }

  /// The options that an answer stands for.
  func options(for answer: String) -> [String] {
    answers.filter { $0.value == answer }.map(\.key).sorted()
  }

  /// As one line, for comparing.
  package var text: String {
    let map = answers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return "\(question.rawValue): {\(map.joined(separator: ", "))}"
  }
}
