import IncidentCore
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
}
