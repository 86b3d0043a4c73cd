import CommandTestSupport
import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// What is held back on several channels is ordered, confirmed and released in one line.
@Suite struct SeveralChannelsTests {
  private func home(in language: Language) throws -> CrisisHome {
    let home = try CrisisHome(in: language)
    try home.prepare([:])
    home.type("open", "Parcels", "--detected", "02:30")
    return home
  }

  @Test func `channels stand apart or in a list, and one line confirms them`() throws {
    let home = try home(in: .de)
    let ordered = home.type(
      "anhalten", "--channel", "x,tiktok,instagram", "--because", "heute nicht")
    #expect(ordered.unwrapped.output.contains("anhalten bestätigen x tiktok instagram -m …"))
    let confirmed = home.type("anhalten", "bestätigen", "tiktok", "instagram", "-m", "Anzeigen aus")
    #expect(confirmed.status == .done, "\(confirmed)")
    #expect(confirmed.unwrapped.output.contains("TikTok: Anzeigen aus"))
    #expect(confirmed.unwrapped.output.contains("Instagram: Anzeigen aus"))
    let released = home.type("anhalten", "aufheben", "x,tiktok", "--because", "ruhig")
    #expect(released.status == .done, "\(released)")
    #expect(home.type("anhalten", "liste").output.contains("✓ Instagram"))
  }

  @Test func `what fails for one is stored for none`() throws {
    let home = try home(in: .en)
    home.type("freeze", "--channel", "x", "--channel", "tiktok", "--because", "not today")
    for line in [
      ["freeze", "confirm", "x", "facebook"],
      ["freeze", "release", "x", "facebook", "--because", "calm"],
    ] {
      let refused = home.test.type(line)
      #expect(refused.status == .refused, "\(refused)")
      #expect(refused.error.contains("Facebook"), "\(refused)")
    }
    let list = home.type("freeze", "list").output
    #expect(!list.contains("✓ X"), "\(list)")
    #expect(!list.contains("– X"), "\(list)")
  }
}

/// Several facts are set in one line, all or none.
@Suite struct SeveralFactsTests {
  private func home() throws -> CrisisHome {
    let home = try CrisisHome(in: .de)
    try home.prepare([:])
    home.type("öffnen", "Mäuse", "--playbook", "spine")
    return home
  }

  private func facts(of home: CrisisHome) -> String { home.type("show", "--json").output }

  @Test func `facts are taken with equals signs and without`() throws {
    let home = try home()
    let set = home.type("fakt", "victim=ja", "press=nein", "boycott=ja", "-m", "Anruf")
    #expect(set.status == .done, "\(set)")
    #expect(facts(of: home).contains("\"victim\" : \"yes\""))
    #expect(facts(of: home).contains("\"press\" : \"no\""))
    #expect(facts(of: home).contains("\"boycott\" : \"yes\""))
    #expect(home.type("fakt", "threat", "nein", "leak", "ja").status == .done)
    #expect(facts(of: home).contains("\"leak\" : \"yes\""))
  }

  @Test func `where one is wrong none is stored, and the line that is right is named`() throws {
    let home = try home()
    let unknown = home.type("fakt", "press=ja", "boykot=ja")
    #expect(unknown.status != .done)
    #expect(unknown.unwrapped.error.contains("fakt press=ja boykott=ja"), "\(unknown)")
    let lacking = home.type("fakt", "press=ja", "threat")
    #expect(lacking.status == .usage)
    #expect(lacking.error.contains("stormlog fakt threat ja|nein"), "\(lacking)")
    #expect(!facts(of: home).contains("\"press\""))
  }

  @Test func `what the shell does not need is not quoted`() {
    #expect("tiktok,instagram".shellQuoted == "tiktok,instagram")
    #expect("injury=yes".shellQuoted == "injury=yes")
    #expect("=ls".shellQuoted == "'=ls'")
    #expect("{a,b}".shellQuoted == "'{a,b}'")
    #expect("zwei Wörter".shellQuoted == "'zwei Wörter'")
  }
}
