import Foundation
import TestSupport
import Testing

@testable import HostFiles

/// What becomes of files that are being made when the process ends.
@Suite struct UnfinishedFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [
    (".stormlog-7-12.tmp", true), (".stormlog-7-12.tmp-journal", true),
    (".stormlog-8-12.tmp", false),
    (".stormlog-12.txt", false), ("stormlog-7-12.tmp", false), (".stormlog-x-12.tmp", false),
    (".stormlog-99999999999999-1.tmp", false),
  ])
  func `a file is left behind where nobody makes it any more`(name: String, isLeft: Bool) {
    #expect(TemporaryName.isLeftBehind(name) { $0 == 8 } == isLeft)
  }

  @Test func `what a killed process left is found, what is in the making is not`() throws {
    // No process has this number.
    try folder.write("", to: ".stormlog-2147483647-1.tmp")
    let file = try NewFile(for: folder("report"))
    #expect(SafeFile.exists(file.temporaryPath))
    #expect(NewFile.leftovers(in: folder.path) == [folder(".stormlog-2147483647-1.tmp")])
    try file.place()
    #expect(NewFile.leftovers(in: folder("none")) == [])
  }

  @Test func `more files than can be noted are made all the same`() throws {
    let descriptor = open(folder.path, O_RDONLY)
    defer { close(descriptor) }
    let notes = (0..<12).map { UnfinishedFiles.note("f\($0)", in: descriptor) }
    #expect(notes.contains(nil))
    try SafeFile.write(Data(), to: folder("report"))
    for note in notes { UnfinishedFiles.forget(note) }
    let again = UnfinishedFiles.note("g", in: descriptor)
    #expect(again != nil)
    UnfinishedFiles.forget(again)
  }
}
