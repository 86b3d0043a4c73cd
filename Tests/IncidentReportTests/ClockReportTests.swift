import Foundation
import IncidentCore
import IncidentReport
import IncidentWording
import TestSupport
import Testing
import Workspace

@Suite struct ClockReportTests {
  /// A breach with a clock in every state.
  private func source() throws -> PostMortem.Source {
    var story = Story()
    story.zoneName = "Europe/Berlin"
    story.clockRules = .shipped
    func at(_ hours: Int) -> Moment {
      Moment(Story.start + .hours(hours), precision: .minute, offset: 3600)
    }
    try story.tell(OpenIncident(title: "Kundendaten im Forum", detected: at(0)))
    try story.tell(StartClock("gdpr-33", because: "IT bestätigt den Zugriff"), at: at(-2))
    try story.tell(StartClock("gdpr-34", because: "Hohes Risiko"), at: at(-1))
    try story.tell(StartClock("nis2-early-warning", because: "SOC", person: "ebert"), at: at(-1))
    try story.tell(StartClock("nis2-notification", because: "SOC"), at: at(-1))
    try story.tell(StartClock("mar-17", because: SampleStorm.hostile))
    try story.tell(StartClock("dora-initial", because: "Bank", classifiedAt: at(-1)), at: at(-3))
    story.wait(.hours(75))
    try story.tell(MeetClock(.rule("gdpr-33"), text: "Über das Portal"), as: "ebert")
    try story.tell(MeetClock(.rule("nis2-notification")), as: "ebert", at: at(60))
    try story.tell(StopClock(.rule("mar-17"), because: "Kein Emittent"), as: "gross")
    return PostMortem.Source(
      incident: story.incident, entries: story.entries, roster: story.roster, organisation: nil,
      now: story.now, seal: SampleStorm.seal)
  }

  private func report(_ audience: PostMortem.Audience, _ language: Language) throws -> PostMortem {
    PostMortem(try source(), audience: audience, language: language)
  }

  private func time(_ language: Language) throws -> TimeWording {
    TimeWording(language: language, zone: try SampleStorm.berlin())
  }

  @Test(arguments: Language.allCases) func `the post-mortem tells what became of each clock`(
    _ language: Language
  ) throws {
    let report = try report(.internal, language)
    let markdown = report.markdown(time: try time(language))
    #expect(Golden.objection(to: markdown, as: "clocks-\(language).md") == nil)
    let html = try report.html(time: try time(language))
    #expect(html.contains(language.noLegalAdvice))
    #expect(!html.contains("<script>alert"))
  }

  @Test func `its JSON has them with codes and seconds since nothing`() throws {
    let json = try report(.internal, .en).json(time: try time(.en))
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let clocks = try #require(object?["clocks"] as? [[String: Any]])
    #expect(
      clocks.map { $0["state"] as? String } == [
        "met-late", "due-at-once", "missed", "met", "stopped", "missed", "running",
      ])
    #expect(clocks[0]["deadline"] as? String == "2026-11-27T00:00:00.000Z")
    #expect(clocks[6]["follows"] as? Int == 4)
    #expect(clocks[6]["deadline"] as? String == "2026-12-26T14:00:00.000Z")
  }

  @Test func `the public hears nothing of clocks`() throws {
    #expect(try report(.internal, .de).markdown(time: try time(.de)).contains("DSGVO"))
    let report = try report(.public, .de)
    #expect(report.clocks.isEmpty)
    #expect(!report.markdown(time: try time(.de)).contains("DSGVO"))
  }

  @Test func `what is still open is missing from a complete report`() throws {
    let gaps = try report(.internal, .de).gaps
    #expect(gaps.filter { $0.code == "clock-unsettled" }.count == 4)
  }
}
