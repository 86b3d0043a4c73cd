import CommandTestSupport
import Foundation
import IncidentCore
import StormlogCLI
import TerminalText
import TestSupport
import Testing

/// The board on a screen of 80 × 24, and the lists that show what it only counts.
@Suite struct ShortBoardTests {
  private static let help = (1...20).map { number in
    "      - {id: help-\(number), do: A text that helps., role: crisis-lead, due: 2h}"
  }.joined(separator: "\n")

  /// Three steps that must be done, twenty that help, and one for later.
  private static let playbook = """
    playbook: many
    version: 1
    title: Many
    phases:
      - id: assess
        title: Assess
        steps:
          - {id: first, do: Do the first., role: crisis-lead, due: 30m, must: true}
          - {id: second, do: Do the second., role: crisis-lead, due: 30m, must: true}
          - {id: third, do: Do the third., role: crisis-lead, due: 30m, must: true}
    \(help)
      - id: learn
        title: Learn
        steps:
          - {id: look-back, do: Look back., role: crisis-lead, due: 30d}

    """

  private func home(in language: Language = .en, height: Int = 24) throws -> TestContext {
    var home = try TestContext(
      environment: ["NO_COLOR": "1", "STORMLOG_LANG": language.rawValue])
    home.context.terminalHeight = height
    _ = home.type(["init"])
    try Data(Self.playbook.utf8).write(
      to: URL(fileURLWithPath: home.home(".local/share/stormlog/playbooks/many.yaml")))
    return home
  }

  private func lines(_ home: TestContext, _ words: String...) -> [String] {
    home.type(words).output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  private func place(_ text: String, in lines: [String]) -> Int? {
    lines.firstIndex { $0.contains(text) }
  }

  @Test func `what must be done comes first, the rest is counted`() throws {
    let home = try home()
    _ = home.type(["open", "Parcels", "--playbook", "many"])
    let board = lines(home, "board")
    let title = try #require(place("Next steps (24) · 19 more → stormlog next", in: board))
    #expect(board[title + 1].hasPrefix("  ● 1 first  due in 30 min"), "\(board)")
    #expect(board[title + 3].hasPrefix("  ● 3 third"), "\(board)")
    #expect(board[title + 4].hasPrefix("  ○ 4 help-1"), "\(board)")
    #expect(place("look-back", in: board) == nil)
    #expect(board.last == "→ stormlog done 1 -m … · stormlog board --full", "\(board)")
  }

  @Test func `what is overdue is named or counted, what must be done first`() throws {
    let home = try home()
    _ = home.type(["open", "Parcels", "--playbook", "many"])
    home.time.wait(.hours(3))
    let board = lines(home, "board")
    #expect(board.count == 22, "\(board)")
    let title = try #require(place(" more → stormlog due --overdue", in: board))
    #expect(board[title].hasPrefix("Overdue (23) · "), "\(board)")
    #expect(board[title + 1].hasPrefix("  ! 1 first  overdue by 2 h 30 min"), "\(board)")
    #expect(board[title + 3].hasPrefix("  ! 3 third"), "\(board)")
    #expect(board[title + 4].hasPrefix("  ! 4 help-1"), "\(board)")
    #expect(lines(home, "due", "--overdue").filter { $0.hasPrefix("! ") }.count == 23)
  }

  @Test func `a taller terminal shows more, and never more than it has`() throws {
    let home = try home(height: 40)
    _ = home.type(["open", "Parcels", "--playbook", "many"])
    home.time.wait(.hours(3))
    let board = lines(home, "board")
    #expect(board.count <= 38)
    #expect(place("Overdue (23)", in: board) != nil)
    #expect(place("help-20", in: board) != nil, "\(board)")
  }

  @Test func `what is far away stands below what is due now, by its date`() throws {
    let home = try home()
    _ = home.type(["open", "Parcels", "--playbook", "many"])
    _ = home.type(["action", "add", "Train all depots", "--owner", "hr", "--due", "2027-01-25"])
    let board = lines(home, "board")
    let later = try #require(place("25 Jan 2027", in: board))
    #expect(later > place("1 first", in: board) ?? .max, "\(board)")
    #expect(place("62 days", in: board) == nil)
    let due = home.type(["due"]).output
    #expect(due.contains("Later: 2, ") && due.contains("stormlog due --full"), "\(due)")
    #expect(!due.contains("25 Jan 2027"), "\(due)")
    #expect(home.type(["due", "--full"]).output.contains("25 Jan 2027"))
    #expect(home.type(["due", "--json"]).output.contains("Train all depots"))
  }

  @Test func `five steps a role, more where they are asked for`() throws {
    let home = try home()
    _ = home.type(["open", "Parcels", "--playbook", "many"])
    let next = home.type(["next"]).output
    #expect(next.contains("Phase: Assess · Many\n"), "\(next)")
    #expect(next.contains("● 1 first") && next.contains("○ 5 help-2"), "\(next)")
    #expect(!next.contains("6 help-3"))
    #expect(next.contains("… and 19 more → stormlog next --role crisis-lead"), "\(next)")
    for whole in [["next", "--full"], ["next", "--role", "crisis-lead"]] {
      let next = home.type(whole).output
      #expect(next.contains("23 help-20") && next.contains("24 look-back"), "\(next)")
    }
  }

  @Test func `a quiet incident has a short board`() throws {
    let home = try home()
    _ = home.type(["open", "Parcels"])
    let board = lines(home, "board")
    #expect(board.count <= 11, "\(board)")
    #expect(board.last == "→ stormlog wind 0…6 · stormlog board --full", "\(board)")
  }

  @Test(arguments: Language.allCases)
  func `it fits on a screen, whatever burns`(language: Language) throws {
    let home = try home(in: language)
    let title = String(repeating: "Paketwurf im Video ", count: 9)
    _ = home.type(["open", title, "--playbook", "many", "--wind", "5", "--channel", "x"])
    _ = home.type(["open", "Boycott of the bakery", "--keep-current", "--wind", "3"])
    _ = home.type(["run", "product-safety"])
    _ = home.type(["run", "data-breach"])
    _ = home.type(["escalate", "red", "--because", "it burns"])
    _ = home.type(["freeze", "--because", "it burns"])
    _ = home.type(["clock", "start", "gdpr-33", "--at", "1h ago", "--because", "x"])
    for number in 1...6 {
      _ = home.type(["promise", "add", "Call number \(number)", "--by", "in \(number)h"])
      _ = home.type(["claim", "add", "They say \(number)"])
      _ = home.type(["action", "add", "Train \(number)", "--owner", "hr", "--due", "2027-01-25"])
      _ = home.type(["statement", "draft", "--channel", "x", "-m", "Text \(number)"])
      _ = home.type(["statement", "submit", "\(number)"])
    }
    for _ in 0..<8 {
      let board = lines(home, "board")
      #expect(board.count <= 22, "\(board)")
      #expect(board.allSatisfy { $0.displayWidth <= 80 }, "\(board)")
      #expect(board.last?.hasPrefix("→ stormlog ") ?? false, "\(board)")
      home.time.wait(.hours(3))
    }
    let full = lines(home, "board", "--full")
    #expect(full.count > 22)
  }
}
