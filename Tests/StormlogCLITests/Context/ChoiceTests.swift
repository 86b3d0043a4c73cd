import CommandTestSupport
import Foundation
import IncidentCore
import IncidentDesk
import IncidentWording
import StormlogCLI
import Testing
import Workspace

@Suite struct LanguageChoiceTests {
  @Test func `a language that is not spoken is refused by name`() throws {
    let none = Surroundings(environment: [:], currentDirectory: "/", homeDirectory: nil)
    #expect(throws: UnknownLanguage.self) { try none.language(asked: "fr") }
    let test = try TestContext(environment: ["STORMLOG_LANG": "klingon", "LANG": "de_DE"])
    #expect(throws: UnknownLanguage.self) { try test.context.surroundings.language(asked: nil) }
    #expect(test.context.environmentLanguage == .de)
  }
}

@Suite struct ZoneChoiceTests {
  @Test func `the configured zone wins over the system's`() throws {
    let test = try TestContext()
    #expect(
      test.context.outside.zone(configured: "America/New_York").zone.identifier
        == "America/New_York")
    #expect(test.context.outside.zone(configured: nil).zone.identifier == "Europe/Berlin")
  }
}
