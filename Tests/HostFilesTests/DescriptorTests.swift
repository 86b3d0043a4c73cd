import Foundation
import HostFiles
import Testing

@Suite struct DescriptorTests {
  @Test(.enabled(if: SafeFile.exists("/dev/full"), "Only Linux has it."))
  func `a full disk is told by its number`() throws {
    let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
    try #require(full >= 0)
    defer { close(full) }
    #expect(!writeAll(Data("x".utf8), to: full))
    #expect(FileFailure("/dev/full", code: errno, writing: true).reason == .diskFull)
    #expect(writeAll(Data(), to: full))
  }

  @Test func `all is written and all is read, whatever the pieces`() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    defer { close(reading) }
    // More than a pipe holds at once.
    let data = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0) })
    Thread.detachNewThread {
      _ = writeAll(data, to: writing)
      close(writing)
    }
    #expect(Descriptor.readSome(reading, limit: 10) == data.prefix(10))
    #expect(Descriptor.readAll(reading, limit: 100_000) == data[10..<100_010])
    #expect(Descriptor.readAll(reading, limit: .max) == data[100_010...])
    #expect(Descriptor.readSome(reading, limit: 10) == Data())
  }

  @Test func `what is not open cannot be read or written`() {
    #expect(Descriptor.readAll(-1, limit: 1) == nil)
    #expect(Descriptor.readSome(-1, limit: 1) == nil)
    #expect(!writeAll(Data("x".utf8), to: -1))
  }
}

private func writeAll(_ data: Data, to descriptor: Int32) -> Bool {
  data.withUnsafeBytes { Descriptor.writeAll($0, to: descriptor) }
}
