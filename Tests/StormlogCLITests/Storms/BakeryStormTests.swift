import CommandTestSupport
import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// A storm as a team types it, in German: `bakery.storm` beside this file, with its report as a golden
/// file.
@Suite struct BakeryStormTests {
  /// What one storm may cost a person at the keyboard.
  private static let mostCommands = 150

  @Test func `every line of it is taken, it is short, and its report is the one that was read`()
    throws
  {
    let storm = try TypedStorm("bakery")
    try storm.play()
    #expect(storm.refused == [])
    #expect(storm.count <= Self.mostCommands)
    for (audience, name) in [("internal", "intern"), ("public", "öffentlich")] {
      let report = storm.printed(by: ["nachbetrachtung", "-i", "1", "--audience", name])
      #expect(Golden.objection(to: report, as: "bakery.\(audience).md") == nil)
    }
    // The storm beside it stays apart.
    #expect(!storm.printed(by: ["zeitleiste", "-i", "2"]).contains("Mäuse im"))
    #expect(!storm.printed(by: ["zeitleiste", "-i", "1"]).contains("Mindestlohn"))
  }
}
