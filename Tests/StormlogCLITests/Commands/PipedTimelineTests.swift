import CommandTestSupport
import IncidentCore
import Testing

/// Lines for other programs.
@Suite struct PipedTimelineTests {
  private let home: CrisisHome

  init() throws {
    home = try CrisisHome(in: .en)
    try home.prepare([:])
    home.type("open", "Storm", "--channel", "x")
  }

  @Test(arguments: [
    "a\nb", "a\rb", "a\r\nb", "a\u{B}b", "a\u{C}b", "a\u{85}b", "a\u{2028}b", "a\u{2029}b",
  ])
  func `an entry is one line, whatever breaks its text`(text: String) {
    home.type("note", text)
    let timeline = home.type("timeline").output
    #expect(timeline.contains("a ⏎ b"), "\(timeline)")
    #expect(!timeline.unicodeScalars.contains { [0x85, 0x2028, 0x2029].contains($0.value) })
  }

  @Test func `what only looks like a break stays`() {
    home.type("note", "Größe – „gut“ … Ç ¨ Å")
    #expect(home.type("timeline").output.contains("Größe – „gut“ … Ç ¨ Å"))
  }
}
