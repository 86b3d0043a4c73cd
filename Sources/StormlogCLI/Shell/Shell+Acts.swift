package import IncidentCore
package import IncidentDesk
import IncidentReport
import IncidentViews
import IncidentWording
import TerminalText
import Workspace

extension Shell {
  /// Records an act in the incident at hand.
  ///
  /// - Parameters:
  ///   - act: The act.
  ///   - actor: Who acts, where it is not the person at the desk.
  ///   - evidence: The files that it refers to.
  ///   - written: The text that it holds. Its draft goes once the text is stored; before that it
  ///     stays, and whoever wrote it is told where.
  /// - Throws: ``Failure``, where nothing was stored.
  package func perform(
    _ act: any Act, as actor: PersonID? = nil, evidence: [EvidenceFile] = [],
    written: WrittenText? = nil
  ) throws -> Receipt {
    try perform(desk.plainly(act), as: actor, evidence: evidence, written: written)
  }

  package func perform(
    _ act: JournalAct, as actor: PersonID? = nil, evidence: [EvidenceFile] = [],
    written: WrittenText? = nil
  ) throws -> Receipt {
    do {
      let receipt = try desk.perform(act, as: actor, evidence: evidence)
      warnOfUnknownActor(in: receipt)
      for file in evidence where file.named.attachment.isElsewhere {
        warn(terminalSafe(language.keptByHash(file.named)))
      }
      written?.discardDraft()
      return receipt
    } catch let failure as Failure {
      guard let draft = written?.draft else { throw failure }
      throw failures.keeping(draft: draft, after: failure)
    }
  }

  /// Opens a new incident with an act.
  ///
  /// - Parameter choosing: Whether the commands that follow are about it.
  package func open(_ act: any Act, choosing: Bool = true) throws -> Receipt {
    let receipt = try desk.open(act)
    warnOfUnknownActor(in: receipt)
    if choosing { choose(receipt.after.id) }
    return receipt
  }

  /// Opens an incident and says what that means for those that are open beside it.
  func reportOpening(of act: any Act, titled title: String, keepingCurrent: Bool) throws {
    let before = try desk.surroundings(ofTitle: title)
    let receipt = try open(act, choosing: !keepingCurrent)
    // Otherwise it would be one of several, of which none is chosen.
    if keepingCurrent, let current = before.current { choose(current.id) }
    try report(receipt)
    let notes = OpeningNotes(before, opened: receipt.number, keepsCurrent: keepingCurrent)
      .text(in: presentation)
    if isJSON { context.warn(notes) } else { try context.write(notes) }
  }

  /// Records what has fallen due in each open incident and says so, as one list for programs.
  func reportDueRecorded() throws {
    let (receipts, failure) = try desk.recordDue()
    let isList = desk.asked.incident == nil && desk.outside.drill == nil
    if isJSON, isList {
      try writeJSON(RecordList(receipts.map { view(of: $0).record(in: presentation) }))
    } else {
      for receipt in receipts { try report(receipt) }
      if receipts.isEmpty { try context.write(language.nothingToRecord) }
    }
    if let failure { throw failure }
  }

  /// Chooses an incident for the commands that follow. Where that cannot be kept, only a warning
  /// is said: what was recorded is recorded.
  func choose(_ incident: IncidentID) {
    do {
      try desk.choose(incident)
    } catch {
      let failure = failures.failure(error)
      context.warn(isJSON ? failure.json(in: language) : failure.text(in: language))
    }
  }

  /// Says that the person who was named as acting is not known: a slip would stay in the record.
  private func warnOfUnknownActor(in receipt: Receipt) {
    let roster = desk.configuration.roster
    guard !roster.people.isEmpty,
      let typed = desk.asked.actor ?? context.surroundings["STORMLOG_ACTOR"],
      let actor = receipt.entries.first?.header.actor, actor != .system,
      roster.person(actor) == nil,
      !receipt.after.assignments.contains(where: { $0.person == actor })
    else { return }
    warn(
      phrases.unknownActor(
        typed, entry: receipt.entries.first?.sequence, known: roster.people.map(\.id.name)))
  }

  /// Says that the person who is named as having told somebody is not known.
  func warnOfUnknownTeller(_ person: PersonID, typed: String, in receipt: Receipt) {
    let roster = desk.configuration.roster
    guard !roster.people.isEmpty, roster.person(person) == nil,
      !receipt.after.assignments.contains(where: { $0.person == person })
    else { return }
    warn(
      phrases.unknownActor(typed, entry: nil, known: roster.people.map(\.id.name)))
  }

  /// Says that somebody without a name was given a role, as a slip would look.
  func warnOfStranger(_ person: String) {
    let known = desk.configuration.roster.people.map(\.id.name)
    guard !known.isEmpty, !known.contains(person) else { return }
    warn(phrases.stranger(person, known: known))
  }
}
