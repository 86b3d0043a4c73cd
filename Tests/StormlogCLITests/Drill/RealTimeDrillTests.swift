import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI
import Synchronization
import Testing

@Suite struct RealTimeDrillTests {
  /// Plays a drill by the real clock, which each silence moves on by as much as was waited.
  fileprivate func play(
    _ events: [LineSource.Event], speed: String, ending status: IncidentWording.ExitStatus = .done,
    _ options: String...
  ) throws -> String {
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
    let words = ["drill", "run", "oven", "--real-time", "--speed", speed] + options
    #expect(CommandRunner(context).run(words) == status)
    return output.text
  }

  fileprivate final class Script: Sendable {
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
    let text = try play(
      [.line("note \"x\""), .unreadable, .line("quit")], speed: "1", ending: .badData)
    #expect(text.contains("It smells of burning."))
    #expect(!text.contains("They are silent."))
  }
}

extension RealTimeDrillTests {
  @Test func `JSON tells by the real clock too what falls due and what comes in`() throws {
    let text = try play(Array(repeating: .silence, count: 4), speed: "10", "--json")
    let due = try #require(text.firstRange(of: "\"due\" : ["))
    let inject = try #require(text.firstRange(of: "\"inject\" : \"silence\""))
    #expect(due.lowerBound < inject.lowerBound)
  }

  @Test func `an interrupted drill is kept, and says how to go on`() throws {
    let home = try DrillHome()
    let script = Script([
      .line("wait 12m"), .line("note \"flour is out\""), .interruption, .line("note \"unheard\""),
    ])
    let output = CapturedText()
    var context = home.context
    context.output = output.sink(isTerminal: false)
    context.lines = LineSource { _ in script.next() }
    #expect(CommandRunner(context).run(["drill", "run", "oven"]) == .interrupted)
    let last = output.text.split(separator: "\n").last
    #expect(
      last
        == "The drill is interrupted; it is kept and goes on from T+12m. → stormlog drill resume 1")
    let timeline = home.run("timeline", "-i", "1").1
    #expect(timeline.contains("flour is out"))
    #expect(!timeline.contains("unheard"))
    #expect(home.run("drill", "resume", typing: "quit\n").1.contains("DRILL T+12m"))
  }

  @Test(arguments: [LineSource.Event.interruption, .end])
  func `what is being written is recorded when it is ended, not when the drill is interrupted`(
    event: LineSource.Event
  ) throws {
    let home = try DrillHome()
    let script = Script([.line("note -m -"), .line("half a"), event, event])
    let output = CapturedText()
    var context = home.context
    context.input = TextSource(isTerminal: true, holding: Data())
    context.output = output.sink(isTerminal: true)
    context.lines = LineSource { _ in script.next() }
    let status = CommandRunner(context).run(["drill", "run", "oven"])
    #expect(status == (event == .end ? .done : .interrupted))
    let isRecorded = home.run("timeline", "-i", "1").1.contains("half a")
    #expect(isRecorded == (event == .end), "\(output.text)")
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

  @Test func `a line that is too long is passed over, and those after it are read`() {
    let long = String(repeating: "x", count: 1 << 20 + 1)
    let source = LineSource(
      of: TextSource(isTerminal: false, holding: Data("a\n\(long)\nb".utf8)))
    #expect(source.next(waiting: nil) == .line("a"))
    #expect(source.next(waiting: nil) == .unreadable)
    #expect(source.next(waiting: nil) == .line("b"))
    #expect(source.next(waiting: nil) == .end)
  }

  @Test func `what is no text is told apart from the end`() {
    let source = LineSource(
      of: TextSource(isTerminal: false, holding: Data([0xFF, 0x0A, 0x61])))
    #expect(source.next(waiting: nil) == .unreadable)
    #expect(source.next(waiting: nil) == .line("a"))
  }
}
