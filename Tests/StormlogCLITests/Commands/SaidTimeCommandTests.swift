import CommandTestSupport
import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// It is Tuesday, 24 November 2026, 3:00 in Berlin.
@Suite struct SaidTimeCommandTests {
  private let home: CrisisHome

  init() throws {
    home = try CrisisHome(in: .de)
    try home.prepare([:])
    home.type("open", "Parcels", "--detected", "gestern 20 Uhr")
  }

  @Test func `a time is echoed as it was said`() {
    for (typed, echo) in [
      ("gegen 2:15", "gegen 2:15 Uhr"), ("gestern gegen 23 Uhr", "gegen 23 Uhr"),
      ("2 Uhr 30", "02:30 Uhr"), ("vor einer Stunde", "02:00 Uhr"),
      ("vor etwa einer Stunde", "gegen 2 Uhr"), ("21:30 gestern", "21:30 Uhr"),
      ("23.11. 21:10", "21:10 Uhr"), ("23.11.2026, 21:20 Uhr", "21:20 Uhr"),
    ] {
      let noted = home.type("note", "x", "--at", typed)
      #expect(noted.status == .done, "\(noted)")
      #expect(noted.output.contains(echo), "\(noted)")
    }
  }

  @Test func `a time with two meanings is refused with both lines, which are taken`() {
    let refused = home.type("note", "x", "--at", "halb drei")
    #expect(refused.status == .usage, "\(refused)")
    #expect(refused.error.contains("--at '02:30 Uhr'"), "\(refused)")
    #expect(refused.error.contains("--at 'gestern 14:30 Uhr'"), "\(refused)")
    #expect(home.type("note", "x", "--at", "02:30 Uhr").status == .done)
    #expect(home.type("note", "y", "--at", "gestern 14:30 Uhr").status == .done)
  }

  @Test func `an evening is refused with what comes nearest`() {
    let refused = home.type("note", "x", "--at", "gestern Abend")
    #expect(refused.status == .usage, "\(refused)")
    #expect(refused.error.contains("--at 'gestern gegen 20 Uhr'"), "\(refused)")
    #expect(refused.error.contains("--at gestern"), "\(refused)")
  }
}
