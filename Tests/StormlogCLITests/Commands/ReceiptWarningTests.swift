import ArgumentParser
import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

@Suite struct ReceiptWarningTests {
  @Test func `what the system says of trouble steers no terminal`() throws {
    let test = try TestContext()
    let shell = try Shell(test.context, ActOptions.parse([]))
    let incident = Incident(id: UUID())
    let receipt = Receipt(
      number: 1, title: nil, before: incident, after: incident, entries: [],
      warnings: [.storedWithTrouble("/srv/\u{1B}[2J: disk")], naming: [],
      context: DecisionContext(now: Story.start, actor: .system, login: "aadler"))
    try shell.report(receipt)
    #expect(test.error.text.contains("/srv/\\u{1B}[2J: disk"))
    #expect(!test.error.text.contains("\u{1B}"))
  }

  @Test func `whoever opens under rules weaker than the shipped ones reads it at once`() throws {
    let home = try CrisisHome(in: .en)
    try home.prepare([
      "crisis/stormlog.yaml": """
      people:
        s1: {name: Sara Social}
      approvals:
        red: [any]
      """
    ])
    let opened = home.type("open", "Parcels", "--channel", "x")
    let told = opened.output.replacing(#/\s+/#) { _ in " " }
    #expect(told.contains("weaker than the shipped rules"), "\(opened)")
    #expect(!home.type("note", "x").output.contains("shipped rules"))
    let record = home.type("open", "Boots", "--channel", "x", "--json").output
    #expect(record.contains("weaker than the shipped rules"), "\(record)")
  }

  @Test func `what is not seen in a statement is told before it is approved`() throws {
    let home = try CrisisHome(in: .en)
    try home.prepare([:])
    home.type("open", "Parcels", "--channel", "x")
    home.type("statement", "draft", "--channel", "x", "-m", "We\u{200B} pay\u{202E} nothing")
    let submitted = home.type("statement", "submit", "1")
    let told = submitted.output.replacing(#/\s+/#) { _ in " " }
    #expect(submitted.status == .done)
    #expect(told.contains("cannot be seen (U+200B, U+202E)"), "\(submitted)")
    #expect(told.contains("statement edit 1"))
  }
}
