import Foundation
import GRDB
import IncidentCore
import IncidentStore
import Testing

@Suite struct EvidenceTests {
  let workspace: TestWorkspace

  init() throws {
    workspace = try TestWorkspace()
  }

  @Test func theSameFileIsKeptOnce() throws {
    let store = try workspace.makeStoreWithIncident()
    let file = Evidence(Data(repeating: 7, count: 5000))
    let note = AddNote("seen", attachments: [NamedAttachment(file.attachment, name: "a.png")])
    try store.record(note, evidence: [file])
    try store.record(note, evidence: [file])

    #expect(try store.read { try $0.evidence(file.attachment.sha256) } == file.content)
    #expect(try store.verify().files == 1)
  }

  @Test func anEmptyFileIsEvidenceToo() throws {
    let store = try workspace.makeStoreWithIncident()
    let file = Evidence(Data())
    try store.record(
      AddNote("empty", attachments: [NamedAttachment(file.attachment, name: "a.txt")]),
      evidence: [file])
    #expect(try store.read { try $0.evidence(file.attachment.sha256) } == Data())
    #expect(try store.verify().findings == [])
  }

  @Test func aFileThatWasNotHandedOverStopsTheWholeAct() throws {
    let store = try workspace.makeStoreWithIncident()
    let bytes = try workspace.fileBytes()
    let file = Evidence(Data("x".utf8))
    let note = AddNote("seen", attachments: [NamedAttachment(file.attachment, name: "a.png")])
    #expect(
      throws: StoreError(workspace.path, .evidenceMissing(sha256: file.attachment.sha256))
    ) {
      try store.append(note, to: .incident(1), in: TestWorkspace.context())
    }
    #expect(try workspace.fileBytes() == bytes)
  }

  @Test func aFileThatNoEntryNamesIsNotKept() throws {
    let store = try workspace.makeStoreWithIncident()
    try store.record(AddNote("nothing"), evidence: [Evidence(Data("x".utf8))])
    #expect(try store.verify().files == 0)
  }

  @Test func aFileBeyondTheLimitIsRefused() throws {
    let store = try workspace.makeStoreWithIncident()
    let size = Attachment.sizeLimit + 1
    #expect(
      throws: StoreError(
        workspace.path, .evidenceTooLarge(size: size, limit: Attachment.sizeLimit))
    ) {
      try store.record(AddNote("big"), evidence: [Evidence(Data(count: size))])
    }
  }
}
