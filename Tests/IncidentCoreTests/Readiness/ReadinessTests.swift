import IncidentCore
import TestSupport
import Testing

@Suite struct ReadinessTests {
  private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilTime {
    try #require(CivilTime(year: year, month: month, day: day))
  }

  private func finding(
    _ check: ReadinessCheck, _ holdings: Holdings, today: CivilTime? = nil
  ) throws -> Readiness.Finding {
    let readiness = Readiness(of: holdings, today: try today ?? Self.day(2026, 11, 24))
    return try #require(readiness.reviews.flatMap(\.findings).first { $0.check == check })
  }

  private func holdings(_ change: (inout Preparation) throws -> Void) rethrows -> Holdings {
    var preparation = Preparation()
    try change(&preparation)
    return Holdings(roster: Roster(), preparation: preparation)
  }

  @Test("An empty workspace gets no credit for anything")
  func nothing() throws {
    let readiness = Readiness(
      of: Holdings(roster: Roster(), preparation: Preparation()),
      today: try Self.day(2026, 11, 24))
    #expect(readiness.reviews.map(\.point) == ReadinessPoint.allCases)
    #expect(readiness.reviews.allSatisfy { !$0.findings.isEmpty })
    #expect(readiness.reviews.flatMap(\.findings).allSatisfy { $0.state == .missing })
    #expect(readiness.readyPoints == 0)
  }

  @Test("Every check belongs to a point, and every point has checks")
  func complete() {
    #expect(ReadinessPoint.allCases.flatMap(\.checks).count == ReadinessCheck.allCases.count)
    #expect(ReadinessPoint.allCases.allSatisfy { !$0.checks.isEmpty })
  }

  @Test("A goal is asked for each area")
  func goals() throws {
    let holdings = holdings {
      $0.strategy.areas = ["pr", "service"]
      $0.goals = [Preparation.Goal(area: "pr", goal: "Fewer corrections", measure: "corrections")]
    }
    #expect(try finding(.goalPerArea, holdings).state == .incomplete(["service"]))
    #expect(try finding(.measurableGoals, holdings).state == .incomplete(["Fewer corrections"]))
  }

  @Test(
    "A review counts for a year, and never before its day",
    arguments: [
      ((2025, 11, 24), true), ((2025, 11, 23), false), ((2026, 11, 24), true),
      ((2026, 11, 25), false),
    ])
  func year(date: (Int, Int, Int), counts: Bool) throws {
    let date = try Self.day(date.0, date.1, date.2)
    let holdings = holdings { $0.strategy.reviewed = date }
    let isAhead = date.dayNumber > (try Self.day(2026, 11, 24)).dayNumber
    #expect(
      try finding(.strategyReview, holdings).state
        == (counts ? .there : isAhead ? .ahead(date) : .outdated(date)))
  }

  @Test("One person is no working group")
  func group() throws {
    let alone = holdings { $0.organisation.workingGroup = ["adler"] }
    #expect(try finding(.workingGroup, alone).state == .incomplete([]))
    let two = holdings { $0.organisation.workingGroup = ["adler", "brandt"] }
    #expect(try finding(.workingGroup, two).isThere)
  }

  @Test("The crisis roles want a holder, a deputy and a telephone")
  func roster() throws {
    let people = [
      Roster.Person(id: "adler", name: "Anna Adler", phone: "+49 30 1"),
      Roster.Person(id: "brandt", name: "Bernd Brandt"),
    ]
    let seats: [Role: Roster.Seat] = [
      .crisisLead: Roster.Seat(holders: ["adler"], deputies: ["brandt"]),
      .management: Roster.Seat(holders: ["adler"]), .spokesperson: Roster.Seat(holders: ["adler"]),
      .socialLead: Roster.Seat(holders: ["adler"]), .legal: Roster.Seat(holders: ["adler"]),
    ]
    let holdings = Holdings(
      roster: Roster(people: people, seats: seats), preparation: Preparation())
    #expect(try finding(.roles, holdings).isThere)
    #expect(
      try finding(.deputies, holdings).state
        == .incomplete(["management", "spokesperson", "social-lead", "legal"]))
    #expect(try finding(.reachable, holdings).state == .incomplete(["brandt"]))
    #expect(try finding(.acknowledged, holdings).state == .incomplete(["adler", "brandt"]))
  }

  @Test("Nobody stands in for himself, and nothing is no budget")
  func ownDeputy() throws {
    let people = [Roster.Person(id: "adler", name: "Anna Adler", phone: "+49 30 1")]
    let seat = Roster.Seat(holders: ["adler"], deputies: ["adler"])
    let seats = Dictionary(
      uniqueKeysWithValues: [
        Role.crisisLead, .management, .spokesperson, .socialLead, .legal,
      ].map { ($0, seat) })
    var preparation = Preparation()
    preparation.effort.yearlyBudget = "0 EUR"
    preparation.effort.hourlyRate = "viel"
    let holdings = Holdings(roster: Roster(people: people, seats: seats), preparation: preparation)
    #expect(try finding(.deputies, holdings).state == .missing)
    #expect(try finding(.budget, holdings).state == .missing)
    #expect(try finding(.hourlyRate, holdings).state == .missing)
  }

  @Test("A guideline counts with its file and its version only")
  func guideline() throws {
    var holdings = holdings {
      $0.guidelines = [Preparation.Guideline(title: "Leitlinie", file: "l.pdf", version: "2")]
    }
    #expect(try finding(.guideline, holdings).state == .incomplete(["Leitlinie"]))
    holdings.guidelineFiles = ["l.pdf"]
    #expect(try finding(.guideline, holdings).isThere)
  }

  @Test("A channel of an audience that belongs to nobody is a gap")
  func channels() throws {
    let holdings = holdings {
      $0.audiences = [
        Preparation.Audience(name: "Kundschaft", channels: [Channel("tiktok"), Channel("x")])
      ]
      $0.channels = [Preparation.OwnChannel(channel: Channel("x"), owner: "adler")]
    }
    #expect(try finding(.channelOwners, holdings).state == .incomplete(["tiktok"]))
  }

  @Test("Monitoring covers company, products and competitors")
  func coverage() throws {
    let holdings = holdings {
      $0.monitoring = [Preparation.MonitoringSource(name: "Presseschau", covers: [.company])]
    }
    #expect(
      try finding(.coverage, holdings).state == .incomplete(["products", "competitors"]))
    #expect(try finding(.sourceOwners, holdings).state == .incomplete(["Presseschau"]))
  }

  @Test("Playbooks count without findings, a drill within the year")
  func crisis() throws {
    var holdings = holdings { _ in }
    holdings.playbooks = [
      Holdings.PlaybookHolding(id: "a", isOwn: false, isSound: true, languages: ["de"]),
      Holdings.PlaybookHolding(id: "b", isOwn: false, isSound: false, languages: ["en"]),
      Holdings.PlaybookHolding(id: "c", isOwn: false, isSound: true, languages: []),
    ]
    holdings.drills = [
      try Self.day(2024, 1, 1).instant(offset: 0), try Self.day(2026, 1, 1).instant(offset: 0),
    ]
    #expect(try finding(.playbooks, holdings).state == .incomplete(["b"]))
    #expect(try finding(.translated, holdings).state == .incomplete(["b"]))
    #expect(try finding(.ownPlaybook, holdings).state == .missing)
    #expect(try finding(.drill, holdings).isThere)
    #expect(
      try finding(.drill, holdings, today: Self.day(2027, 6, 1)).state
        == .outdated(Self.day(2026, 1, 1)))
  }

  @Test("An own playbook counts once somebody has changed it")
  func ownPlaybook() throws {
    var holdings = holdings { _ in }
    let copy = Holdings.PlaybookHolding(
      id: "copy", isOwn: true, isUnchanged: true, isSound: true, languages: ["de"])
    holdings.playbooks = [copy]
    #expect(try finding(.ownPlaybook, holdings).state == .unchanged)
    holdings.playbooks = [
      copy, Holdings.PlaybookHolding(id: "own", isOwn: true, isSound: true, languages: ["de"]),
    ]
    #expect(try finding(.ownPlaybook, holdings).isThere)
    #expect(try finding(.ownPlaybook, holdings).holdings == ["own"])
  }

  @Test("How the last drill went stands with its date")
  func drillResult() throws {
    var holdings = holdings { _ in }
    holdings.drills = [try Self.day(2026, 1, 1).instant(offset: 0)]
    holdings.lastDrill = Figures.Share(0, of: 12)
    #expect(try finding(.drill, holdings).result?.count == 0)
  }

  @Test("What to do next is the first gap")
  func next() throws {
    let holdings = holdings { $0.strategy.areas = ["pr"] }
    let readiness = Readiness(of: holdings, today: try Self.day(2026, 11, 24))
    #expect(readiness.reviews.first?.next?.check == .strategyOwner)
    #expect(readiness.reviews.first?.done == 1)
  }
}
