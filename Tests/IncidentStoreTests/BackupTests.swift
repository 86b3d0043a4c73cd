import IncidentCore
import IncidentStore
import StormlogSchema
import Foundation
import GRDB
import Testing

@testable import IncidentStore

@Suite struct BackupTests {
  let workspace: TestWorkspace
  let copy: String

  init() throws {
    workspace = try TestWorkspace()
    copy = workspace.folder + "/copy.sqlite"
  }

  @Test(arguments: [Store.Access.readOnly, .readWrite])
  func aBackupHasAllAndVerifies(_ access: Store.Access) throws {
    try workspace.makeStoreWithIncident().close()
    let store = try Store.open(at: workspace.path, access: access)
    let (report, seal) = try store.backup(to: copy)

    #expect(report.findings == [])
    #expect(report.entries == 1)
    let restored = try Store.open(at: copy, access: .readWrite)
    #expect(try restored.read { try $0.entries(of: 1) } == store.read { try $0.entries(of: 1) })
    #expect(try restored.read { try $0.seal() } == store.read { try $0.seal() })
    #expect(try restored.read { try $0.seal() } == seal)
    try restored.note("it can be worked with")
    let attributes = try FileManager.default.attributesOfItem(atPath: copy)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func aFileInTheWayIsReplacedOnlyWhereAsked() throws {
    let store = try workspace.makeStoreWithIncident()
    try Data("precious".utf8).write(to: URL(fileURLWithPath: copy))
    #expect(throws: StoreError(copy, .alreadyExists)) { try store.backup(to: copy) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == Data("precious".utf8))

    _ = try store.backup(to: copy, replacing: true)
    #expect(try Store.open(at: copy, access: .readOnly).verify().findings == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.folder).count == 2)
  }

  @Test func onlyAnOrdinaryFileGivesWay() throws {
    let store = try workspace.makeStoreWithIncident()
    let target = workspace.folder + "/target"
    try Data("precious".utf8).write(to: URL(fileURLWithPath: target))
    try FileManager.default.createSymbolicLink(atPath: copy, withDestinationPath: target)
    #expect(throws: StoreError(copy, .alreadyExists)) { try store.backup(to: copy) }
    #expect(throws: StoreError(copy, .notAFile)) { try store.backup(to: copy, replacing: true) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == Data("precious".utf8))
    #expect(throws: StoreError(workspace.folder, .notAFile)) {
      try store.backup(to: workspace.folder, replacing: true)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.folder).count == 3)
  }

  @Test(arguments: [false, true])
  func aCopyThatIsNotSoundIsNotKept(_ isReplacing: Bool) throws {
    let store = try workspace.makeStoreWithIncident()
    if isReplacing { try Data("precious".utf8).write(to: URL(fileURLWithPath: copy)) }
    let before = try FileManager.default.contentsOfDirectory(atPath: workspace.folder).sorted()
    #expect(throws: CancellationError.self) {
      try store.copyDatabase(to: copy, replacing: isReplacing) { path in
        #expect(FileManager.default.fileExists(atPath: path))
        throw CancellationError()
      }
    }
    let after = try FileManager.default.contentsOfDirectory(atPath: workspace.folder).sorted()
    #expect(after == before)
    if isReplacing {
      #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == Data("precious".utf8))
    }
  }

  @Test func aDamagedJournalIsCopiedOnlyWhereThatWasAskedFor() throws {
    try workspace.makeStoreWithIncident().close()
    try workspace.tamper(TestWorkspace.dropTriggers + "UPDATE entry SET actor = 'x'")
    let store = try Store.open(at: workspace.path, access: .readOnly)
    let error = #expect(throws: StoreError.self) { try store.backup(to: copy) }
    guard case .unsound(let finding) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(finding.problem == .chain(.headerChanged))
    #expect(!FileManager.default.fileExists(atPath: copy))

    let report = try store.backup(to: copy, unsoundToo: true).report
    #expect(report.findings.first?.problem == .chain(.headerChanged))
    #expect(FileManager.default.fileExists(atPath: copy))
  }

  @Test func anOlderSchemaIsUpgradedAfterABackup() throws {
    let store = try workspace.makeStoreWithIncident()
    let before = try store.read { try $0.entries(of: 1) }
    try store.close()
    let next = Schema(version: 2) {
      StormlogSchema.migrations + ["CREATE TABLE later (x INTEGER); PRAGMA user_version = 2"]
    }
    #expect(throws: StoreError(workspace.path, .olderSchema(found: 1, known: 2))) {
      try Store.open(at: workspace.path, access: .readOnly, schema: next)
    }
    let upgraded = try Store.open(at: workspace.path, access: .readWrite, schema: next)
    #expect(try upgraded.read { try $0.entries(of: 1) } == before)
    #expect(try upgraded.queue.read { try Schema.version(of: $0) } == 2)
    let kept = try Store.open(at: workspace.path + ".schema-1", access: .readOnly)
    #expect(try kept.read { try $0.entries(of: 1) } == before)
  }

  @Test func aMigrationThatFailsLeavesTheFileAsItWas() throws {
    try workspace.makeStoreWithIncident().close()
    let bytes = try workspace.fileBytes()
    let broken = Schema(version: 2) {
      StormlogSchema.migrations
        + ["CREATE TABLE later (x INTEGER); PRAGMA user_version = 2; SELECT nonsense"]
    }
    #expect(throws: StoreError.self) {
      try Store.open(at: workspace.path, access: .readWrite, schema: broken)
    }
    #expect(try workspace.fileBytes() == bytes)
  }
}
