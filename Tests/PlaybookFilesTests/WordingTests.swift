import IncidentCore
import PlaybookFiles
import Testing

/// Templates with a wording for each group of channels.
@Suite struct WordingTests {
  private static let base = file(
    """
    phases: [{id: p, title: P, steps: [{id: s, do: S}]}]
    channels: {short: [x, bluesky], long: [website, press]}
    statements:
      holding: {liability: true, wordings: {short: Wait., long: Please wait.}}
      plain: {channels: [mail], text: Dear all}
    """, id: "base")

  private func refining(_ rest: String) -> PlaybookReading {
    reading(file("include: [base]\n\(rest)"), library: ["base": Self.base])
  }

  private func template(_ id: String, of reading: PlaybookReading) throws -> StatementTemplate {
    #expect(reading.problems.isEmpty, "\(reading.problems)")
    return try #require(reading.document?.playbook.template(id))
  }

  private func text(_ id: String, _ wording: String?, of reading: PlaybookReading) -> String? {
    reading.document.flatMap {
      PlaybookWords($0.words, languages: []).template(id, wording: wording)
    }
  }

  @Test func itsChannelsAreThoseOfItsGroups() throws {
    let reading = refining("statements: {}")
    let template = try template("holding", of: reading)
    #expect(template.channels.map(\.rawValue) == ["x", "bluesky", "website", "press"])
    #expect(template.wordings.map(\.id) == ["short", "long"])
    #expect(template.wording(for: Channel("press"))?.id == "long")
    #expect(text("holding", "short", of: reading) == "Wait.")
    #expect(text("holding", nil, of: reading) == nil)
  }

  @Test func eachWordingIsRefinedByItself() throws {
    let reading = refining("statements: {holding: {wordings: {long: It takes longer.}}}")
    #expect(try template("holding", of: reading).touchesLiability)
    #expect(text("holding", "short", of: reading) == "Wait.")
    #expect(text("holding", "long", of: reading) == "It takes longer.")
  }

  @Test func nullRemovesOne() throws {
    let reading = refining("statements: {holding: {wordings: {long: null}}}")
    #expect(try template("holding", of: reading).wordings.map(\.id) == ["short"])
    #expect(text("holding", "long", of: reading) == nil)
  }

  @Test func oneTextTakesThePlaceOfWordings() throws {
    let reading = refining("statements: {holding: {channels: [x], text: One.}}")
    #expect(
      try template("holding", of: reading)
        == StatementTemplate(id: "holding", channels: [Channel("x")], touchesLiability: true))
    #expect(text("holding", nil, of: reading) == "One.")
    #expect(text("holding", "short", of: reading) == nil)
  }

  @Test func wordingsTakeThePlaceOfOneText() throws {
    let reading = refining("statements: {plain: {wordings: {long: Longer.}}}")
    #expect(
      try template("plain", of: reading).wordings
        == [TemplateWording(id: "long", channels: ["website", "press"].map(Channel.init(_:)))])
    #expect(text("plain", nil, of: reading) == nil)
  }

  @Test(arguments: [
    ("statements: {holding: {text: One.}}", Reason.missingKey("channels")),
    ("statements: {holding: {wordings: null}}", .missingKey("channels")),
    ("statements: {holding: {channels: [x]}}", .besideWordings("channels")),
  ])
  func whatIsMissingThenIsSaid(rest: String, reason: Reason) {
    #expect(refining(rest).problems.map(\.reason).contains(reason))
  }

  @Test func aChannelGoesOverToAGroupOfThisFile() throws {
    let reading = refining("channels: {short: [x, press], own: [bluesky]}")
    let wordings = try template("holding", of: reading).wordings
    #expect(wordings.map { $0.channels.map(\.rawValue) } == [["x", "press"], ["website"]])
    #expect(try template("holding", of: reading).wording(for: Channel("bluesky"))?.id == "short")
  }
}
