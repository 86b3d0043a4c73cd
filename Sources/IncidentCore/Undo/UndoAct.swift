/// Takes back a whole earlier act, by restoring what it changed.
package struct UndoAct: Act {
  /// The entries of the act, in their order.
  package let entries: [Entry]
  /// All entries after the act.
  package let later: [Entry]
  /// The incident as it was before the act.
  package let before: Incident
  /// Why it is taken back; nil where nobody says so.
  package let because: String?

  package init(entries: [Entry], later: [Entry], before: Incident, because: String? = nil) {
    self.because = because
    // What was noticed by the way stays noticed.
    self.entries = entries.filter { !EventKind.keptByTheWay.contains($0.header.kind) }
    self.later = later
    self.before = before
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    guard let first = entries.first else { throw .nothingToUndo(context.actor) }
    let act = first.header.act
    guard !incident.undoneActs.contains(act) else { throw .alreadyUndone(first.sequence) }
    for entry in entries where !entry.event.payload.isUndoable(before: before) {
      throw .cannotUndo(entry.sequence, entry.header.kind)
    }
    let isReliedUpon = entries.contains { EventKind.reliedUpon.contains($0.header.kind) }
    guard !isReliedUpon || !because.isBlank else { throw .undoNeedsReason(first.sequence) }
    let subjects = entries.flatMap { $0.event.payload.subjects(as: $0.sequence) }.uniqued()
    let resting = laterStanding(in: incident).filter { entry in
      rests(entry, on: subjects, in: incident)
        || subjects.contains { entry.makesUse(of: $0, roster: context.roster) }
        || freezesAgain(entry)
    }
    guard resting.isEmpty else {
      throw .restedUpon(first.sequence, by: resting.map(\.sequence))
    }
    let sequences = entries.map(\.sequence)
    let restorations = subjects.map { subject in
      Restoration(
        of: subject, undoing: sequences, before: before, formerMoment: formerMoment(of: subject))
    }
    var restored = incident
    restored.restore(restorations)
    // What a publication had needed is accounted for, too.
    guard !because.isBlank || !restored.lacksMore(than: incident) else {
      throw .undoNeedsReason(first.sequence)
    }
    // A clock's start that was corrected may carry what was recorded after the correction.
    if let found = restored.disorder(newAgainst: incident) {
      throw .restedUpon(first.sequence, by: [found.mark.sequence])
    }
    return [
      Draft(
        .actUndone(ActUndone(act: act, entries: sequences, restorations: restorations)),
        words: Words([.because: because.isBlank ? nil : because]), at: Moment(context.now))
    ]
  }

  /// The later entries that still stand: neither undone nor themselves an undoing.
  private func laterStanding(in incident: Incident) -> [Entry] {
    later.filter { entry in
      entry.header.kind != .actUndone && !incident.undoneActs.contains(entry.header.act)
    }
  }

  private func rests(_ entry: Entry, on subjects: [Subject], in incident: Incident) -> Bool {
    let touched = entry.event.payload.subjects(as: entry.sequence)
    return touched.contains { later in
      subjects.contains { earlier in
        later == earlier || later.belongs(to: earlier)
          || incident.follows(later, earlier)
      }
    }
  }

  /// Whether the entry freezes a channel that the act had released: with the release taken back the
  /// channel would be frozen twice.
  private func freezesAgain(_ entry: Entry) -> Bool {
    guard case .postingFrozen(let payload) = entry.event else { return false }
    return entries.contains { released in
      guard case .freezeReleased(let release) = released.event else { return false }
      return payload.freezes.contains { $0.channel == release.channel }
    }
  }

  private func formerMoment(of subject: Subject) -> Moment? {
    guard case .entry(let target) = subject else { return nil }
    for entry in entries {
      if case .entryCorrected(let payload) = entry.event, payload.target == target {
        return payload.formerly
      }
    }
    return nil
  }
}

extension EventKind {
  /// The kinds on which others may have relied already: that they were taken back has to be
  /// accounted for.
  fileprivate static let reliedUpon: Set<EventKind> = [
    .clockStarted, .clockClassified, .clockMet, .clockStopped, .statementApproved,
    .statementWithdrawn, .alertRaised, .alertLowered, .escalationAcknowledged, .factSet,
    .decisionMade, .proposalAnswered, .incidentContained, .incidentResolved, .incidentClosed,
    .incidentReopened, .postingFrozen, .freezeConfirmed, .freezeReleased, .promiseMade,
    .promiseMoved, .promiseSettled,
  ]
}

package struct ActUndone: EventPayload {
  package static let kind = EventKind.actUndone
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let act: ActID
  /// The entries of the act that is undone.
  package let entries: [Int]
  package let restorations: [Restoration]

  package init(act: ActID, entries: [Int], restorations: [Restoration]) {
    self.act = act
    self.entries = entries
    self.restorations = restorations
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .never }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { false }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.undoneActs.append(act)
    incident.statementMarks.removeAll { entries.contains($0.sequence) }
    incident.redactionRequests.removeAll { entries.contains($0.sequence) }
    incident.harmAnswers.removeAll { entries.contains($0.sequence) }
    incident.acts.remove(entries)
    incident.restore(restorations)
  }
}

extension Incident {
  fileprivate mutating func restore(_ restorations: [Restoration]) {
    let known = clocks.compactMap { clock in
      clock.holidays.map { LaterHolidays(clock: clock.number, holidays: $0) }
    }
    for restoration in restorations { restoration.apply(to: &self) }
    // Nor of holidays that were kept since.
    take(known)
    // A former value knows nothing of times that were corrected since.
    for (entry, moment) in correctedMoments { move(entry: entry, to: moment) }
  }
}

extension Entry {
  /// Whether the entry holds good only by what `subject` gave, without changing it.
  fileprivate func makesUse(of subject: Subject, roster: Roster) -> Bool {
    if case .assignment(let role, let person) = subject, roster.seats(person, for: role) {
      return false
    }
    return event.payload.foundations(as: header).contains(subject)
  }
}

extension Roster {
  /// Whether a person holds a role, or deputises for it.
  fileprivate func seats(_ person: PersonID, for role: Role) -> Bool {
    guard let seat = seats[role] else { return false }
    return seat.holders.contains(person) || seat.deputies.contains(person)
  }
}

extension Subject {
  /// Whether this is a part of `whole`, as a step is of its run.
  fileprivate func belongs(to whole: Subject) -> Bool {
    switch (self, whole) {
    case (.step(let run, _), .run(let number)), (.branch(let run, _), .run(let number)),
      (.plan(let run), .run(let number)), (.branch(let run, _), .plan(let number)):
      return run == number
    default: return false
    }
  }
}

extension Incident {
  /// Whether `later` is a step that comes after the step `earlier`, be it in the same run or in
  /// one that leaves `earlier` to it.
  fileprivate func follows(_ later: Subject, _ earlier: Subject) -> Bool {
    guard case .step(let laterRun, let laterID) = later,
      case .step(let earlierRun, let earlierID) = earlier,
      let run = runs.first(where: { $0.number == laterRun }),
      earlierRun == run.owner(ofStep: earlierID) ?? run.number,
      let step = run.playbook.step(laterID)
    else { return false }
    return step.after.contains(earlierID)
  }
}
