import Foundation
package import IncidentCore
package import IncidentReport

/// One incident as read from the store at one moment, with all that is needed to show it.
package struct Look: Sendable {
  package let number: Int
  /// Nil where it was redacted.
  package let title: String?
  package let incident: Incident
  /// The whole journal, or only the entries that give things their names.
  package let entries: [Entry]
  /// These entries in the order of recording, each with what later ones say of it.
  package let timeline: Timeline
  /// The latest entries, the newest first.
  package let recent: [Entry]
  package let now: Instant
  package let roster: Roster
  package let matrix: EscalationMatrix
  package let approvals: ApprovalPolicy
  package let informing: InformingPolicy
  /// Whether it is a drill under way that is seen from outside, where nothing can be recorded.
  package let isDrillFromOutside: Bool
  package let names: Names
  package let wording: EntryWording

  package init(
    number: Int, title: String?, incident: Incident, entries: [Entry], recent: [Entry],
    now: Instant, roster: Roster, matrix: EscalationMatrix, approvals: ApprovalPolicy,
    informing: InformingPolicy, time: TimeWording,
    isDrillFromOutside: Bool = false
  ) {
    self.number = number
    self.title = title
    self.incident = incident
    self.entries = entries
    self.recent = recent
    self.now = now
    self.roster = roster
    self.matrix = matrix
    self.approvals = approvals
    self.informing = informing
    self.isDrillFromOutside = isDrillFromOutside
    timeline = Timeline(entries, order: .record)
    names = Names(timeline: timeline, roster: roster, language: time.language)
    wording = EntryWording(language: time.language, names: names, time: time)
  }

  /// The kinds of entries that give numbers and ids their names.
  package static let namingKinds: [EventKind] = [
    .roleAssigned, .stepsAssigned, .runStarted, .runMoved, .statementDrafted, .clockStarted,
    .clockClassified, .clockMet, .clockStopped,
    .audienceInformed, .promiseMade, .promiseMoved, .promiseSettled, .postingFrozen,
    .freezeConfirmed, .claimAdded, .lessonAdded, .actionAdded,
    .entryCorrected, .actUndone,
  ]

  /// The people who stand for a role here.
  package func people(for role: Role) -> [PersonID] {
    incident.people(for: role, in: roster)
  }

  /// The title as it may be shown.
  package func shownTitle(in language: Language) -> String {
    title ?? language.redacted
  }
}

/// Which incident something is about, at the head of every result.
package struct IncidentRecord: Encodable, Sendable {
  package let number: Int
  package let id: String
  package let title: String?
  package let mode: IncidentMode
  package let status: IncidentStatus
  package let alert: AlertLevel
  package let wind: WindRecord

  package init(_ look: Look) {
    self.init(number: look.number, title: look.title, incident: look.incident)
  }

  package init(number: Int, title: String?, incident: Incident) {
    self.number = number
    id = incident.id.uuidString.lowercased()
    self.title = title
    mode = incident.mode
    status = incident.status
    alert = incident.alert
    wind = WindRecord(incident.wind.current)
  }
}

package struct WindRecord: Encodable, Sendable {
  package let effective: WindLevel?
  package let social: WindLevel?
  package let media: WindLevel?

  package init(_ wind: Wind) {
    effective = wind.effective
    social = wind.social
    media = wind.media
  }
}

/// The line under every write: `→ 7 Driver throws parcels · orange · wind 4`.
package struct EchoLine {
  package static func text(
    number: Int, title: String?, incident: Incident, in presentation: Presentation
  ) -> String {
    let language = presentation.language
    var parts = [
      "→ \(number) \(mark(of: incident, in: language))"
        + presentation.safe(title ?? language.redacted),
      language.title(of: incident.alert),
    ]
    if let wind = incident.wind.current.effective {
      parts.append("\(presentation.language.wind) \(wind)")
    }
    if incident.status != .open { parts.append(language.title(of: incident.status)) }
    if incident.mode == .reconstruction { parts.append(language.title(of: incident.mode)) }
    return parts.joined(separator: " · ") + "\n"
  }

  private static func mark(of incident: Incident, in language: Language) -> String {
    incident.mode == .drill ? "\(language.drillMark) " : ""
  }
}
