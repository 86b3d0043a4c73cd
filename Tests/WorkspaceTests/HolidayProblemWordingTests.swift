import Foundation
import IncidentCore
import IncidentDesk
import IncidentWording
import Testing
import Workspace

@Suite struct HolidayProblemWordingTests {
  private func message(_ text: String, in language: Language) -> String {
    do {
      _ = try ConfigurationReader.read(Data(text.utf8))
      return ""
    } catch {
      return FailureWording(TimeWording(language: language, zone: .gmt))
        .failure(error, file: "stormlog.yaml").message
    }
  }

  @Test(arguments: [
    ("holidays:", "Hier gehört ein Feiertagskalender hin", "One calendar of holidays belongs here"),
    ("holidays: [DE-NW]", "Hier gehört ein Feiertagskalender hin", "One calendar of holidays"),
    ("holidays: nw", "Meinten Sie DE-NW?", "Did you mean DE-NW?"),
    ("holidays: DE-NRW", "Meinten Sie DE-NW?", "Did you mean DE-NW?"),
    ("holidays: CH-UR", "Es fehlt eine Quelle", "for want of a source"),
    ("holidays: {calendar: DE-SN, not: [reformation]}", "Einen Feiertag", "has no holiday"),
    ("holidays: {calendar: AT, also: [{on: x, name: y}]}", "ist kein Feiertagsdatum", "is no date"),
    ("holidays: {calendar: AT, also: [{on: 12-25, name: y}]}", "steht doppelt da", "there twice"),
  ])
  func `what is wrong with the holidays is said in both languages`(
    text: String, german: String, english: String
  ) {
    #expect(message(text, in: .de).contains(german))
    #expect(message(text, in: .en).contains(english))
    #expect(message(text, in: .en).hasPrefix("stormlog.yaml:1:"))
  }
}
