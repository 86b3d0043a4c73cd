/// A step on a statement's way. The statement itself keeps only where it stands; its order in time is
/// that of the whole way.
package struct StatementMark: Hashable, Codable, Sendable {
  package enum Kind: String, Codable, Sendable {
    case text, submission, approval, rejection, publication
    /// Published by emergency release, or without the approvals it needed.
    case irregularPublication = "irregular-publication"
    case withdrawal
  }

  package let statement: Int
  package let kind: Kind
  package let sequence: Int
  package var at: Moment
  package let by: PersonID

  /// Nil for what is no step on a statement's way.
  init?(_ event: IncidentEvent, as header: EntryHeader) {
    switch event {
    case .statementDrafted(let payload): (statement, kind) = (payload.statement, .text)
    case .statementEdited(let payload): (statement, kind) = (payload.statement, .text)
    case .statementSubmitted(let payload): (statement, kind) = (payload.statement, .submission)
    case .statementApproved(let payload): (statement, kind) = (payload.statement, .approval)
    case .statementRejected(let payload): (statement, kind) = (payload.statement, .rejection)
    case .statementPublished(let payload):
      (statement, kind) = (
        payload.statement, payload.mode == .regular ? .publication : .irregularPublication
      )
    case .statementWithdrawn(let payload): (statement, kind) = (payload.statement, .withdrawal)
    default: return nil
    }
    sequence = header.sequence
    at = header.occurredAt
    by = header.actor
  }
}
