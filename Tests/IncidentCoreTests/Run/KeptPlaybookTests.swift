import IncidentCore
import Foundation
import Testing

@testable import IncidentCore

@Suite struct KeptPlaybookTests {
  let playbook = Playbook(
    id: "storm", version: 1, languages: ["en"],
    phases: [
      Phase(
        id: "assess",
        steps: [Step(id: "look", when: Condition(source: "wind >= 4 and fact.victim == \"yes\""))])
    ])

  @Test func theCodedFormTellsTheSamePlaybookAndPlan() throws {
    let bytes = try JournalCoding.encoder().encode(KeptPlaybook(playbook))
    let kept = try JournalCoding.decoder().decode(KeptPlaybook.self, from: bytes)
    #expect(kept.playbook == playbook)
    #expect(kept.plan.conditions.keys.sorted() == ["look"])
  }

  @Test func whatIsNotReadIsPassedOnAsItWas() throws {
    let bytes = try JournalCoding.encoder().encode(KeptPlaybook(playbook))
    let unread = try JournalCoding.decoder().decode(KeptPlaybook.self, from: bytes)
    #expect(try JournalCoding.encoder().encode(unread) == bytes)
  }

  @Test func whatIsNoPlaybookDespiteItsDigestIsAnEmptyOne() throws {
    let forged = #"{"json":"{}","digest":"\#(KeptPlaybook.digest(of: "{}"))"}"#
    let kept = try JournalCoding.decoder().decode(KeptPlaybook.self, from: Data(forged.utf8))
    #expect(kept.playbook.phases.isEmpty)
    #expect(kept != KeptPlaybook(playbook), "a verification sees that it differs")
  }

  @Test func aDamagedFormIsRefusedAtOnce() throws {
    let text = String(
      decoding: try JournalCoding.encoder().encode(KeptPlaybook(playbook)), as: UTF8.self)
    let damaged = text.replacingOccurrences(of: "look", with: "lock")
    #expect(damaged != text)
    #expect(throws: DecodingError.self) {
      try JournalCoding.decoder().decode(KeptPlaybook.self, from: Data(damaged.utf8))
    }
  }
}
