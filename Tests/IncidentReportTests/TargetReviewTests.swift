import IncidentCore
import IncidentReport
import IncidentWording
import Testing

@Suite struct TargetReviewTests {
  private func report(
    _ audience: PostMortem.Audience, _ targets: [FigureName: FigureTarget]
  ) throws -> PostMortem {
    let plain = try SampleStorm.source()
    let source = PostMortem.Source(
      incident: plain.incident, entries: plain.entries, roster: plain.roster,
      organisation: plain.organisation, targets: targets, now: plain.now, seal: plain.seal)
    return PostMortem(source, audience: audience, language: .en)
  }

  @Test func `a figure stands beside its target`() throws {
    let time = TimeWording(language: .en, zone: try SampleStorm.berlin())
    let targets: [FigureName: FigureTarget] = [
      .firstResponse: .within(.minutes(1)), .resolve: .within(.hours(24 * 365)),
    ]
    let text = try report(.internal, targets).markdown(time: time)
    let rows = text.split(separator: "\n").map(String.init)
    let response = try #require(
      rows.first { $0.contains("Time to the first approved word in public") })
    #expect(response.contains("within 1 min: **[missed]**"))
    let resolve = try #require(rows.first { $0.contains("Time to resolve") })
    #expect(resolve.contains(": **[met]**"))
    let json = try report(.internal, targets).json(time: time)
    #expect(json.contains(#""withinSeconds" : 60"#))
  }

  @Test func `targets are not for the public`() throws {
    let time = TimeWording(language: .en, zone: try SampleStorm.berlin())
    let targets: [FigureName: FigureTarget] = [.firstResponse: .within(.minutes(1))]
    #expect(try report(.internal, targets).json(time: time).contains("\"targets\""))
    #expect(try !report(.public, targets).json(time: time).contains("targets"))
  }
}
