import Foundation
import IncidentCore
import IncidentDesk
import IncidentWording
import Testing
import Workspace

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
}
