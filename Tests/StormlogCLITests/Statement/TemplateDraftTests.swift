import CommandTestSupport
import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// What is drafted from a template: each channel in its wording.
@Suite struct TemplateDraftTests {
  private static let playbook = """
    playbook: storm
    version: 1
    title: {de: Sturm, en: Storm}
    phases:
      - id: hold
        title: {de: Halten, en: Hold}
        steps: [{id: look, do: {de: Hinsehen, en: Look}, role: legal, due: 1h}]
    channels: {short: [x, tiktok], long: [website]}
    statements:
      holding:
        wordings:
          short: {de: Kurzes Wort., en: Short word.}
          long: {de: Langes Wort., en: Long word.}
    """

  private func home(settings: String = "", in language: Language = .de) throws -> CrisisHome {
    let home = try CrisisHome(in: language)
    try home.prepare(["crisis/playbooks/storm.yaml": Self.playbook])
    if !settings.isEmpty { try home.test.home.write(settings, to: "crisis/stormlog.yaml") }
    home.type("open", "Mäuse", "--playbook", "storm")
    return home
  }

  private func draft(_ home: CrisisHome, _ words: String...) -> Answer {
    home.test.type(["statement", "draft"] + words)
  }

  @Test func `one message has a wording for each group of channels`() throws {
    let home = try home()
    let said = draft(home, "--channel", "tiktok,website,x", "--template", "holding")
    #expect(said.status == .done, "\(said)")
    for line in ["1/tiktok", "1/website", "1/x"] { #expect(said.output.contains(line)) }
    #expect(home.type("statement", "show", "1/tiktok").output.contains("Kurzes Wort."))
    #expect(home.type("statement", "show", "1/website").output.contains("Langes Wort."))
    #expect(home.type("statement", "show", "1/x").output.contains("Kurzes Wort."))
    #expect(home.type("statement", "submit", "1").status == .done)
  }
}
