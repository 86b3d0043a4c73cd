package import IncidentCore
package import IncidentWording

/// Everything that is to be said of an incident when it is looked back on, before it takes the
/// form of a page.
package struct PostMortem: Sendable {
  /// For whom it is written.
  package enum Audience: String, Codable, CaseIterable, Sendable {
    case `internal`
    /// Nothing but what `PublicRecord` allows; no person is named.
    case `public`
  }

  package let audience: Audience
  package let organisation: String?
  package let incident: IncidentID
  package let mode: IncidentMode
  /// Nil where it was redacted, or is not for the public.
  package let title: String?
  package let summary: String?
  package let writtenAt: Instant
  package let facts: Facts
  package let curve: StormCurve
  package let timeline: Timeline
  package let escalations: [EscalationReview]
  /// The entries in which something was decided, with their reasons.
  package let decisions: Timeline
  package let runs: [RunReview]
  package let statements: [StatementReview]
  /// What publications turned out not to have had, by the numbers of statements; none for the public.
  let lacks: [Int: PublicationLack]
  /// Nil where nothing was assessed.
  package let assessment: AssessmentReview?
  package let claims: [ClaimReview]
  package let informings: [InformingReview]
  package let freezes: [FreezeReview]
  package let promises: [PromiseReview]
  package let clocks: [ClockReview]
  package let figures: Figures?
  /// The targets that the company has set itself for figures.
  package let targets: [TargetReview]
  package let lessons: [LessonReview]
  package let actions: [ActionReview]
  /// The files kept as evidence; none for the public.
  package let evidence: [EvidenceReview]
  let pictures: EvidencePictures
  /// What a complete post-mortem would still need.
  package let gaps: [Gap]
  /// The seal over the journal as of now, to be compared with one kept elsewhere.
  package let seal: String?
  /// The incidents of the same storm; none for the public.
  package let links: IncidentLinks
  /// What of the journal is not as it was written; the report is not to be trusted where there is
  /// anything.
  package let findings: [VerificationReport.Finding]
  /// What was published and is left out of a report for the public.
  package let leftOut: [PublishedStatement]
  /// That nothing may be erased; nil where that is not so, and for the public.
  package let hold: LegalHold?
  /// What was written for the board in particular; nil in a report for the public.
  package let boardSummary: String?
  package let names: Names

  /// The incident in a few figures.
  package struct Facts: Hashable, Codable, Sendable {
    package let status: IncidentStatus
    package let closure: ClosureReason?
    package let started: Moment?
    package let detected: Moment?
    package let cluster: Cluster?
    package let channels: [Channel]
    package let peakWind: WindLevel?
    package let peakAlert: AlertLevel
    package let milestones: [Milestone]
  }

  /// What an incident's post-mortem is made from.
  package struct Source: Sendable {
    package let incident: Incident
    /// The whole journal.
    package let entries: [Entry]
    package let roster: Roster
    package let organisation: String?
    package let targets: [FigureName: FigureTarget]
    package let now: Instant
    package let seal: String?
    package let links: IncidentLinks
    /// What of the journal is not as it was written.
    package let findings: [VerificationReport.Finding]
    /// The pictures among the evidence; none where the form shows none.
    package let pictures: EvidencePictures

    package init(
      incident: Incident, entries: [Entry], roster: Roster, organisation: String?,
      targets: [FigureName: FigureTarget] = [:], now: Instant, seal: String? = nil,
      links: IncidentLinks = IncidentLinks(), findings: [VerificationReport.Finding] = [],
      pictures: EvidencePictures = EvidencePictures()
    ) {
      self.incident = incident
      self.entries = entries
      self.roster = roster
      self.organisation = organisation
      self.targets = targets
      self.now = now
      self.seal = seal
      self.links = links
      self.findings = findings
      self.pictures = pictures
    }
  }

  /// The post-mortem for an audience. A playbook's texts come in the language where they exist in
  /// it; all else is independent of it.
  ///
  /// - Parameter included: The statements that the public is shown although they were not approved or
  ///   do not stand.
  package init(
    _ source: Source, audience: Audience, language: Language, including included: Set<Int> = []
  ) {
    switch audience {
    case .internal: self.init(internal: source, language: language)
    case .public:
      let record = PublicRecord(source.incident, entries: source.entries, including: included)
      self.init(record, of: source, language: language)
    }
  }

  private init(internal source: Source, language: Language) {
    let incident = source.incident
    let whole = Timeline(source.entries, order: .record).telling(of: incident)
    // There can be thousands of notes, and nothing but the timeline tells of them.
    let journal = Timeline(items: whole.items.filter { $0.entry.header.kind != .noteAdded })
    let opening = whole.items.first
    let figures = Figures(incident, at: source.now)
    audience = .internal
    organisation = source.organisation
    self.incident = incident.id
    mode = incident.mode
    let worded = journal.reportTexts(for: .internal)
    title = worded.title ?? opening?.words?[.title]
    summary = worded.summary ?? opening?.words?[.summary]
    boardSummary = journal.reportTexts(for: .board).summary
    hold = incident.hold
    leftOut = []
    writtenAt = source.now
    facts = Facts(incident, figures: figures)
    curve = StormCurve(incident, now: source.now)
    timeline = whole.sorted(by: .occurrence)
    escalations = incident.escalations.map {
      EscalationReview($0, journal: journal, now: source.now)
    }
    decisions = Timeline(items: journal.items.filter(\.isDecision)).sorted(by: .occurrence)
    runs = RunReview.all(in: incident, journal: journal, now: source.now)
    statements = StatementReview.all(in: journal)
    lacks = incident.publicationLacks
    assessment = AssessmentReview(incident, journal: journal)
    claims = ClaimReview.all(in: journal)
    informings = InformingReview.all(in: incident, journal: journal)
    freezes = FreezeReview.all(in: incident, journal: journal)
    promises = PromiseReview.all(in: incident, journal: journal, now: source.now)
    clocks = ClockReview.all(
      in: incident, journal: journal, language: language, now: source.now)
    self.figures = figures
    targets = TargetReview.all(source.targets, in: figures)
    lessons = LessonReview.all(in: journal)
    actions = ActionReview.all(in: journal, now: source.now)
    evidence = EvidenceReview.all(in: whole)
    pictures = source.pictures
    seal = source.seal
    links = source.links
    var names = Names(timeline: journal, roster: source.roster, language: language)
    names.incidents = links.labels
    self.names = names
    findings = source.findings
    gaps = Gap.all(
      in: incident, statements: statements, runs: runs, promises: promises, clocks: clocks,
      lessons: lessons, actions: actions, escalations: escalations, seal: source.seal)
  }

  /// For the public: of the incident only what its public record holds, of the source only who
  /// writes, and when.
  private init(_ record: PublicRecord, of source: Source, language: Language) {
    audience = .public
    organisation = source.organisation
    incident = source.incident.id
    mode = record.mode
    title = record.title
    summary = record.summary
    boardSummary = nil
    hold = nil
    leftOut = record.leftOut
    writtenAt = source.now
    facts = Facts(record)
    curve = StormCurve(record, now: source.now)
    timeline = record.timeline
    escalations = []
    decisions = Timeline(items: [])
    runs = []
    statements = record.statements.map(StatementReview.init)
    lacks = [:]
    assessment = nil
    claims = []
    informings = []
    freezes = []
    promises = []
    clocks = []
    figures = nil
    targets = []
    lessons = []
    actions = []
    evidence = []
    pictures = EvidencePictures()
    gaps = []
    seal = nil
    links = IncidentLinks()
    findings = source.findings
    var names = Names(
      timeline: record.naming, roster: Roster(), language: language, hidesPeople: true)
    names.statementNumbers = record.statementNumbers
    self.names = names
  }
}

extension PostMortem.Facts {
  init(_ incident: Incident, figures: Figures) {
    self.init(
      status: incident.status, closure: incident.closure, started: incident.started,
      detected: incident.detected, cluster: incident.cluster, channels: incident.channels,
      peakWind: figures.peakWind, peakAlert: figures.peakAlert, milestones: incident.milestones)
  }

  init(_ record: PublicRecord) {
    self.init(
      status: record.status, closure: nil, started: nil, detected: nil, cluster: nil,
      channels: [], peakWind: record.wind.peak, peakAlert: record.peakAlert,
      milestones: record.milestones)
  }
}

extension TimelineItem {
  /// Whether something was decided here that may have to be answered for.
  fileprivate var isDecision: Bool {
    switch entry.event {
    case .decisionMade, .proposalAnswered, .alertRaised, .alertLowered, .incidentContained,
      .incidentResolved, .incidentClosed, .incidentReopened:
      true
    default: false
    }
  }
}
