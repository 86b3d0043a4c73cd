import Foundation
import IncidentCore
import StormlogCLI
import Synchronization
import TestSupport
import Testing

@Suite struct RealTimeDrillTests {
  /// Plays a drill by the real clock, which each silence moves on by as much as was waited.
  private func play(_ events: [LineSource.Event], speed: String) throws -> String {
    let home = try DrillHome()
    let time = home.test.time
    let script = Script(events)
    let output = CapturedText()
    var context = home.context
    context.output = output.sink(isTerminal: false)
    context.lines = LineSource { patience in
      let event = script.next()
      if event == .silence { time.wait(patience ?? .zero) }
      return event
    }
    let words = ["drill", "run", "oven", "--real-time", "--speed", speed]
    #expect(CommandRunner(context).run(words) == .done)
    return output.text
  }

  private final class Script: Sendable {
    private let events: Mutex<ArraySlice<LineSource.Event>>

    init(_ events: [LineSource.Event]) { self.events = Mutex(events[...]) }

    func next() -> LineSource.Event { events.withLock { $0.popFirst() ?? .end } }
  }

  @Test func `injects come while nobody types`() throws {
    let text = try play(
      Array(repeating: .silence, count: 4) + [.line("score"), .line("end")], speed: "10")
    #expect(text.contains("Due now (T+15m 08:55)"))
    #expect(text.contains("They are silent."))
    #expect(text.contains("Is anybody hurt?"))
    #expect(text.contains("DRILL T+1h"))
  }

  @Test func `without a wait nothing comes but what comes at once`() throws {
    let text = try play([.line("note \"x\""), .unreadable, .line("quit")], speed: "1")
    #expect(text.contains("It smells of burning."))
    #expect(!text.contains("They are silent."))
  }
}

@Suite struct LineSourceTests {
  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb", ["a", "b"]), ("a\n\nb\n", ["a", "", "b"]),
  ])
  func `a text is read line by line`(text: String, lines: [String]) {
    let source = LineSource(
      of: TextSource(isTerminal: false, holding: Data(text.utf8)))
    var found: [String] = []
    while case .line(let line) = source.next(waiting: nil) { found.append(line) }
    #expect(found == lines)
    #expect(source.next(waiting: nil) == .end)
  }

  @Test func `what is no text is told apart from the end`() {
    let source = LineSource(
      of: TextSource(isTerminal: false, holding: Data([0xFF, 0x0A, 0x61])))
    #expect(source.next(waiting: nil) == .unreadable)
    #expect(source.next(waiting: nil) == .line("a"))
  }
}
