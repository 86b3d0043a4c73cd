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
    let forged = form(holding: Data("{}".utf8), digestOf: Data("{}".utf8))
    let kept = try JournalCoding.decoder().decode(KeptPlaybook.self, from: forged)
    #expect(kept.playbook.phases.isEmpty)
    #expect(kept != KeptPlaybook(playbook), "a verification sees that it differs")
  }

  @Test func aDamagedFormIsRefusedAtOnce() throws {
    let bytes = try JournalCoding.encoder().encode(playbook)
    let damaged = Data(
      String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "look", with: "lock").utf8)
    #expect(damaged != bytes)
    let whole = form(holding: bytes, digestOf: bytes)
    #expect(try JournalCoding.encoder().encode(KeptPlaybook(playbook)) == whole)
    #expect(throws: DecodingError.self) {
      try JournalCoding.decoder().decode(
        KeptPlaybook.self, from: form(holding: damaged, digestOf: bytes))
    }
  }

  private func form(holding bytes: Data, digestOf digested: Data) -> Data {
    let coded = bytes.base64EncodedString()
    return Data(#"{"coded":"\#(coded)","digest":"\#(KeptPlaybook.digest(of: digested))"}"#.utf8)
  }
}
