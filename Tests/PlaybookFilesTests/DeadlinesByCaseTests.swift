import Foundation
import IncidentCore
import PlaybookFiles
import ShippedPlaybooks
import TestSupport
import Testing
import Workspace

/// The table that a lawyer reads, held to what the shipped playbooks propose.
@Suite struct DeadlinesByCaseTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let playbook: String
    /// Facts, decisions and alerts, as `injury=yes`.
    let conditions: [(name: String, value: String)]
    let clocks: [String]

    var testDescription: String {
      "\(playbook): " + conditions.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
    }
  }

  private static let page: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = root.appendingPathComponent("docs/deadlines-by-case.md")
    return (try? String(contentsOf: page, encoding: .utf8)) ?? ""
  }()

  static let rows: [Row] = {
    var playbook = ""
    var rows: [Row] = []
    for line in page.split(separator: "\n") {
      if line.hasPrefix("## ") {
        playbook = String(line.dropFirst(3))
        continue
      }
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard ShippedPlaybooks.ids.contains(playbook), cells.count == 2, cells[0].contains("=")
      else { continue }
      let conditions = cells[0].replacing("`", with: "").split(separator: ",").map { part in
        let sides = part.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
        return (name: sides[0], value: sides.last ?? "")
      }
      let clocks = cells[1].split(separator: ",").map {
        $0.trimmingCharacters(in: .whitespaces).replacing("`", with: "")
      }
      rows.append(
        Row(playbook: playbook, conditions: conditions, clocks: clocks == ["–"] ? [] : clocks))
    }
    return rows
  }()

  @Test(arguments: rows)
  func `a case proposes the clocks that the table names`(_ row: Row) throws {
    let bytes = try #require(ShippedPlaybooks.file(row.playbook))
    let document = try #require(
      PlaybookReader().read(bytes, name: "\(row.playbook).yaml", library: ShippedPlaybooks.file)
        .document)
    var story = try Story.opened()
    try story.tell(StartRun(document))
    for (name, value) in row.conditions {
      if name == "alert", let level = AlertLevel.allCases.first(where: { "\($0)" == value }) {
        try story.tell(RaiseAlert(to: level, because: "x"))
      } else if document.playbook.steps.contains(where: { $0.id == name && $0.options != nil }) {
        try story.tell(MakeDecision(name, option: value, outOfOrderBecause: "x"))
      } else {
        try story.tell(SetFact(name, value))
      }
    }
    let proposed = story.incident.openProposals(at: story.now).filter(\.holds).compactMap { open in
      if case .clock(let rule) = open.proposal { rule } else { nil }
    }
    #expect(Set(proposed) == Set(row.clocks))
  }

  @Test func `every playbook has cases, and every rule is reached`() {
    #expect(Set(Self.rows.map(\.playbook)) == Set(ShippedPlaybooks.ids))
    let rules = ClockRules.shipped
    var reached = Set(Self.rows.flatMap(\.clocks))
    // What follows from a notification starts by itself, or is named then.
    for _ in 0..<3 {
      reached.formUnion(
        rules.all.filter { document in
          [document.rule.follows, document.rule.mayFollow].compactMap(\.self).contains(
            where: reached.contains)
        }.map(\.rule.id))
    }
    #expect(rules.ids.filter { !reached.contains($0) } == [])
  }
}
