import IncidentCore
import PlaybookFiles
import Testing

@Suite struct UnknownAudienceRuleTests {
  @Test func onlyWhatIsNearAKnownNameIsSaid() {
    expect(
      [.unknownAudience("staf", nearest: "staff")], of: .unknownAudience,
      in: storm(
        steps: """
          - {id: a, do: A, role: legal, due: 1h, when: 1️⃣informed.staf > 0}
          - {id: b, do: B, role: legal, due: 1h, when: informed.villagers > 0}
          - {id: c, do: C, role: legal, due: 1h, when: informed.works-council > 0}
          """))
  }
}

@Suite struct UnknownPlaceholderRuleTests {
  @Test func aBlankThatNobodyFills() {
    expect(
      [
        .unknownPlaceholder("next_updat", template: "a", nearest: "next_update"),
        .unknownPlaceholder("phone", template: "b", nearest: nil),
      ], of: .unknownPlaceholder,
      in: storm(
        steps: goodStep.trimmed,
        """
        placeholders: [contact]
        statements:
          a: {channels: [x], text: 1️⃣"{{next_updat}} {{organisation}} {{incident}} {{contact}}"}
          b:
            channels: [x]
            text:
              de: 2️⃣"{{phone}} {{phone}}"
              en: "{{phone}}"
        """))
  }

  @Test func anIncludedPlaybookNamesThemToo() {
    let base = file("\(phase)placeholders: [phone]", id: "base")
    let source = file("include: [base]\nstatements: {a: {channels: [x], text: \"{{phone}}\"}}")
    #expect(!checked(source, library: ["base": base]).contains { $0.rule == .unknownPlaceholder })
    let alone = file("\(phase)statements: {a: {channels: [x], text: \"{{phone}}\"}}")
    #expect(checked(alone).contains { $0.rule == .unknownPlaceholder })
  }

  private let phase = "phases: [{id: p, title: P, steps: [{id: s, do: S}]}]\n"
}

@Suite struct PlaceholderMismatchRuleTests {
  @Test func aBlankThatOneLanguageLacks() {
    expect(
      [
        .placeholderMissing("incident", template: "a", language: "de", presentIn: "en"),
        .placeholderMissing("organisation", template: "a", language: "en", presentIn: "de"),
      ], of: .placeholderMismatch,
      in: storm(
        steps: goodStep.trimmed,
        """
        statements:
          a:
            channels: [x]
            text: {de: 1️⃣"{{organisation}}", en: 2️⃣"{{incident}}"}
          b: {channels: [x], text: {de: "{{incident}}", en: "{{incident}} {{incident}}"}}
          c: {channels: [x], text: "{{incident}}"}
        """))
  }

  @Test func eachWordingHasItsOwnBlanks() {
    expect(
      [.placeholderMissing("incident", template: "a/long", language: "de", presentIn: "en")],
      of: .placeholderMismatch,
      in: storm(
        steps: goodStep.trimmed,
        """
        channels: {short: [x], long: [website]}
        statements:
          a:
            wordings:
              short: {de: Kurz, en: Short}
              long: {de: 1️⃣Lang, en: "{{incident}}"}
        """))
  }
}

@Suite struct TextTooLongRuleTests {
  private let long = String(repeating: "abcdefghi ", count: 30)

  @Test func aTextThatDoesNotFitItsChannel() {
    expect(
      [
        .textTooLong(template: "a", language: nil, channel: Channel("x"), length: 281, limit: 280),
        .textTooLong(template: "c", language: "en", channel: Channel("x"), length: 300, limit: 280),
      ], of: .textTooLong,
      in: storm(
        steps: goodStep.trimmed,
        """
        statements:
          a: {channels: [mail, x, bluesky], text: 1️⃣"\(long.prefix(281))"}
          b: {channels: [x, website], text: "\(long.prefix(268)){{organisation}}"}
          c: {channels: [x], text: {de: kurz, en: 2️⃣"\(long)"}}
          d: {channels: [website], text: "\(long)\(long)\(long)"}
        """))
  }

  @Test func aWordingIsMeasuredByTheChannelsOfItsGroup() {
    expect(
      [
        .textTooLong(
          template: "a/short", language: nil, channel: Channel("x"), length: 300, limit: 280)
      ], of: .textTooLong,
      in: storm(
        steps: goodStep.trimmed,
        """
        channels: {short: [x], long: [website]}
        statements:
          a: {wordings: {short: 1️⃣"\(long)", long: "\(long)"}}
        """))
  }

  @Test func aLinkCountsAsThePlatformCountsIt() {
    let links = String(repeating: "a.de b.de ", count: 7)
    let problems = checked(
      storm(steps: goodStep.trimmed, "statements: {a: {channels: [x], text: \"\(links)\"}}"))
    #expect(problems.contains { $0.rule == .textTooLong })
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
