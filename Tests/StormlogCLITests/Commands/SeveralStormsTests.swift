import CommandTestSupport
import IncidentCore
import IncidentWording
import StormlogCLI
import Testing

/// Two storms at once: what burns in one is seen from the other, and nothing is written into the
/// wrong one.
@Suite struct SeveralStormsTests {
  /// A has burnt for hours; B was opened after it and is in use.
  private func two() throws -> LineHome {
    let home = try LineHome(in: .en)
    home.type("open", "Parcels thrown", "--wind", "4", "--at", "5h ago", "--detected", "5h ago")
    home.type("escalate", "orange", "--because", "x", "--at", "4h ago")
    home.type("open", "Boycott of the bakery")
    return home
  }

  @Test func `a long title is cut where it only has to be known again`() throws {
    let home = try LineHome(in: .en)
    home.type("open", String(repeating: "Parcels ", count: 100))
    let opened = home.type("open", "Boycott of the bakery")
    let told = opened.output.replacing(#/\s+/#) { _ in " " }
    #expect(told.contains("back to 1 Parcels Parcels"), "\(opened.output)")
    #expect(told.contains("…: stormlog use 1"), "\(opened.output)")
    home.type("use", "--none")
    let asked = home.type("note", "x")
    #expect(asked.status == .usage)
    #expect(asked.error.count < 400, "\(asked.error)")
  }

  // MARK: What is due elsewhere

  @Test func `what is overdue elsewhere is named where nothing is due here`() throws {
    let answer = try two().type("due", "--overdue")
    #expect(!answer.output.contains("Nothing is due"))
    #expect(answer.output.contains("1 Parcels thrown: "))
    #expect(answer.output.contains("stormlog due -i 1"))
    #expect(try two().type("due", "--overdue", "--exit-status").status == .done)
  }

  @Test func `the board counts what is overdue in the other open incidents`() throws {
    let board = try two().type("board").output
    let line = board.split(separator: "\n").first { $0.contains("Parcels thrown") }
    #expect(line.map { $0.hasPrefix("! 1") && $0.contains(" overdue") } ?? false, "\(board)")
  }

  @Test func `all incidents are looked at in one list`() throws {
    let home = try two()
    let due = home.type("due", "--all", "--overdue").output
    #expect(due.hasPrefix("1  Parcels thrown · orange\n"), "\(due)")
    home.type("run", "spine")
    let next = home.type("next", "--all").output
    #expect(next.contains("1  Parcels thrown") && next.contains("2  Boycott"), "\(next)")
  }

  @Test func `tick records in every open incident, whichever is in use`() throws {
    let home = try two()
    let answer = home.type("tick")
    #expect(answer.status == .done)
    #expect(answer.output.contains("→ 1 Parcels thrown"))
    #expect(answer.output.contains("→ 2 Boycott"))
    #expect(home.type("timeline", "-i", "1").output.contains("automatic"))
    #expect(!home.type("tick", "-i", "2").output.contains("→ 1 "))
    home.type("close", "-i", "1", "--reason", "cancelled", "--because", "x")
    home.type("close", "-i", "2", "--reason", "cancelled", "--because", "x")
    #expect(home.type("tick").output == "Nothing to record.\n")
  }

  // MARK: Which one is meant

  @Test func `opening another says that it switches and how to go back`() throws {
    let home = try LineHome(in: .en)
    #expect(!home.type("open", "Parcels thrown").output.contains("from now on"))
    let second = home.type("open", "Boycott").output
    #expect(second.contains("about 2 from now on"))
    #expect(second.contains("back to 1 Parcels thrown: stormlog use 1"))
    #expect(home.type("note", "x").output.contains("→ 2 Boycott"))
  }

  @Test func `opening another can leave the present one in use`() throws {
    let home = try LineHome(in: .en)
    home.type("open", "Parcels thrown")
    home.type("use", "--none")
    let second = home.type("open", "Boycott", "--keep-current").output
    #expect(second.contains("still about 1 Parcels thrown; for the new one: stormlog use 2"))
    #expect(home.type("note", "x").output.contains("→ 1 Parcels thrown"))
  }

  @Test func `nothing is written into a closed incident unasked while another is open`() throws {
    let home = try two()
    home.type("close", "--reason", "duplicate", "--of", "1")
    for words in [["note", "x"], ["lesson", "add", "well", "x"], ["undo"]] {
      let refused = home.type(words)
      #expect(refused.status == .usage)
      let line = words.map { $0 }.joined(separator: " ")
      #expect(refused.hint.contains("stormlog \(line) -i 1\n"), "\(refused.hint)")
      #expect(refused.hint.contains("stormlog \(line) -i 2\n"), "\(refused.hint)")
    }
    #expect(home.type("note", "x", "-i", "2").output.contains("→ 2 Boycott"))
    // What only a closed one can take is meant for it.
    #expect(home.type("reopen", "--because", "y").output.contains("→ 2 Boycott"))
  }

  @Test func `a late note goes into the closed one where none is open`() throws {
    let home = try LineHome(in: .en)
    home.type("open", "Parcels thrown")
    home.type("close", "--reason", "cancelled", "--because", "x")
    #expect(home.type("note", "late").status == .done)
  }

  // MARK: The same storm twice

  @Test func `a duplicate is linked both ways, and the other journal is not written to`() throws {
    let home = try two()
    let before = home.type("show", "-i", "1", "--json").output
    let closed = home.type("close", "-i", "2", "--reason", "doppelt", "--of", "1")
    #expect(closed.output.contains("Incident closed: duplicate of 1 Parcels thrown"))
    #expect(home.type("show", "-i", "1", "--json").output == before)
    for command in ["board", "timeline", "show"] {
      #expect(
        home.type(command, "-i", "1").output.contains("2 Boycott of the bakery"), "\(command)")
      #expect(home.type(command, "-i", "2").output.contains("1 Parcels thrown"), "\(command)")
    }
    #expect(home.type("postmortem", "-i", "1").output.contains("2 Boycott of the bakery"))
    #expect(home.type("postmortem", "-i", "2").output.contains("1 Parcels thrown"))
    let open = home.type("postmortem", "-i", "1", "--audience", "public").output
    #expect(!open.contains("Boycott"))
    let list = home.type("list", "--all").output
    #expect(list.contains("[also 2]") && list.contains("[continued in 1]"), "\(list)")
    home.type("reopen", "-i", "2", "--because", "x")
    #expect(!home.type("board", "-i", "1").output.contains("↔"))
  }

  @Test func `a duplicate without its original is refused with what it may be one of`() throws {
    let home = try two()
    let answer = home.type("close", "--reason", "duplicate", "--because", "x")
    #expect(answer.status == .refused)
    #expect(answer.hint.contains("1 Parcels thrown"))
    #expect(
      answer.hint.contains("stormlog close --reason duplicate --because x --of 1\n"),
      "\(answer.hint)")
    #expect(home.type("close", "--reason", "duplicate", "--of", "2").status == .refused)
    #expect(home.type("close", "--reason", "duplicate", "--of", "9").status == .notFound)
    home.type("close", "-i", "1", "--reason", "duplicate", "--of", "2")
    let circular = home.type("close", "-i", "2", "--reason", "duplicate", "--of", "1")
    #expect(circular.status == .refused)
  }

  @Test(arguments: [
    ("Fahrer wirft Pakete in Erfurt", true), ("Pakete: Fahrer wirft sie", true),
    ("Fahrer streiken in Hamburg", false), ("Rezept zurückgerufen", false),
  ])
  func `a likeness of titles is told and refuses nothing`(title: String, isLike: Bool) throws {
    let home = try LineHome(in: .de)
    home.type("open", "Fahrer wirft Pakete")
    let answer = home.type("open", title)
    #expect(answer.status == .done)
    #expect(answer.output.contains("ähnlich: 1 Fahrer wirft Pakete") == isLike)
    #expect(answer.output.contains("close -i 2") == false)
    #expect(answer.output.contains("abschließen -i 2 --reason doppelt --of 1") == isLike)
  }

  // MARK: What a closed incident leaves

  @Test func `actions and promises of closed incidents stay in sight`() throws {
    let home = try LineHome(in: .en)
    home.type("open", "Parcels thrown")
    home.type("action", "add", "Train all depots", "--owner", "hr", "--due", "2027-01-15")
    home.type("promise", "add", "Call the customer", "--by", "in 2h")
    home.type("close", "--reason", "cancelled", "--because", "x")
    home.type("use", "--none")
    for words in [["action", "list", "--all"], ["due", "--all"], []] {
      let output = home.type(words).output
      #expect(output.contains("1  Parcels thrown · closed"), "\(output)")
      #expect(output.contains("Train all depots"), "\(output)")
    }
    #expect(home.type([]).output.contains("Call the customer"))
  }
}
