import Foundation
import IncidentCore
import TestSupport
import Testing

/// A clock counts by the holidays that the journal keeps.
@Suite struct KeptHolidaysTests {
  private let place = DecidingSettings(holidays: HolidayChoice(calendar: "DE-NW"))
  private let strict = DecidingSettings(logins: ["rebert": "ebert"])

  private func holidays() throws -> ClockHolidays {
    let day = try #require(CivilDay(text: "2026-12-25"))
    return ClockHolidays(
      calendar: "DE-NW", days: [PassedHoliday(day: day, id: "christmas-day")],
      end: try #require(CivilDay(text: "2029-01-01")))
  }

  /// A clock that runs since hour 0 and was met at hour 1, in an incident that keeps its settings.
  private func met() throws -> Story {
    var story = try Story.opened()
    try story.tell(NoticeSettings(strict, names: [:], former: nil))
    story.now = Story.start + .hours(2)
    try story.tell(StartClock("gdpr-33", because: "x"), at: Moment(Story.start))
    try story.tell(MeetClock(.number(1), text: "sent"), at: Moment(Story.start + .hours(1)))
    return story
  }

  /// The settings that follow on ``strict``, with days for the first clock.
  private func keep(_ settings: DecidingSettings, in story: inout Story) throws {
    let notice = NoticeSettings(
      settings, names: [:], former: NoticeSettings.Former(settings: strict, names: [:]))
    let context = DecisionContext(
      now: story.now, actor: "adler", login: "adler", roster: story.roster, matrix: story.matrix,
      clockRules: story.clockRules, holidays: try lookup())
    let drafts = try notice.decide(on: story.incident, in: context)
    guard case .settingsNoticed(let kept)? = drafts.first?.event else {
      Issue.record("nothing was kept")
      return
    }
    #expect(kept.laterHolidays.map(\.clock) == [1])
    kept.apply(
      to: &story.incident,
      as: EntryHeader(
        incident: story.incident.id, sequence: 5, act: story.entry(4).header.act,
        kind: .settingsNoticed, version: 1, occurredAt: Moment(story.now), recordedAt: story.now,
        actor: "adler", login: "adler", origin: .automatic), digest: "d")
  }

  private func lookup() throws -> HolidayLookup {
    let rule = try #require(HolidayRule(text: "12-25"))
    let calendar = HolidayCalendar(
      id: "DE-NW", knownFrom: 2025, holidays: [Holiday(id: "christmas-day", rule: rule)])
    let document = HolidayCalendarDocument(calendar: calendar, words: Words(), holidays: [])
    return HolidayLookup(document)
  }

  @Test func `a clock without holidays gets those that are kept later, and an undoing leaves them`()
    throws
  {
    var story = try met()
    #expect(story.incident.clock(1)?.holidays == nil)
    var settings = strict
    settings.holidays = HolidayChoice(calendar: "DE-NW")
    try keep(settings, in: &story)
    let days = try #require(story.incident.clock(1)?.holidays)
    #expect(days.days.first?.day == CivilDay(text: "2026-12-25"))
    try story.tell(story.undoing(4, because: "x"))
    #expect(story.incident.clock(1)?.isRunning == true)
    #expect(story.incident.clock(1)?.holidays == days)
  }

  @Test func `a clock that has holidays keeps them`() throws {
    var story = try met()
    let own = try holidays()
    story.incident.clocks[0].holidays = own
    let notice = SettingsNoticed(
      settings: place, digest: "d", isFirst: false, weaker: [],
      laterHolidays: [
        LaterHolidays(clock: 1, holidays: ClockHolidays(calendar: "AT", days: [], end: own.end))
      ])
    notice.apply(to: &story.incident, as: story.entry(2).header, digest: "d")
    #expect(story.incident.clock(1)?.holidays == own)
  }

  @Test func `holidays that put deadlines off are told as weaker, others as a change`() {
    func weaker(_ present: HolidayChoice?, since former: HolidayChoice?) -> Bool {
      let found = DecidingSettings(holidays: present)
        .weakenings(since: DecidingSettings(holidays: former))
      #expect(
        DecidingSettings(holidays: present).changes(since: DecidingSettings(holidays: former))
          == (present == former ? [] : [.holidays(formerly: former)]))
      return !found.isEmpty
    }
    let plain = HolidayChoice(calendar: "DE-BY")
    let wide = HolidayChoice(calendar: "DE-BY", also: ["assumption"], own: ["08-08"])
    let narrow = HolidayChoice(calendar: "DE-BY", not: ["reformation"])
    #expect(weaker(plain, since: nil))
    #expect(weaker(HolidayChoice(calendar: "AT"), since: plain))
    #expect(weaker(wide, since: plain))
    #expect(weaker(plain, since: narrow))
    #expect(!weaker(plain, since: wide))
    #expect(!weaker(narrow, since: plain))
    #expect(!weaker(nil, since: plain))
    #expect(!weaker(plain, since: plain))
  }

  @Test func `the first settings are not called weak for their holidays`() throws {
    let story = try Story.opened()
    let drafts = try story.decide(NoticeSettings(place, names: [:], former: nil))
    guard case .settingsNoticed(let kept)? = drafts.first?.event else {
      Issue.record("nothing was kept")
      return
    }
    #expect(kept.settings == place && kept.weaker.isEmpty)
    let zone = DecidingSettings(timeZone: "Europe/Berlin")
    #expect(try story.decide(NoticeSettings(zone, names: [:], former: nil)).isEmpty)
  }

  @Test func `where a clock ran without holidays the first settings tell that they are new`() throws
  {
    var story = try Story.opened()
    try story.tell(StartClock("gdpr-33", because: "x"), at: Moment(Story.start))
    let context = DecisionContext(
      now: story.now, actor: "adler", login: "adler", holidays: try lookup())
    let drafts = try NoticeSettings(place, names: [:], former: nil)
      .decide(on: story.incident, in: context)
    guard case .settingsNoticed(let kept)? = drafts.first?.event else {
      Issue.record("nothing was kept")
      return
    }
    #expect(kept.weaker == [.holidays(HolidayChoice(calendar: "DE-NW"), formerly: nil)])
  }

  @Test func `a time zone and targets that change are told, and older digests stay`() throws {
    let former = DecidingSettings(
      timeZone: "Europe/Berlin", targets: [.firstResponse: .within(.hours(1))])
    let present = DecidingSettings(
      timeZone: "UTC",
      targets: [.firstResponse: .within(.hours(3)), .promisesKept: .atLeast(90)])
    #expect(
      present.changes(since: former) == [
        .timeZone(formerly: "Europe/Berlin"),
        .target(.firstResponse, formerly: .within(.hours(1))),
        .target(.promisesKept, formerly: nil),
      ])
    #expect(former.changes(since: DecidingSettings(targets: former.targets)).isEmpty)
    #expect(Set([former, present, .standard, place].map(\.digest)).count == 4)
    for settings in [former, present, place, strict] {
      let stored = try JournalCoding.encoder().encode(settings)
      #expect(try JSONDecoder().decode(DecidingSettings.self, from: stored) == settings)
    }
    let stored = try JournalCoding.encoder().encode(strict)
    let text = String(decoding: stored, as: UTF8.self)
    for key in ["holidays", "timeZone", "targets"] { #expect(!text.contains(key)) }
  }
}
