import Foundation
import IncidentCore
import IncidentReport
import IncidentWording
import TestSupport
import Testing

@Suite struct PostMortemGoldenTests {
  static let cases: [(PostMortem.Audience, Language)] = PostMortem.Audience.allCases.flatMap {
    audience in Language.allCases.map { (audience, $0) }
  }

  private func report(
    _ audience: PostMortem.Audience, _ language: Language
  ) throws -> (PostMortem, TimeWording) {
    (
      PostMortem(try SampleStorm.source(), audience: audience, language: language),
      TimeWording(language: language, zone: try SampleStorm.berlin())
    )
  }

  @Test(arguments: cases) func `Markdown stays as it was`(
    _ audience: PostMortem.Audience, _ language: Language
  ) throws {
    let (report, time) = try report(audience, language)
    let objection = Golden.objection(
      to: report.markdown(time: time), as: "postmortem-\(audience)-\(language).md")
    #expect(objection == nil)
  }

  @Test(arguments: cases) func `HTML stays as it was`(
    _ audience: PostMortem.Audience, _ language: Language
  ) throws {
    let (report, time) = try report(audience, language)
    let objection = Golden.objection(
      to: try report.html(time: time), as: "postmortem-\(audience)-\(language).html")
    #expect(objection == nil)
  }

  @Test(arguments: PostMortem.Audience.allCases) func `JSON stays as it was`(
    _ audience: PostMortem.Audience
  ) throws {
    let (report, time) = try report(audience, .en)
    let objection = Golden.objection(
      to: try report.json(time: time), as: "postmortem-\(audience).json")
    #expect(objection == nil)
  }
}
