import IncidentCore
import Testing
import Workspace

@Suite struct SettingsTextTests {
  private func edited(
    _ text: String, _ edit: (inout SettingsText) throws(SettingsText.Unreachable) -> Void
  ) throws -> String {
    var settings = SettingsText(text)
    try edit(&settings)
    return settings.text
  }

  @Test func `a value takes the place of its example`() throws {
    let text = "# Who are you?\n# organisation: Example Ltd\n\n# The clock.\n# time-zone: UTC\n"
    let result = try edited(text) { settings throws(SettingsText.Unreachable) in
      try settings.set("Muster AG", at: ["organisation"])
    }
    #expect(
      result == "# Who are you?\norganisation: Muster AG\n\n# The clock.\n# time-zone: UTC\n")
  }

  @Test func `a key without an example goes to the end of its map`() throws {
    let text = "people:\n  # k9: {name: Example}\n  k1: {name: Anna}\n\n# Roles.\nroles:\n"
    let result = try edited(text) { settings throws(SettingsText.Unreachable) in
      try settings.set("{name: Bernd}", at: ["people", "k2"])
      try settings.set("{holder: k1}", at: ["roles", "legal"])
    }
    #expect(
      result == """
        people:
          # k9: {name: Example}
          k1: {name: Anna}
          k2: {name: Bernd}

        # Roles.
        roles:
          legal: {holder: k1}

        """)
  }

  @Test func `maps on the way are made, in the place of their example`() throws {
    let text = """
      preparation:
        # Where of use?
        # strategy: {areas: [pr]}
        # A goal each.
        # goals: [{area: pr}]

      """
    let result = try edited(text) { settings throws(SettingsText.Unreachable) in
      try settings.set("[pr, hr]", at: ["preparation", "strategy", "areas"])
      try settings.set("k1", at: ["preparation", "strategy", "owner"])
      try settings.add(["{area: pr, goal: answer}"], to: ["preparation", "goals"])
      try settings.add(["{area: hr, goal: hire}"], to: ["preparation", "goals"])
    }
    #expect(
      result == """
        preparation:
          # Where of use?
          strategy:
            areas: [pr, hr]
            owner: k1
          # A goal each.
          goals:
            - {area: pr, goal: answer}
            - {area: hr, goal: hire}

        """)
  }

  @Test func `a list goes on as it was begun`() throws {
    let text = "preparation:\n    training:\n    - title: One\n      date: 2026-01-01\nkpi:\n"
    let result = try edited(text) { settings throws(SettingsText.Unreachable) in
      try settings.add(["title: Two", "date: 2026-02-02"], to: ["preparation", "training"])
    }
    #expect(
      result == """
        preparation:
            training:
            - title: One
              date: 2026-01-01
            - title: Two
              date: 2026-02-02
        kpi:

        """)
  }

  @Test func `an old value is replaced where it stands alone`() throws {
    let text = "preparation:\n  measuring:\n    owner: k1\n    reviewed: 2024-01-01\n"
    let result = try edited(text) { settings throws(SettingsText.Unreachable) in
      try settings.set("2026-11-24", at: ["preparation", "measuring", "reviewed"])
    }
    #expect(result.contains("    reviewed: 2026-11-24\n"))
    #expect(!result.contains("2024"))
  }

  @Test(arguments: [
    "preparation: {strategy: {areas: [pr]}}\n",
    "preparation:\n  strategy: {areas: [pr]}\n",
    "preparation:\n  strategy:\n    reviewed: 2024-01-01 # by the board\n",
    "preparation:\n  strategy:\n    reviewed:\n      - odd\n",
  ])
  func `what no line can be added to is left alone`(text: String) {
    var settings = SettingsText(text)
    #expect(throws: SettingsText.Unreachable.self) {
      try settings.set("2026-11-24", at: ["preparation", "strategy", "reviewed"])
    }
    #expect(settings.text == text)
  }

  @Test func `a file keeps the line ends that it has, also on new lines`() throws {
    let text = "# Who?\r\n# organisation: X\r\npeople:\r\n  k1: {name: Anna}\r\n\r\nroles:\r\n"
    let result = try edited(text) { settings throws(SettingsText.Unreachable) in
      try settings.set("Muster AG", at: ["organisation"])
      try settings.set("{name: Bernd}", at: ["people", "k2"])
      try settings.add(["{area: pr}"], to: ["preparation", "goals"])
    }
    #expect(
      result == "# Who?\r\norganisation: Muster AG\r\npeople:\r\n  k1: {name: Anna}\r\n"
        + "  k2: {name: Bernd}\r\n\r\nroles:\r\npreparation:\r\n  goals:\r\n    - {area: pr}\r\n")
  }

  @Test(arguments: ["", "\n", "a: 1", "a: 1\r\nb: 2\nc: 3\n", "a: 1\r", "\r\n\r\n", "a\u{2028}b\n"])
  func `a text to which nothing is done stays as it is`(text: String) {
    #expect(SettingsText(text).text == text)
  }

  @Test func `what a map lacks is entered where it stands, on one line or on several`() throws {
    let text = """
      channels:
        x: {owner: k1}
        tiktok:
          owner: k2
        instagram: {}

      """
    let result = try edited(text) { settings throws(SettingsText.Unreachable) in
      for channel in ["x", "tiktok", "instagram", "forum"] {
        try settings.fill("purpose", with: "answers", at: ["channels", channel])
      }
    }
    #expect(
      result == """
        channels:
          x: {owner: k1, purpose: answers}
          tiktok:
            owner: k2
            purpose: answers
          instagram: {purpose: answers}
          forum:
            purpose: answers

        """)
  }

  @Test func `what an item of a list lacks is entered in it`() throws {
    let text = """
      goals:
        - {area: pr, goal: Answer}
        # the second
        - area: hr
          goal: Hire

        - {area: it, goal: Run, measure: uptime}

      """
    let result = try edited(text) { settings throws(SettingsText.Unreachable) in
      try settings.fill("measure", with: "m0", item: 0, of: ["goals"])
      try settings.fill("measure", with: "m1", item: 1, of: ["goals"])
      try settings.fill("target", with: "60m", item: 2, of: ["goals"])
    }
    #expect(
      result == """
        goals:
          - {area: pr, goal: Answer, measure: m0}
          # the second
          - area: hr
            goal: Hire
            measure: m1

          - {area: it, goal: Run, measure: uptime, target: 60m}

        """)
  }

  @Test(arguments: [
    "goals: [{area: pr}]\n", "goals:\n  - {area: pr} # ours\n",
    "goals:\n  - {area: pr,\n     goal: x}\n",
    "goals:\n  - {area: pr, measure: x}\n", "goals:\n  - area: pr\n    measure: x\n", "goals:\n",
    "goals:\n  - &a {area: pr}\n",
  ])
  func `an item that cannot be filled is left alone`(text: String) {
    var settings = SettingsText(text)
    #expect(throws: SettingsText.Unreachable.self) {
      try settings.fill("measure", with: "m", item: 0, of: ["goals"])
    }
    #expect(settings.text == text)
  }

  @Test func `an empty file gets what it needs`() throws {
    let result = try edited("") { settings throws(SettingsText.Unreachable) in
      try settings.set("{name: Anna}", at: ["people", "k1"])
    }
    #expect(result == "people:\n  k1: {name: Anna}\n")
  }
}
