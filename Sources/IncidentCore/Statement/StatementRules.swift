extension StatementStatus {
  /// The states of what has not been said in public yet.
  package static let unpublished: [StatementStatus] = [.draft, .inReview, .approved]
}

extension PublicStatement {
  /// - Throws: ``Refusal/statementWrongStatus(_:present:needed:)`` in any other state.
  func require(_ needed: [StatementStatus]) throws(Refusal) {
    guard needed.contains(status) else {
      throw .statementWrongStatus(number, present: status, needed: needed)
    }
  }

  /// What may go to the public: nothing left to fill in, and no longer than its channel takes.
  ///
  /// - Throws: ``Refusal/placeholdersOpen(_:)`` or
  ///   ``Refusal/statementTooLong(_:length:limit:)``.
  func requirePublishable(_ text: String) throws(Refusal) {
    let open = StatementTemplateFilling.openPlaceholders(in: text)
    guard open.isEmpty else { throw .placeholdersOpen(open) }
    guard let limit = channel.limit else { return }
    let length = limit.length(of: text)
    guard length <= limit.maximum else {
      throw .statementTooLong(channel, length: length, limit: limit.maximum)
    }
  }
}

extension Incident {
  /// The statement of this number.
  ///
  /// - Throws: ``Refusal/unknownStatement(_:)`` where there is none.
  package func statement(_ number: Int) throws(Refusal) -> PublicStatement {
    guard let found = statements.first(where: { $0.number == number }) else {
      throw .unknownStatement(number)
    }
    return found
  }

  /// A statement that can still be worked on: in a closed incident only a correction.
  ///
  /// - Throws: ``Refusal/unknownStatement(_:)``, ``Refusal/closed(_:)`` or
  ///   ``Refusal/notOpenedYet``.
  func statementToWorkOn(_ number: Int) throws(Refusal) -> PublicStatement {
    try requireOpened()
    let statement = try statement(number)
    if statement.corrects == nil { try requireActive(.writeStatement) }
    return statement
  }

  /// The text of a statement as its caller looked it up.
  ///
  /// - Throws: ``Refusal/statementTextMissing(_:)`` where it was erased or not found.
  func presentText(of statement: PublicStatement, given text: String?) throws(Refusal) -> String {
    guard !redacted.contains(statement.textEntry), let text, !text.isBlank else {
      throw .statementTextMissing(statement.number)
    }
    return text
  }

  mutating func change(statement number: Int, _ change: (inout PublicStatement) -> Void) {
    for index in statements.indices where statements[index].number == number {
      change(&statements[index])
    }
  }
}
