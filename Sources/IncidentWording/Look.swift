import Foundation
package import IncidentCore

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
  /// The public holidays of the place as they are called now; which count for a clock the journal says.
  package let holidays: HolidayLookup
  /// The incidents of the same storm.
  package let links: IncidentLinks
  /// Whether it is a drill under way that is seen from outside, where nothing can be recorded.
  package let isDrillFromOutside: Bool
  package let names: Names
  package let wording: EntryWording

  package init(
    number: Int, title: String?, incident: Incident, entries: [Entry], recent: [Entry],
    now: Instant, roster: Roster, matrix: EscalationMatrix, approvals: ApprovalPolicy,
    informing: InformingPolicy, time: TimeWording, holidays: HolidayLookup = .none,
    links: IncidentLinks = IncidentLinks(), isDrillFromOutside: Bool = false
  ) {
    self.number = number
    self.title = title
    self.incident = incident
    self.holidays = holidays
    self.entries = entries
    self.recent = recent
    self.now = now
    self.roster = roster
    self.matrix = matrix
    self.approvals = approvals
    self.informing = informing
    self.isDrillFromOutside = isDrillFromOutside
    self.links = links
    timeline = Timeline(entries, order: .record).telling(of: incident)
    var names = Names(timeline: timeline, roster: roster, language: time.language)
    names.incidents = links.labels
    self.names = names
    wording = EntryWording(language: time.language, names: names, time: time)
  }

  /// What people and parts of the incident are called in a language.
  package func names(in language: Language) -> Names {
    language == names.language
      ? names : Names(timeline: timeline, roster: roster, language: language)
  }

  /// How entries that are marked public read outside: nobody is named, statements have the numbers of
  /// the report for the public, and nothing comes from entries that stay inside.
  package var publicWording: EntryWording {
    var names = Names(
      timeline: timeline.namingForMarked, roster: Roster(), language: names.language,
      hidesPeople: true)
    names.statementNumbers = incident.publicStatementNumbers
    return EntryWording(language: names.language, names: names, time: wording.time)
  }

  /// What was recorded of a kind and taken back, in the order of recording.
  package func takenBack(_ kind: EventKind) -> [TimelineItem] {
    timeline.items.filter { $0.entry.header.kind == kind && $0.undoneIn != nil }
  }

  /// Who does what a role has to do, also where it is vacant and another gathers it.
  package func people(bearing role: Role) -> [PersonID] {
    incident.people(bearing: role, in: roster)
  }

  /// The people who stand for a role here.
  package func people(for role: Role) -> [PersonID] {
    incident.people(for: role, in: roster)
  }

  /// The title as it may be shown.
  package func shownTitle(in language: Language) -> String {
    title ?? language.redacted
  }
}
