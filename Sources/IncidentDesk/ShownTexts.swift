package import IncidentCore
import Synchronization

/// The texts of statements that a dialogue has shown last. Whoever approves in it has that text before
/// them, and need not name it.
package final class ShownTexts: Sendable {
  private struct Key: Hashable {
    let incident: IncidentID
    let statement: Int
  }

  private let digests = Mutex<[Key: String]>([:])

  package init() {}

  /// Keeps that a statement's present text was shown.
  package func show(_ statement: PublicStatement, of incident: IncidentID) {
    digests.withLock {
      $0[Key(incident: incident, statement: statement.number)] = statement.digest
    }
  }

  /// Keeps what the echo of an act showed.
  package func show(_ receipt: Receipt) {
    let concerned = receipt.entries.flatMap { $0.event.payload.subjects(as: $0.sequence) }
    for statement in receipt.after.statements where concerned.contains(.statement(statement.number))
    {
      show(statement, of: receipt.after.id)
    }
  }

  package func digest(of statement: Int, in incident: IncidentID) -> String? {
    digests.withLock { $0[Key(incident: incident, statement: statement)] }
  }
}
