import CommandTestSupport
import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// One step, shown whole.
@Suite struct StepDetailTests {
  private func home() throws -> CrisisHome {
    let home = try CrisisHome(in: .de)
    try home.prepare([:])
    home.type("öffnen", "Mäuse", "--playbook", "spine")
    return home
  }

  @Test func `a step is shown by its number with what settles it and what was recorded`() throws {
    let home = try home()
    let open = home.type("schritte", "freeze-posts")
    #expect(open.status == .done, "\(open)")
    #expect(open.output.contains("stormlog anhalten --because"))
    #expect(!open.output.contains("first-wind"))
    home.type("wind", "2")
    let settled = home.type("schritte", "first-wind").output
    #expect(settled.contains("erledigt"), "\(settled)")
    #expect(settled.contains("Verlauf"), "\(settled)")
  }

  @Test func `a number that no step has is answered with numbers and ids`() throws {
    let home = try home()
    for line in [["schritte", "999"], ["erledigt", "999"]] {
      let refused = home.test.type(line)
      #expect(refused.status == .notFound, "\(refused)")
      #expect(refused.unwrapped.error.contains("Es gibt: 1 "), "\(refused)")
      #expect(refused.unwrapped.error.contains("stormlog schritte"), "\(refused)")
    }
  }

  @Test func `programs are told the act and what to type`() throws {
    let steps = try home().type("schritte", "freeze-posts", "--json").output
    #expect(steps.contains("\"act\" : \"freeze\""), "\(steps)")
    #expect(steps.contains("\"next\" : \"freeze --because"), "\(steps)")
  }
}
