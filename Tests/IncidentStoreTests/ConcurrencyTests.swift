import IncidentCore
import IncidentStore
import Dispatch
import Foundation
import GRDB
import Testing

@testable import IncidentStore

@Suite struct ConcurrencyTests {
  let workspace: TestWorkspace

  init() throws {
    workspace = try TestWorkspace()
  }

  @Test func manyConnectionsLoseNothing() throws {
    try workspace.makeStoreWithIncident().close()
    let path = workspace.path
    DispatchQueue.concurrentPerform(iterations: 8) { writer in
      do {
        for number in 1...10 {
          let store = try Store.open(at: path, access: .readWrite)
          try store.note("\(writer)/\(number)")
          try store.close()
        }
      } catch {
        Issue.record(error)
      }
    }
    let store = try Store.open(at: path, access: .readOnly)
    let texts = try store.read { try $0.entries(of: 1) }.compactMap { $0.words?[.text] }
    #expect(Set(texts).count == 80)
    #expect(try store.verify().findings == [])
  }

  @Test func whoComesSecondDecidesOnWhatTheFirstLeft() throws {
    let first = try workspace.makeStoreWithIncident()
    let second = try Store.open(at: workspace.path, access: .readWrite)
    let raise = RaiseAlert(to: .orange, because: "media")
    try first.record(raise)

    let result = try second.append(
      raise, to: .incident(1), in: TestWorkspace.context(actor: "berg"))
    #expect(result == .failure(.alertNotHigher(asked: .orange, present: .orange)))
  }

  @Test func aFileThatStaysLockedIsBusyAndNothingIsStored() throws {
    try workspace.makeStoreWithIncident().close()
    let store = try Store.open(
      at: workspace.path, access: .readWrite, schema: .current, patience: 0.05)
    let holder = try DatabaseQueue(path: workspace.path)
    try holder.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: StoreError(workspace.path, .busy)) { try store.note("x") }
      try database.execute(sql: "ROLLBACK")
      // A reader in the way of COMMIT.
      try database.execute(sql: "BEGIN; SELECT * FROM entry")
      #expect(throws: StoreError(workspace.path, .busy)) { try store.note("x") }
      try database.execute(sql: "ROLLBACK")
    }
    #expect(try store.read { try $0.entries(of: 1) }.count == 1)
  }

  @Test func aTurnThatDoesNotComeIsBusyAndOneThatComesIsTaken() throws {
    try workspace.makeStoreWithIncident().close()
    let store = try Store.open(
      at: workspace.path, access: .readWrite, schema: .current, patience: 0.05)
    let folder = open((workspace.path as NSString).deletingLastPathComponent, O_RDONLY)
    #expect(flock(folder, LOCK_EX) == 0)
    #expect(throws: StoreError(workspace.path, .busy)) { try store.note("too long a wait") }
    close(folder)
    // Whoever gave up waiting keeps nobody else from writing.
    let patient = try Store.open(at: workspace.path, access: .readWrite)
    try patient.note("in turn")
    let texts = try patient.read { try $0.entries(of: 1) }.compactMap { $0.words?[.text] }
    #expect(texts.last == "in turn")
    #expect(texts.contains("too long a wait") == false)
  }
}
