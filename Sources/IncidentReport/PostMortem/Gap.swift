package import IncidentCore
import IncidentWording

/// Something that a complete post-mortem still needs.
package enum Gap: Hashable, Sendable {
  case startUnknown
  case causeUnclassified
  case windNeverRead
  case escalationUnanswered(Int)
  case nothingPublished
  case publicationWithoutURL(Int)
  case publicationUnreviewed(Int)
  /// A published statement states a claim that has been found false, or true in part only.
  case statementUncorrected(StatementToCorrect)
  case claimOpen(Int)
  case noPlaybook
  /// So many steps of a run were neither done, skipped nor found needless.
  case stepsLeftOpen(run: Int, count: Int)
  case promiseUnsettled(Int)
  /// Nothing goes out on the channel, though the storm is over.
  case stillFrozen(Channel)
  /// Neither met nor stopped.
  case clockUnsettled(Int)
  case notResolved
  case notClosed
  /// It stands in the record and cannot have been.
  case timesOutOfOrder(TimeOrder)
  case noLesson(Lesson.Category)
  case noActions
  case actionOverdue(Int)
  case noSeal

  /// A stable code, for JSON.
  package var code: String {
    switch self {
    case .startUnknown: "start-unknown"
    case .causeUnclassified: "cause-unclassified"
    case .windNeverRead: "wind-never-read"
    case .escalationUnanswered: "escalation-unanswered"
    case .nothingPublished: "nothing-published"
    case .publicationWithoutURL: "publication-without-url"
    case .publicationUnreviewed: "publication-irregular"
    case .statementUncorrected: "statement-uncorrected"
    case .claimOpen: "claim-open"
    case .noPlaybook: "no-playbook"
    case .stepsLeftOpen: "steps-left-open"
    case .promiseUnsettled: "promise-unsettled"
    case .stillFrozen: "still-frozen"
    case .clockUnsettled: "clock-unsettled"
    case .notResolved: "not-resolved"
    case .notClosed: "not-closed"
    case .timesOutOfOrder: "times-out-of-order"
    case .noLesson: "no-lesson"
    case .noActions: "no-actions"
    case .actionOverdue: "action-overdue"
    case .noSeal: "no-seal"
    }
  }

  static func all(
    in incident: Incident, statements: [StatementReview], runs: [RunReview],
    promises: [PromiseReview], clocks: [ClockReview], lessons: [LessonReview],
    actions: [ActionReview],
    escalations: [EscalationReview], seal: String?
  ) -> [Gap] {
    var gaps: [Gap] = []
    if incident.started == nil { gaps.append(.startUnknown) }
    if incident.cluster == nil { gaps.append(.causeUnclassified) }
    if incident.wind.readings.isEmpty { gaps.append(.windNeverRead) }
    for escalation in escalations
    where escalation.answers.contains(where: { $0.outcome == .unanswered }) {
      gaps.append(.escalationUnanswered(escalation.number))
    }
    let published = statements.filter { $0.publication != nil }
    if published.isEmpty { gaps.append(.nothingPublished) }
    for statement in published where statement.publication?.url == nil {
      gaps.append(.publicationWithoutURL(statement.number))
    }
    for statement in published where statement.publication?.mode != .regular {
      gaps.append(.publicationUnreviewed(statement.number))
    }
    gaps += incident.statementsToCorrect.map(Gap.statementUncorrected)
    gaps += incident.claims.filter { $0.verdict == .open }.map { .claimOpen($0.number) }
    if runs.isEmpty { gaps.append(.noPlaybook) }
    for run in runs where run.openCount > 0 {
      gaps.append(.stepsLeftOpen(run: run.number, count: run.openCount))
    }
    for promise in promises where promise.outcome == nil {
      gaps.append(.promiseUnsettled(promise.number))
    }
    if incident.status == .resolved || incident.status == .closed {
      gaps += incident.freezesInForce.map { .stillFrozen($0.channel) }
    }
    for clock in clocks where clock.state.isOpen { gaps.append(.clockUnsettled(clock.number)) }
    if incident.held(.resolved) == nil, incident.status != .closed { gaps.append(.notResolved) }
    if incident.status != .closed { gaps.append(.notClosed) }
    gaps += incident.brokenOrders.map(Gap.timesOutOfOrder)
    for category in Lesson.Category.allCases
    where !lessons.contains(where: { $0.category == category }) {
      gaps.append(.noLesson(category))
    }
    if actions.isEmpty { gaps.append(.noActions) }
    for action in actions where action.isOverdue { gaps.append(.actionOverdue(action.number)) }
    if seal == nil { gaps.append(.noSeal) }
    return gaps
  }
}

extension Language {
  /// - Parameter name: What a statement is called, by its number.
  package func text(of gap: Gap, calling name: (Int) -> String = { String($0) }) -> String {
    switch gap {
    case .startUnknown:
      choose(
        de: "Der Beginn des Sturms ist nicht erfasst.", en: "The storm's start is not recorded.")
    case .causeUnclassified:
      choose(
        de: "Die Verantwortung ist nicht eingeordnet (Opfer, Versehen, vermeidbar).",
        en: "Responsibility is not classified (victim, accidental, preventable).")
    case .windNeverRead:
      choose(de: "Der Wind wurde nie gemessen.", en: "The wind was never read.")
    case .escalationUnanswered(let number):
      choose(
        de: "Eskalation \(number) blieb für mindestens eine Rolle unbestätigt.",
        en: "Escalation \(number) was never acknowledged for at least one role.")
    case .nothingPublished:
      choose(de: "Es wurde nichts veröffentlicht.", en: "Nothing was published.")
    case .publicationWithoutURL(let number):
      choose(
        de: "Zu Stellungnahme \(name(number)) fehlt die Adresse der Veröffentlichung.",
        en: "Statement \(name(number)) has no address of its publication.")
    case .publicationUnreviewed(let number):
      choose(
        de:
          "Stellungnahme \(name(number)) ging ohne die übliche Freigabe hinaus und ist zu prüfen.",
        en: "Statement \(name(number)) went out without the usual approvals and needs a review.")
    case .statementUncorrected(let due):
      choose(
        de:
          "Stellungnahme \(name(due.statement)) stellt Behauptung \(due.claim) als gesichert dar, die "
          + "\(title(of: due.verdict)) ist; sie ist nicht berichtigt.",
        en: "Statement \(name(due.statement)) states claim \(due.claim) as fact, which is "
          + "\(title(of: due.verdict)); it is not corrected.")
    case .claimOpen(let number):
      choose(de: "Behauptung \(number) ist noch offen.", en: "Claim \(number) is still open.")
    case .noPlaybook: choose(de: "Es lief kein Playbook.", en: "No playbook was followed.")
    case .stepsLeftOpen(let run, let count):
      count == 1
        ? choose(
          de: "Im Lauf \(run) ist 1 Schritt offen geblieben.",
          en: "In run \(run) 1 step was left open.")
        : choose(
          de: "Im Lauf \(run) sind \(count) Schritte offen geblieben.",
          en: "In run \(run) \(count) steps were left open.")
    case .promiseUnsettled(let number):
      choose(
        de: "Bei Zusage \(number) ist offen, ob sie gehalten wurde.",
        en: "Whether promise \(number) was kept is not recorded.")
    case .stillFrozen(let channel):
      choose(
        de: "Auf \(title(of: channel)) sind Beiträge und Anzeigen noch angehalten.",
        en: "Posts and ads are still frozen on \(title(of: channel)).")
    case .clockUnsettled(let number):
      choose(
        de: "Meldefrist \(number) ist weder erfüllt noch gestoppt.",
        en: "Legal clock \(number) is neither met nor stopped.")
    case .notResolved:
      choose(de: "Der Vorfall ist nicht beigelegt.", en: "The incident is not resolved.")
    case .notClosed:
      choose(de: "Der Vorfall ist nicht abgeschlossen.", en: "The incident is not closed.")
    case .timesOutOfOrder(let order):
      choose(
        de: "Die Zeiten können so nicht gewesen sein: \(text(of: order, calling: name)).",
        en: "The times cannot have been so: \(text(of: order, calling: name)).")
    case .noLesson(let category):
      choose(
        de: "Keine Erkenntnis unter „\(title(of: category))“.",
        en: "No lesson under “\(title(of: category))”.")
    case .noActions:
      choose(de: "Es sind keine Maßnahmen festgehalten.", en: "No action items are recorded.")
    case .actionOverdue(let number):
      choose(de: "Maßnahme \(number) ist überfällig.", en: "Action item \(number) is overdue.")
    case .noSeal:
      choose(
        de: "Es wurde kein Siegel mitgegeben.", en: "No seal came with this report.")
    }
  }
}

extension PostMortem {
  /// A gap in words, in which statements are called as everywhere else.
  package func text(of gap: Gap, in language: Language) -> String {
    language.text(of: gap) { names.name(ofStatement: $0) ?? String($0) }
  }
}
