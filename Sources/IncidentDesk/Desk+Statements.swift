package import IncidentCore
import IncidentStore
import IncidentWording

/// What an act on a statement looks at and quotes comes out of its own transaction: meanwhile
/// somebody else may have given the statement another text.
extension Desk {
  /// The approval of a text that was seen.
  ///
  /// - Parameters:
  ///   - seen: The text that was named or shown; nil where none was.
  ///   - signature: The person's signature under it; nil where it is not signed.
  package func approving(
    _ number: Int, seen: SeenText?, signature: ApprovalSignature? = nil
  ) -> JournalAct {
    JournalAct(about: number) { incident, _, _ in
      ApproveStatement(number, seen: seen, signature: signature)
    }
  }

  /// The text that this dialogue showed last; nil outside of one.
  package func shownText(ofStatement number: Int) throws -> SeenText? {
    guard let shown = outside.shown else { return nil }
    return shown.digest(of: number, in: try look().incident.id).map { SeenText($0, .shown) }
  }

  /// The submission of a statement's present text.
  package func submitting(_ number: Int, contradictingBecause: String?) -> JournalAct {
    JournalAct(about: number) { incident, journal, incidentNumber in
      SubmitStatement(
        number, text: try journal.text(ofStatement: number, in: incident, incidentNumber),
        contradictingBecause: contradictingBecause)
    }
  }

  /// The edit of a statement.
  ///
  /// - Parameter basis: The digest of the text that the new one was built on; nil where it stands
  ///   for itself.
  package func editing(
    _ number: Int, text: String, basis: String?, touchesLiability: Bool?
  ) -> JournalAct {
    JournalAct { incident, journal, incidentNumber in
      EditStatement(
        number, text: text,
        current: try journal.text(ofStatement: number, in: incident, incidentNumber), basis: basis,
        touchesLiability: touchesLiability)
    }
  }

  /// The publication of a statement's present text.
  ///
  /// - Parameter form: The act, given the text; nil where that was redacted.
  package func publishing(
    _ number: Int, _ form: @escaping (_ text: String?) -> PublishStatement
  ) -> JournalAct {
    JournalAct { incident, journal, incidentNumber in
      form(try journal.text(ofStatement: number, in: incident, incidentNumber))
    }
  }

  /// A statement and its present text; nil where that was redacted.
  package func statement(_ number: Int) throws -> (PublicStatement, text: String?) {
    try withStore(.readOnly) { store in
      let incidentNumber = try incidentNumber(in: store)
      return try read(store) { journal in
        let incident = try journal.load(incidentNumber).incident
        guard let statement = incident.statements.first(where: { $0.number == number }) else {
          throw failure(.unknownStatement(number))
        }
        return (
          statement, try journal.text(ofStatement: number, in: incident, incidentNumber)
        )
      }
    }
  }
}

extension JournalReader {
  /// The present text of a statement; nil where there is none, or it was redacted.
  func text(
    ofStatement number: Int, in incident: Incident, _ incidentNumber: Int
  ) throws -> String? {
    guard let statement = incident.statements.first(where: { $0.number == number }) else {
      return nil
    }
    return try entry(statement.textEntry, of: incidentNumber).words?[.text]
  }
}
