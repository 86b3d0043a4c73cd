package import IncidentCore

/// Words entries in one language. What a redaction erased is shown as redacted.
package struct EntryWording: Sendable, Speaking {
  package let language: Language
  package let names: Names
  package let time: TimeWording

  package init(language: Language, names: Names, time: TimeWording) {
    self.language = language
    self.names = names
    self.time = time
  }

  /// What an entry says, with its latest correction; what a redaction erased is shown as redacted.
  package func text(of item: TimelineItem) -> EntryText {
    let text = fullText(of: item)
    // What is to be flagged is a matter between the company and itself.
    guard !names.hidesPeople else {
      return EntryText(text.sentence, reason: text.reason, source: text.source)
    }
    let doubts = doubts(about: item.entry)
    let login = names.otherLogin(of: item.entry.header).map { login in
      let person = names.person(item.entry.header.actor)
      return say(
        de: "erfasst unter dem Login \(login.inline(atMost: 64)) für \(person)",
        en: "entered under the login \(login.inline(atMost: 64)) for \(person)")
    }
    let flags = doubts + [login].compactMap(\.self)
    guard !flags.isEmpty else { return text }
    return EntryText(
      text.sentence, reason: text.reason, source: text.source, flags: text.flags + flags)
  }

  private func fullText(of item: TimelineItem) -> EntryText {
    let said = Said(
      words: item.words, redacted: redacted, sequence: item.sequence,
      erased: item.erasedTexts)
    return switch item.entry.event {
    case .incidentOpened(let payload): opened(payload, said)
    case .incidentContained: milestone(.contained, said)
    case .incidentResolved: milestone(.resolved, said)
    case .incidentClosed(let payload): closed(payload, said)
    case .incidentReopened: milestone(.open, said)
    case .incidentDated(let payload): dated(payload, said)
    case .settingsNoticed(let payload): settingsNoticed(payload, said)
    case .personNamed(let payload): personNamed(payload, said)
    case .channelAdded(let payload): channelAdded(payload)
    case .roleAssigned(let payload): roleAssigned(payload, said)
    case .noteAdded: EntryText(said.needed(.text), source: said.source)
    case .windRead(let payload): windRead(payload, said)
    case .alertRaised(let payload): alertRaised(payload, said)
    case .alertLowered(let payload): alertLowered(payload, said)
    case .escalationAcknowledged(let payload): acknowledged(payload)
    case .dueRecorded(let payload): dueRecorded(payload)
    case .runStarted(let payload): runStarted(payload, said)
    case .runMoved(let payload): runMoved(payload, said)
    case .stepsAssigned(let payload): stepsAssigned(payload, said)
    case .stepStarted(let payload): stepStarted(payload, said)
    case .itemsTicked(let payload): itemsTicked(payload, said)
    case .stepDone(let payload): stepDone(payload, said)
    case .stepSkipped(let payload): stepSkipped(payload, said)
    case .decisionMade(let payload): decisionMade(payload, said)
    case .factSet(let payload): factSet(payload, said)
    case .proposalAnswered(let payload): proposalAnswered(payload, said)
    case .statementDrafted(let payload): drafted(payload, said)
    case .statementEdited(let payload): edited(payload, said)
    case .statementSubmitted(let payload): submitted(payload, said)
    case .statementApproved(let payload): approved(payload, said)
    case .statementRejected(let payload): rejected(payload, said)
    case .statementPublished(let payload): published(payload, lack: item.lack, said)
    case .statementWithdrawn(let payload): withdrawn(payload, said)
    case .audienceInformed(let payload): audienceInformed(payload, said)
    case .promiseMade(let payload): promiseMade(payload, said)
    case .promiseMoved(let payload): promiseMoved(payload, said)
    case .promiseSettled(let payload): promiseSettled(payload, at: item.occurredAt, said)
    case .postingFrozen(let payload): postingFrozen(payload, said)
    case .freezeConfirmed(let payload): freezeConfirmed(payload, said)
    case .freezeReleased(let payload): freezeReleased(payload, said)
    case .clockStarted(let payload): clockStarted(payload, said)
    case .clockClassified(let payload): clockClassified(payload, said)
    case .clockMet(let payload): clockMet(payload, at: item.occurredAt, said)
    case .clockStopped(let payload): clockStopped(payload, said)
    case .assessmentMade(let payload): assessmentMade(payload, said)
    case .claimAdded(let payload): claimAdded(payload, said)
    case .claimSettled(let payload): claimSettled(payload, said)
    case .strategiesSet(let payload): strategiesSet(payload, said)
    case .statedClaimsSet(let payload): statedClaimsSet(payload, said)
    case .postTriaged(let payload): postTriaged(payload, said)
    case .postSettled(let payload): postSettled(payload, said)
    case .lessonAdded(let payload): lessonAdded(payload, said)
    case .actionAdded(let payload): actionAdded(payload, said)
    case .actionSettled(let payload): actionSettled(payload, said)
    case .entryCorrected(let payload): corrected(payload, said)
    case .entryRedacted(let payload): redactedEntries(payload, said)
    case .redactionRequested(let payload): redactionRequested(payload, said)
    case .holdPlaced: holdPlaced(said)
    case .holdLifted: holdLifted(said)
    case .reportWorded(let payload): reportWorded(payload, said)
    case .databaseRestored(let payload): databaseRestored(payload)
    case .visibilityChanged(let payload): visibilityChanged(payload)
    case .actUndone(let payload): undone(payload, said)
    case .drillStarted(let payload): drillStarted(payload, said)
    case .injectDelivered(let payload): injectDelivered(payload, said)
    case .drillEnded(let payload): drillEnded(payload, said)
    case .objectiveRated(let payload): objectiveRated(payload, said)
    }
  }

  /// What stands in place of an erased text.
  package var redacted: String { language.redacted }

  func entries(_ sequences: [Int]) -> String {
    let list = language.list(sequences.map(String.init))
    return sequences.count == 1
      ? say(de: "Eintrag \(list)", en: "entry \(list)")
      : say(de: "Einträge \(list)", en: "entries \(list)")
  }
}

extension Language {
  /// What stands in place of an erased text.
  package var redacted: String { choose(de: "[geschwärzt]", en: "[redacted]") }
}

/// The texts of one entry, with what stands in place of those erased.
struct Said {
  let words: Words?
  let redacted: String
  /// The entry's sequence: what it speaks of is called what it was called then.
  let sequence: Int
  /// The texts whose latest correction was erased.
  let erased: Set<WordKey>

  /// A text that the event cannot be without.
  func needed(_ key: WordKey) -> String {
    guard let words, !erased.contains(key) else { return redacted }
    return words[key] ?? ""
  }

  /// A text that may be missing: nil where nothing was said, the mark where it was erased.
  func optional(_ key: WordKey) -> String? {
    guard let words, !erased.contains(key) else { return redacted }
    return words[key].flatMap { $0.isBlank ? nil : $0 }
  }

  var because: String? { optional(.because) }

  /// Where it can be read; nil where it was erased too.
  var source: String? { words?[.source] }
}
