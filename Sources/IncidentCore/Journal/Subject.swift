/// A piece of an incident's state that acts change, by a stable name such as `step:1:verify-video`.
///
/// Two acts that change the same subject rest on each other: the earlier one cannot be undone
/// before the later one.
package enum Subject: Hashable, Sendable {
  case opening
  /// When the storm began and was noticed.
  case dates
  case status
  case alert
  case channel(Channel)
  case assignment(Role, PersonID)
  /// One wind reading, by its entry.
  case wind(Int)
  case escalation(Int)
  case run(Int)
  /// The version of the playbook that a run follows.
  case plan(Int)
  case step(run: Int, String)
  case branch(run: Int, String)
  case fact(String)
  case statement(Int)
  /// That an audience was told, by its entry.
  case informing(Int)
  case promise(Int)
  case freeze(Int)
  case clock(Int)
  /// How the crisis is assessed, in undoings of before each question had an answer of its own.
  case assessment
  /// The one answer to a question.
  case answer(Question)
  case claim(Int)
  case post(Int)
  case lesson(Int)
  case action(Int)
  /// What is said of an entry: its time and text.
  case entry(Int)
  case visibility(Int)
}

extension Subject {
  package var text: String {
    switch self {
    case .opening: "opening"
    case .dates: "dates"
    case .status: "status"
    case .alert: "alert"
    case .channel(let channel): "channel:\(channel)"
    case .assignment(let role, let person): "assignment:\(role):\(person)"
    case .wind(let sequence): "wind:\(sequence)"
    case .escalation(let number): "escalation:\(number)"
    case .run(let number): "run:\(number)"
    case .plan(let run): "plan:\(run)"
    case .step(let run, let id): "step:\(run):\(id)"
    case .branch(let run, let id): "branch:\(run):\(id)"
    case .fact(let name): "fact:\(name)"
    case .statement(let number): "statement:\(number)"
    case .informing(let sequence): "informing:\(sequence)"
    case .promise(let number): "promise:\(number)"
    case .freeze(let number): "freeze:\(number)"
    case .clock(let number): "clock:\(number)"
    case .assessment: "assessment"
    case .answer(let question): "answer:\(question.rawValue)"
    case .claim(let number): "claim:\(number)"
    case .post(let number): "post:\(number)"
    case .lesson(let number): "lesson:\(number)"
    case .action(let number): "action:\(number)"
    case .entry(let sequence): "entry:\(sequence)"
    case .visibility(let sequence): "visibility:\(sequence)"
    }
  }
}
