/// A statement as the public read it: what went out, where and when, and what became of it. Nothing
/// of how it came to be.
package struct PublishedStatement: Hashable, Sendable {
  package let number: Int
  package let channel: Channel
  package let language: String
  package let status: StatementStatus
  /// The number of the statement that it corrects.
  package let corrects: Int?
  /// The number of the latest published statement that corrects it.
  package let correctedBy: Int?
  /// The text that went out; nil where it is redacted.
  package let text: String?
  package let url: String?
  /// The entry of the publication.
  package let sequence: Int
  package let at: Moment
  package let withdrawal: Withdrawal?
  /// By which right it went out.
  package let mode: PublicationMode

  /// Whether somebody who may released it, and it was not taken back.
  package var stands: Bool { mode != .unapproved && withdrawal == nil && status != .withdrawn }

  /// That it was taken back.
  package struct Withdrawal: Hashable, Sendable {
    package let sequence: Int
    package let at: Moment
  }
}

extension PublishedStatement {
  /// The published statements of an incident.
  ///
  /// - Parameter journal: The whole journal, in its order.
  static func all(in incident: Incident, journal: Timeline) -> [PublishedStatement] {
    let items = Dictionary(
      journal.items.map { ($0.sequence, $0) }, uniquingKeysWith: { _, later in later })
    return incident.statements.compactMap { statement in
      statement.publication.map { publication in
        PublishedStatement(
          number: statement.number, channel: statement.channel, language: statement.language,
          status: statement.status, corrects: statement.corrects,
          correctedBy: incident.statements.last {
            $0.publication != nil && $0.corrects == statement.number
          }?.number,
          text: items[publication.textEntry]?.words?[.text],
          url: items[publication.sequence]?.words?[.url],
          sequence: publication.sequence, at: publication.at,
          withdrawal: journal.withdrawal(of: statement.number),
          mode: incident.publicationMode(of: statement) ?? publication.mode)
      }
    }
  }

  /// The statement under another number, without a word of those that have none.
  ///
  /// - Parameters:
  ///   - numbers: The numbers that statements have for the public.
  ///   - entries: The same of entries.
  func numbered(_ numbers: [Int: Int], entries: [Int: Int]) -> PublishedStatement {
    // That it was corrected is told where the correction is.
    let isCorrected = correctedBy.flatMap { numbers[$0] } != nil
    return PublishedStatement(
      number: numbers[number] ?? number, channel: channel, language: language,
      status: status == .corrected && !isCorrected ? .published : status,
      corrects: corrects.flatMap { numbers[$0] }, correctedBy: correctedBy.flatMap { numbers[$0] },
      text: text, url: url,
      sequence: entries[sequence] ?? 0, at: at,
      withdrawal: withdrawal.map {
        Withdrawal(sequence: entries[$0.sequence] ?? 0, at: $0.at)
      }, mode: mode)
  }
}

extension Timeline {
  fileprivate func withdrawal(of statement: Int) -> PublishedStatement.Withdrawal? {
    let withdrawal = items.last { item in
      guard item.undoneIn == nil, case .statementWithdrawn(let payload) = item.entry.event else {
        return false
      }
      return payload.statement == statement
    }
    return withdrawal.map {
      PublishedStatement.Withdrawal(sequence: $0.sequence, at: $0.occurredAt)
    }
  }
}
