import CommandTestSupport
import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// What is drafted from a template: each channel in its wording, in the languages of the team.
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

  @Test func `it is drafted in every language of the team that the template has`() throws {
    let home = try home(settings: "languages: [en, fr, de]\n")
    let said = draft(home, "--channel", "x", "--template", "holding")
    #expect(said.output.contains("1/x/en"), "\(said)")
    #expect(said.output.contains("1/x/de"))
    #expect(!said.output.contains("1/x/fr"))
    #expect(said.output.contains("Short word."))
  }

  @Test func `a language that is named counts, and a text of one's own has one`() throws {
    let home = try home(settings: "languages: [de, en]\n")
    let named = draft(home, "--channel", "x", "--template", "holding", "--language", "en")
    #expect(named.status == .done, "\(named)")
    #expect(!named.output.contains("Kurzes Wort."))
    let own = draft(home, "--channel", "website", "-m", "Wir prüfen das.")
    #expect(own.status == .done, "\(own)")
    let worded = draft(
      home, "--channel", "website", "--template", "holding", "-m", "Wir prüfen das auch.")
    #expect(worded.status == .done, "\(worded)")
  }

  @Test func `where the template has none of them, it is the person's own`() throws {
    let home = try home(settings: "languages: [fr]\n", in: .en)
    #expect(draft(home, "--channel", "x", "--template", "holding").output.contains("Short word."))
  }
}
