import Foundation
import IncidentCore
import TestSupport
import Testing

@Suite struct NoticeSettingsTests {
  private let settings = DecidingSettings(
    seats: [.legal: Roster.Seat(holders: ["ebert"])], logins: ["rebert": "ebert"])
  private let names: [PersonID: String] = ["ebert": "Ruth Ebert"]

  @Test("What decides is kept once, with the names, and not again")
  func first() throws {
    var story = try Story.opened()
    let entries = try story.tell(NoticeSettings(settings, names: names, former: nil))
    #expect(entries.map(\.header.origin) == [.automatic])
    #expect(entries.first?.words?.people == names)
    #expect(
      story.incident.settings == SettingsMark(entry: 2, digest: settings.digest))
    let again = NoticeSettings(
      settings, names: names, former: NoticeSettings.Former(settings: settings, names: names))
    #expect(try story.decide(again).isEmpty)
  }

  @Test("Where nothing is settled nothing is kept")
  func standard() throws {
    let story = try Story.opened()
    #expect(try story.decide(NoticeSettings(.standard, names: [:], former: nil)).isEmpty)
  }

  @Test("Another name of somebody is kept beside the former one")
  func renamed() throws {
    var story = try Story.opened()
    try story.tell(NoticeSettings(settings, names: names, former: nil))
    let renamed = NoticeSettings(
      settings, names: ["ebert": "Eva Ersatz"],
      former: NoticeSettings.Former(settings: settings, names: names))
    let entries = try story.tell(renamed)
    #expect(entries.first?.words?.people == ["ebert": "Eva Ersatz"])
  }

  @Test("Names that were redacted do not come back with the next act")
  func redacted() throws {
    let story = try Story.opened()
    let former = NoticeSettings.Former(settings: settings, names: nil)
    #expect(try story.decide(NoticeSettings(settings, names: names, former: former)).isEmpty)
    var other = settings
    other.approvals.ownLogin = true
    let drafts = try story.decide(NoticeSettings(other, names: names, former: former))
    #expect(drafts.map(\.words.isEmpty) == [true])
  }

  @Test("Beside names that were redacted, who comes and goes is kept on")
  func afterRedaction() throws {
    var story = try Story.opened()
    let first = try story.tell(NoticeSettings(settings, names: names, former: nil))
    guard case .settingsNoticed(let kept) = first[0].event else { return }
    #expect(kept.people == ["ebert"])
    let former = NoticeSettings.Former(settings: settings, names: nil, people: kept.people)
    #expect(try story.decide(NoticeSettings(settings, names: names, former: former)).isEmpty)
    let joined = names.merging(["zett": "Zora Zett"]) { first, _ in first }
    let drafts = try story.decide(NoticeSettings(settings, names: joined, former: former))
    #expect(drafts.map(\.words.people) == [["zett": "Zora Zett"]])
    guard case .settingsNoticed(let next)? = drafts.first?.event else { return }
    #expect(next.people == ["ebert", "zett"])
    let again = NoticeSettings.Former(
      settings: settings, names: ["zett": "Zora Zett"], people: next.people)
    #expect(try story.decide(NoticeSettings(settings, names: joined, former: again)).isEmpty)
    let left = NoticeSettings(settings, names: ["zett": "Zora Zett"], former: again)
    #expect(try story.decide(left).count == 1)
  }

  @Test("The first settings stand beside those that another incident kept last")
  func elsewhere() throws {
    let story = try Story.opened()
    var strict = settings
    strict.approvals.signedFrom = .green
    strict.keys = ["ebert": ["ssh-ed25519 AAAA"]]
    let last = NoticeSettings.Elsewhere(incident: Story.incidentID, settings: strict)
    var weak = strict
    weak.approvals.signedFrom = nil
    weak.keys = ["ebert": ["ssh-ed25519 BBBB"]]
    weak.seats = [.legal: Roster.Seat(holders: ["zett"])]
    func noticed(_ settings: DecidingSettings) throws -> SettingsNoticed? {
      let act = NoticeSettings(settings, names: [:], former: nil, elsewhere: [last])
      guard case .settingsNoticed(let event)? = try story.decide(act).first?.event else {
        return nil
      }
      return event
    }
    let event = try #require(try noticed(weak))
    #expect(event.isFirst && event.isNews)
    #expect(event.lastIn == Story.incidentID)
    #expect(event.weaker.isEmpty)
    #expect(
      event.weakerThanLast == [.signature(formerly: .green), .key("ebert", isRemoved: false)])
    #expect(
      event.changes == [
        .holders(.legal, formerly: ["ebert"]), .keys("ebert", formerly: ["ssh-ed25519 AAAA"]),
      ])
    // Settings that say nothing any more are kept too: there was something before.
    #expect(try noticed(.standard)?.weakerThanLast.isEmpty == false)
    #expect(try noticed(strict)?.isNews == false)
    #expect(try noticed(strict)?.lastIn == nil)
  }

  @Test("The first settings stand beside all that other incidents kept within the day")
  func severalElsewhere() throws {
    let story = try Story.opened()
    var strict = settings
    strict.approvals.signedFrom = .green
    strict.keys = ["ebert": ["ssh-ed25519 AAAA"]]
    var weak = strict
    weak.approvals.signedFrom = nil
    weak.keys = ["ebert": ["ssh-ed25519 BBBB"]]
    let earlier = [
      NoticeSettings.Elsewhere(incident: Story.incidentID, settings: strict, people: ["ebert"]),
      NoticeSettings.Elsewhere(
        incident: ActID(), settings: weak, people: ["ebert", "zett"]),
    ]
    let act = NoticeSettings(
      weak, names: names.merging(["zett": "Zora Zett"]) { first, _ in first }, former: nil,
      elsewhere: earlier)
    guard case .settingsNoticed(let event)? = try story.decide(act).first?.event else {
      Issue.record("nothing was kept")
      return
    }
    #expect(event.lastIn == Story.incidentID)
    #expect(
      event.weakerThanLast == [.signature(formerly: .green), .key("ebert", isRemoved: false)])
    #expect(
      event.changes == [.keys("ebert", formerly: ["ssh-ed25519 AAAA"]), .joined("zett")])
    let again = NoticeSettings(strict, names: names, former: nil, elsewhere: [earlier[0]])
    guard case .settingsNoticed(let same)? = try story.decide(again).first?.event else { return }
    #expect(!same.isNews)
  }

  @Test("The digest differs with every part that decides")
  func digests() throws {
    var others: [DecidingSettings] = Array(repeating: settings, count: 9)
    others[0].approvals.requirements[.orange] = [ApprovalPolicy.Requirement(anyOf: [])]
    others[1].approvals.legalOnLiabilityFrom = .red
    others[2].approvals.ownLogin = true
    others[3].approvals.signedFrom = .red
    others[4].matrix.terms[.red] = AlertTerms(inform: [])
    others[5].informing.beforePublic = []
    others[6].seats = [:]
    others[7].logins = ["rebert": "adler"]
    others[8].keys = ["ebert": ["ssh-ed25519 AAAA"]]
    let digests = ([settings] + others).map(\.digest)
    #expect(Set(digests).count == digests.count)
  }

  @Test("Settings are read back as they were stored")
  func coding() throws {
    var rich = settings
    rich.approvals.signedFrom = .orange
    rich.approvals.ownLogin = true
    rich.keys = ["ebert": ["ssh-ed25519 AAAA"]]
    rich.informing.beforePublic = [.staff]
    let event = IncidentEvent.settingsNoticed(
      SettingsNoticed(
        settings: rich, digest: rich.digest, isFirst: true, weaker: [], people: ["ebert"],
        changes: [.joined("ebert")]))
    let read = try IncidentEvent(
      kind: event.kind, version: 1, structure: try event.encodedStructure())
    #expect(read == event)
  }

  @Test("An undo passes over settings that were kept beside the act")
  func undo() throws {
    var story = try Story.opened()
    try story.tell(
      CompoundAct([
        NoticeSettings(settings, names: names, former: nil), SetFact("victim", "yes"),
      ]))
    try story.tell(story.undoing(2))
    #expect(story.incident.settings?.entry == 2)
    #expect(story.incident.facts["victim"] == nil)
  }
}

@Suite struct SettingsWeakeningTests {
  private func weakenings(
    _ change: (inout DecidingSettings) -> Void
  ) -> [SettingsWeakening] {
    var settings = DecidingSettings.standard
    change(&settings)
    return settings.weakenings(since: .standard)
  }

  @Test("What asks for less is told")
  func weaker() {
    #expect(
      weakenings { $0.approvals.requirements[.red] = [ApprovalPolicy.Requirement(anyOf: [])] }
        == [.approvals(.red)])
    #expect(
      weakenings {
        $0.approvals.requirements[.red] = [ApprovalPolicy.Requirement(anyOf: [.crisisLead])]
      } == [.approvals(.red)])
    #expect(
      weakenings { $0.approvals.legalOnLiabilityFrom = .red }
        == [.liability(from: .red, formerly: .orange)])
    #expect(weakenings { $0.informing.beforePublic = [.staff] } == [.informing(.victim)])
    let unacknowledged = weakenings { $0.matrix.terms[.red]?.acknowledgeWithin = nil }
    #expect(unacknowledged == [.escalation(.red)])
    #expect(weakenings { $0.matrix.calmReadings = 1 } == [.calm])
  }

  @Test("Another key or login of somebody who had one is told, a first one is a change only")
  func keysAndLogins() {
    let former = DecidingSettings(
      logins: ["rebert": "ebert", "jadler": "adler"], keys: ["ebert": ["a"], "adler": ["b", "c"]])
    func told(_ change: (inout DecidingSettings) -> Void) -> [SettingsWeakening] {
      var settings = former
      change(&settings)
      return settings.weakenings(since: former)
    }
    #expect(told { $0.keys["ebert"] = ["z"] } == [.key("ebert", isRemoved: false)])
    #expect(told { $0.keys["ebert"] = ["a", "z"] } == [.key("ebert", isRemoved: false)])
    #expect(told { $0.keys["ebert"] = nil } == [.key("ebert", isRemoved: true)])
    #expect(told { $0.keys["adler"] = ["c"] }.isEmpty)
    #expect(told { $0.keys["fuchs"] = ["z"] }.isEmpty)
    #expect(told { $0.logins["zett"] = "ebert" } == [.login("ebert", isRemoved: false)])
    #expect(told { $0.logins["rebert"] = nil } == [.login("ebert", isRemoved: true)])
    #expect(
      told { $0.logins["jadler"] = "fuchs" }
        == [.login("adler", isRemoved: true), .login("fuchs", isRemoved: false)])
    #expect(told { $0.logins["tfuchs"] = "fuchs" }.isEmpty)
    var settings = former
    settings.logins["tfuchs"] = "fuchs"
    settings.keys["fuchs"] = ["z"]
    #expect(
      settings.changes(since: former) == [
        .keys("fuchs", formerly: []), .logins("fuchs", formerly: []),
      ]
    )
  }

  @Test("What asks for more, or for the same otherwise, is not")
  func stricter() {
    #expect(weakenings { $0.approvals.signedFrom = .red }.isEmpty)
    #expect(
      weakenings {
        $0.approvals.requirements[.orange] = [
          ApprovalPolicy.Requirement(anyOf: [.legal]),
          ApprovalPolicy.Requirement(anyOf: [.crisisLead]),
        ]
      }.isEmpty)
    #expect(
      weakenings {
        $0.approvals.requirements[.red] = [
          ApprovalPolicy.Requirement(anyOf: [.legal]),
          ApprovalPolicy.Requirement(anyOf: [.crisisLead]),
        ]
      }.isEmpty)
    let sooner = weakenings { $0.matrix.terms[.red]?.acknowledgeWithin = .minutes(5) }
    #expect(sooner.isEmpty)
  }
}
