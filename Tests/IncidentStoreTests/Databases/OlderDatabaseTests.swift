import Foundation
import IncidentCore
import IncidentStore
import TestSupport
import Testing

/// Databases as earlier versions wrote them, which every later version opens, verifies and folds to
/// what it was.
///
/// They lie in the folder `Golden`. One that was released with is never written anew: where this
/// version writes something else, the next one is added to the row. `RECORD_GOLDEN=1` writes the
/// newest where it is missing.
@Suite struct OlderDatabaseTests {
  private static let newest = "0002"

  private let workspace: TestWorkspace

  init() throws {
    workspace = try TestWorkspace()
  }

  @Test(arguments: ["0001", "0002"])
  func `a database of an earlier version is opened, verified and folded`(
    name: String
  ) throws {
    try recordWhereMissing(name)
    let store = try openCopy(of: name)
    let report = try store.verify()
    #expect(report.findings == [])
    let states = try store.read { journal in
      try journal.summaries().map { summary in
        let incident = try journal.load(summary.number).incident
        let entries = try journal.entries(of: summary.number)
        #expect(Incident(id: incident.id, folding: entries) == incident)
        return "\(summary.number): \(summary.title ?? "-"), \(entries.count) entries\n"
          + (try Self.text(of: incident))
      }
    }
    let objection = Golden.objection(to: states.joined(separator: "\n"), as: "\(name).txt")
    #expect(objection == nil)
    // It is no museum piece: it takes what comes next.
    try store.record(AddNote("It goes on."), after: .days(400))
    #expect(try store.verify().isSound)
  }

  @Test func `the newest of them is what this version writes`() throws {
    try WrittenDatabase.write(to: workspace.path, FirstJournal.tell)
    let written = try Store.open(at: workspace.path, access: .readOnly).read { try $0.seal() }
    let recorded = try openCopy(of: Self.newest).read { try $0.seal() }
    #expect(written == recorded, "something is written otherwise: record the next of the row")
  }

  @Test func `every kind of event is in it, and every subject is restored once`() throws {
    let entries = try openCopy(of: Self.newest).read { journal in
      try journal.summaries().flatMap { try journal.entries(of: $0.number) }
    }
    let missing = Set(EventKind.allCases).subtracting(entries.map(\.header.kind))
    // A restoration is of two databases, and has tests of its own.
    #expect(missing == [.databaseRestored])
    let restored = entries.flatMap { entry -> [Restoration] in
      if case .actUndone(let payload) = entry.event { payload.restorations } else { [] }
    }
    let forms = Set(restored.compactMap { $0.subject.text.split(separator: ":").first })
    let changed = Set(
      entries.flatMap { $0.event.payload.subjects(as: $0.sequence) }
        .compactMap { $0.text.split(separator: ":").first })
    // An opening is not undone.
    #expect(changed.subtracting(forms) == ["opening"])
  }

  /// A recorded database, copied to where it may be written to.
  private func openCopy(of name: String) throws -> Store {
    let copy = workspace.folder + "/\(name).sqlite"
    try FileManager.default.copyItem(at: Self.file(name), to: URL(fileURLWithPath: copy))
    return try Store.open(at: copy, access: .readWrite)
  }

  private func recordWhereMissing(_ name: String) throws {
    guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1", name == Self.newest,
      !FileManager.default.fileExists(atPath: Self.file(name).path)
    else { return }
    try WrittenDatabase.write(to: workspace.path, FirstJournal.tell)
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: workspace.path), to: Self.file(name))
  }

  private static func file(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/\(name).sqlite")
  }

  private static func text(of incident: Incident) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(incident), as: UTF8.self) + "\n"
  }
}
