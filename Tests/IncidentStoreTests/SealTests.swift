import Foundation
import GRDB
import IncidentCore
import IncidentStore
import Testing

@Suite struct SealTests {
  let workspace: TestWorkspace

  init() throws {
    workspace = try TestWorkspace()
  }

  @Test func aSealHoldsWhileTheJournalGrowsAndIsRedacted() throws {
    let store = try workspace.makeStoreWithIncident()
    let empty = try store.read { try $0.seal() }
    try store.note("one")
    let seal = try store.read { try $0.seal() }
    #expect(seal.position == 2)
    #expect(seal != empty)
    try store.record(OpenIncident(title: "Another"), to: .new(UUID()))
    try store.redact(2)

    #expect(try store.verify(against: seal).findings == [])
    #expect(try store.verify(against: empty).findings == [])
  }

  @Test func aChainRewrittenWithRightHashesIsFoundByTheSealAlone() throws {
    let id = UUID()
    let store = try workspace.makeStore()
    try store.record(OpenIncident(title: "Storm"), to: .new(id))
    try store.note("what happened")
    let seal = try store.read { try $0.seal() }
    try store.close()

    // The forger writes a whole new file, with the tool itself.
    try FileManager.default.removeItem(atPath: workspace.path)
    let forged = try workspace.makeStore()
    try forged.record(OpenIncident(title: "Storm"), to: .new(id))
    try forged.note("what did not happen")

    let present = try forged.read { try $0.seal() }
    #expect(present != seal)
    #expect(try forged.verify().findings == [])
    #expect(
      try forged.verify(against: seal).findings.map(\.problem) == [.sealDiffers(journal: present)])
  }

  @Test func aWrongSealIsAnsweredWithWhatTheJournalGaveThere() throws {
    let store = try workspace.makeStoreWithIncident()
    try store.note("one")
    let right = try store.read { try $0.seal() }
    try store.note("two")
    let wrong = Seal(position: right.position, hash: String(repeating: "ab", count: 32))

    #expect(
      try store.verify(against: wrong).findings.map(\.problem) == [.sealDiffers(journal: right)])
  }

  @Test func aTailCutOffWithItsHeadIsFoundByTheSeal() throws {
    let store = try workspace.makeStoreWithIncident()
    try store.note("one")
    let seal = try store.read { try $0.seal() }
    try store.close()
    try workspace.tamper(
      TestWorkspace.dropTriggers + """
        DELETE FROM words WHERE position = 2; DELETE FROM entry WHERE position = 2;
        UPDATE incident SET head_sequence = 1, head_hash = (SELECT hash FROM entry);
        """)
    let again = try Store.open(at: workspace.path, access: .readOnly)
    let problems = try again.verify(against: seal).findings.map(\.problem)
    #expect(problems.contains(.sealAhead(seal, last: 1)))
  }

  @Test func aSealIsReadBackFromItsText() throws {
    let seal = Seal(position: 12, hash: String(repeating: "ab", count: 32))
    #expect(Seal(seal.description) == seal)
    #expect(Seal("12-xyz") == nil)
    #expect(Seal("-1-" + seal.hash) == nil)
    #expect(Seal(seal.hash) == nil)
  }
}
