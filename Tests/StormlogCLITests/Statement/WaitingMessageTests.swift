import CommandTestSupport
import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// What waits of a message, as the board tells it.
@Suite struct WaitingMessageTests {
  private let home: CrisisHome

  /// One text in review on two channels.
  init() throws {
    home = try CrisisHome(in: .en, variables: ["STORMLOG_ACTOR": "s1"])
    let settings = try Document.named("docs/settings.md").blocks.filter { $0.language == "yaml" }
    try home.prepare(["crisis/stormlog.yaml": #require(settings.first).text])
    home.type("open", "Parcels", "--channel", "x", "--wind", "1")
    home.type("statement", "draft", "--channel", "x,website", "-m", "We look into it.")
    home.type("statement", "submit", "1")
  }

  private func waiting(_ board: String) -> [Substring] {
    board.split(separator: "\n").filter { $0.contains("Carla Celik with statement") }
  }

  @Test func `variants that wait for the same people are one line`() {
    for board in [home.type("board").output, home.type("board", "--full").output] {
      #expect(waiting(board).count == 1, "\(board)")
    }
  }

  @Test func `a variant that waits alone has a line of its own`() {
    home.type("statement", "approve", "1/x", "--as", "k1")
    let board = home.type("board", "--full").output
    #expect(waiting(board).count == 1, "\(board)")
    #expect(board.contains("with statement 1/website (website, en"), "\(board)")
  }

  @Test func `the last line of the board brings all of them one further`() throws {
    let last = try #require(home.type("board").output.split(separator: "\n").last)
    #expect(last.contains(#/stormlog statement approve 1 [0-9a-f]{6} /#), "\(last)")
    home.type("statement", "approve", "1", "--as", "k1")
    let then = try #require(home.type("board").output.split(separator: "\n").last)
    #expect(then.contains("stormlog statement publish 1 --url …"), "\(then)")
  }
}
