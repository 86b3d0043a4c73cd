import Foundation
import IncidentCore
import IncidentStore
import Testing

@Suite struct SummaryTests {
  let workspace: TestWorkspace

  init() throws {
    workspace = try TestWorkspace()
  }

  @Test func theListFollowsWhatIsRecorded() throws {
    let store = try workspace.makeStoreWithIncident(title: "Parcels")
    try store.record(
      ReadWind(social: WindLevel(rawValue: 4), media: WindLevel(rawValue: 2)), after: .hours(1))
    try store.record(RaiseAlert(to: .orange, because: "media"), after: .hours(2))
    try store.record(OpenIncident(title: "Second", mode: .drill), to: .new(UUID()))
    try store.record(CloseIncident(reason: .falseAlarm), to: .incident(2), after: .hours(3))

    let list = try store.read { try $0.summaries() }
    #expect(list.map(\.number) == [1, 2])
    #expect(list[0].title == "Parcels")
    #expect(list[0].alert == .orange)
    #expect(list[0].wind.effective == WindLevel(rawValue: 4))
    #expect(list[0].opened == TestWorkspace.noon)
    #expect(list[0].lastRecorded == TestWorkspace.noon + .hours(2))
    #expect(list[1].mode == .drill)
    #expect(list[1].closure == .falseAlarm)
    #expect(list[1].closed == Moment(TestWorkspace.noon + .hours(3)))
    #expect(try store.read { try $0.summaries(includingClosed: false) } == [list[0]])
    #expect(try store.read { try $0.summary(2) } == list[1])
  }

  @Test func theTitleFollowsItsCorrections() throws {
    let store = try workspace.makeStoreWithIncident(title: "Parcls")
    try store.note("not a title")
    try store.correct(2, "a corrected note")
    try store.correct(1, "Parcels")
    try store.correct(1, "Parcels thrown")

    #expect(try store.read { try $0.summary(1) }.title == "Parcels thrown")
    let before = try store.read { try $0.summaries() }
    try store.rebuild()
    #expect(try store.read { try $0.summaries() } == before)
  }

  @Test func aTitleWithControlCharactersIsKeptApartFromItsListing() throws {
    let store = try workspace.makeStoreWithIncident(title: "a\0b\u{1B}[31m")
    #expect(try store.read { try $0.entry(1, of: 1) }.words?[.title] == "a\0b\u{1B}[31m")
    #expect(try store.read { try $0.summary(1) }.title == "a\u{FFFD}b\u{1B}[31m")
    #expect(try store.verify().findings == [])
  }
}
