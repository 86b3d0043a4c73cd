import CommandTestSupport
import Foundation
import IncidentCore
import IncidentDesk
import IncidentWording
import StormlogCLI
import Testing
import Workspace

@Suite struct LanguageChoiceTests {
  private func language(
    _ environment: [String: String], asked: String? = nil, configured: Language? = nil
  ) throws(UnknownLanguage) -> Language {
    try Surroundings(environment: environment, currentDirectory: "/", homeDirectory: nil)
      .language(asked: asked, configured: configured)
  }

  @Test func `the option, the variable, the locale and the configuration decide in this order`()
    throws
  {
    let all = ["STORMLOG_LANG": "en", "LC_ALL": "de_DE.UTF-8"]
    #expect(try language(all, asked: "de") == .de)
    #expect(try language(all) == .en)
    #expect(try language(["LC_ALL": "de_DE.UTF-8"], configured: .en) == .de)
    #expect(try language(["LANG": "C.UTF-8"], configured: .de) == .de)
    #expect(try language([:]) == .en)
  }

  @Test(
    arguments: [
      (["LC_ALL": "", "LANG": "de_AT"], Language.de),
      (["LC_MESSAGES": "en_GB.UTF-8", "LANG": "de_DE"], .en),
      (["LC_ALL": "C", "LANG": "de_DE"], .en), (["LANG": "de"], .de), (["LANG": "fr_FR"], .en),
      (["LANG": "den_CA"], .en),
    ] as [([String: String], Language)])
  func `the locale is read as POSIX has it`(environment: [String: String], expected: Language)
    throws
  {
    #expect(try language(environment) == expected)
  }

  @Test func `a language that is not spoken is refused by name`() throws {
    #expect(throws: UnknownLanguage.self) { try language([:], asked: "fr") }
    let test = try TestContext(environment: ["STORMLOG_LANG": "klingon", "LANG": "de_DE"])
    #expect(throws: UnknownLanguage.self) { try test.context.surroundings.language(asked: nil) }
    #expect(test.context.environmentLanguage == .de)
  }
}

@Suite struct ZoneChoiceTests {
  @Test func `the first name given decides`() {
    #expect(ZoneChoice("Europe/Berlin", "UTC").zone.identifier == "Europe/Berlin")
    #expect(ZoneChoice(nil, "Europe/Berlin").unknown == nil)
    #expect(ZoneChoice(nil, "").zone == .gmt)
  }

  @Test func `an unknown zone is UTC and is named`() {
    let choice = ZoneChoice("Mars/Olympus")
    #expect(choice.zone == .gmt)
    #expect(choice.unknown == "Mars/Olympus")
    let wording = FailureWording(TimeWording(language: .en, zone: .gmt))
    #expect(wording.unknownZone("Mars/Olympus").contains("“Mars/Olympus”"))
  }

  @Test func `the configured zone wins over the system's`() throws {
    let test = try TestContext()
    #expect(
      test.context.outside.zone(configured: "America/New_York").zone.identifier
        == "America/New_York")
    #expect(test.context.outside.zone(configured: nil).zone.identifier == "Europe/Berlin")
  }
}
