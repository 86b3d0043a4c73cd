import IncidentCore
import IncidentWording

extension [WaitingStatement] {
  /// Those that can be told in one line: variants of one message that wait for the same people.
  var togetherByMessage: [[WaitingStatement]] {
    map(Wait.init).uniqued().map { wait in filter { Wait($0) == wait } }
  }
}

/// What has to be the same for that.
private struct Wait: Hashable {
  private let message: Int
  private let missing: [ApprovalPolicy.Requirement]
  private let approvers: [PersonID]

  init(_ item: WaitingStatement) {
    message = item.statement.messageNumber
    missing = item.missing
    approvers = item.approvers
  }
}

extension Look {
  /// Who waits with one statement, or with several variants of a message, for whose approval.
  func waits(_ items: [WaitingStatement], in presentation: Presentation) -> String {
    guard let first = items.first else { return "" }
    let statements = items.map(\.statement)
    let authors = presentation.language.list(
      statements.flatMap(\.authors).uniqued().map(names.person))
    let missing = wording.requirements(first.missing)
    let approvers = first.approvers.map(names.person)
    let who = approvers.isEmpty ? "" : " (\(approvers.joined(separator: ", ")))"
    let words = incident.approvalWords(for: statements.map(\.number))
    let called = incident.names(ofStatements: statements.map(\.number)).map(\.text)
      .joined(separator: ", ")
    let places = statements.map(\.channel).uniqued().map {
      presentation.language.title(of: $0)
    }
    let what =
      items.count == 1
      ? "\(called) (\(places[0]), \(statements[0].language), "
        + "\(presentation.version(of: statements[0])))"
      : "\(called) (\(presentation.language.list(places)); \(presentation.safe(words)))"
    return presentation.say(
      de: "\(authors) mit Stellungnahme \(what) auf die Freigabe: \(missing)\(who)",
      en: "\(authors) with statement \(what) for the approval of \(missing)\(who)")
  }
}
