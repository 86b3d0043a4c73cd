import Foundation
import IncidentCore
package import IncidentReport
package import IncidentWording

/// The promises of an incident and what became of them.
package struct PromiseList: View {
  private let look: Look
  private let promises: [Promise]
  private let isFiltered: Bool

  package var isOfDrill: Bool { look.incident.mode == .drill }

  package init(_ look: Look, onlyOpen: Bool = false, to recipient: String? = nil) {
    self.look = look
    isFiltered = onlyOpen || recipient != nil
    promises = look.incident.promises.filter { promise in
      (!onlyOpen || promise.outcome == nil)
        && recipient.map { look.recipient(of: promise)?.folded.contains($0.folded) ?? false }
          ?? true
    }
  }

  package var isEmpty: Bool { promises.isEmpty }

  package struct Item: Encodable, Sendable {
    struct Move: Encodable, Sendable {
      let entry: Int
      let at: Moment
      let due: Instant
      let because: String?
      /// Recorded only after the promise had fallen due.
      let enteredAfterDue: Bool
    }

    let number: Int
    let text: String?
    let recipient: String?
    let kind: Promise.Kind
    let owner: String?
    let madeAt: Moment
    let firstDue: Instant
    let due: Instant
    let moves: [Move]
    let reminder: Instant
    let outcome: Promise.Outcome?
    let settledAt: Moment?
    let settledIn: Int?
    let proof: Promise.Proof?
    let evidence: [String]
    let statement: Int?
    /// Kept after the time that counts.
    let late: Bool
    /// Said to be kept in time, but recorded only after it had fallen due.
    let enteredAfterDue: Bool
    let overdue: Bool
    /// Counts as broken: said to be, or open after the time that counts.
    let broken: Bool
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(
      promises.map { promise in
        let settlement = look.settlement(of: promise)
        return Item(
          number: promise.number, text: look.names.promise(promise.number),
          recipient: look.recipient(of: promise), kind: promise.kind, owner: promise.owner,
          madeAt: promise.madeAt, firstDue: promise.firstDue, due: promise.due,
          moves: promise.moves.map { move in
            Item.Move(
              entry: move.sequence, at: move.at, due: move.due,
              because: look.words(of: move.sequence)?[.because],
              enteredAfterDue: look.isEnteredAfterPromiseFellDue(move.sequence))
          },
          reminder: promise.reminder, outcome: promise.outcome, settledAt: promise.settledAt,
          settledIn: promise.settledIn, proof: promise.proof, evidence: settlement.evidence,
          statement: settlement.statement, late: promise.isKeptLate,
          enteredAfterDue: look.isEnteredAfterPromiseFellDue(promise.settledIn),
          overdue: promise.outcome == nil && promise.due <= look.now,
          broken: promise.isBroken(at: look.now))
      })
  }

  package func text(in presentation: Presentation) -> String {
    guard !isEmpty else {
      return isFiltered
        ? presentation.say(
          de: "Keine solche Zusage. → \(presentation.step("promise list"))\n",
          en: "No such promise. → \(presentation.step("promise list"))\n")
        : presentation.say(
          de: "Keine Zusage. → \(presentation.step("promise add \"…\" --by \"in 2h\""))\n",
          en: "No promise. → \(presentation.step("promise add \"…\" --by \"in 2h\""))\n")
    }
    return promises.map { PromiseLines($0, of: look).text(in: presentation) }.joined()
  }
}

extension Look {
  /// Whether the entry says that a promise was moved or kept in time, but came too late itself.
  func isEnteredAfterPromiseFellDue(_ sequence: Int?) -> Bool {
    timeline.items.first { $0.sequence == sequence }?.isEnteredAfterPromiseFellDue ?? false
  }

  func words(of sequence: Int) -> Words? {
    timeline.items.first { $0.sequence == sequence }?.words
  }

  /// To whom, by the entry that made the promise; nil where nobody is named.
  func recipient(of promise: Promise) -> String? { words(of: promise.sequence)?[.recipient] }

  /// What shows that a promise was kept: the names of files and the source, or a statement.
  func settlement(of promise: Promise) -> (evidence: [String], statement: Int?) {
    guard let item = timeline.items.first(where: { $0.sequence == promise.settledIn }),
      case .promiseSettled(let payload) = item.entry.event
    else { return ([], nil) }
    let files = payload.attachments.indices.compactMap { item.words?[Attachment.nameKey($0 + 1)] }
    return (files + [item.words?[.source]].compactMap { $0 }, payload.statement)
  }
}

extension String {
  /// Without differences of case and accents, for searching.
  fileprivate var folded: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
  }
}
