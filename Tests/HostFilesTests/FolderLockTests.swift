import Foundation
import Synchronization
import TestSupport
import Testing

@testable import HostFiles

@Suite struct FolderLockTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Whether the lock of a folder is to be had at once.
  private func isFree(_ path: String) throws -> Bool {
    do {
      return try FolderLock.holding(path, patience: 0) { true }
    } catch is FolderLock.Taken {
      return false
    }
  }

  @Test func `who holds the lock excludes all others, and gives it back`() throws {
    try FolderLock.holding(folder.path, patience: 0) { () throws in
      #expect(try !isFree(folder.path))
    }
    // Somebody who gave up may get the lock for a moment before it is let go.
    #expect(try FolderLock.holding(folder.path, patience: 30) { true })
  }

  @Test func `the value of the body comes back`() throws {
    #expect(try FolderLock.holding(folder.path, patience: 0) { 7 } == 7)
    #expect(try isFree(folder.path))
  }

  @Test func `a body that fails gives the lock back too`() throws {
    #expect(throws: CancellationError.self) {
      try FolderLock.holding(folder.path, patience: 0) { throw CancellationError() }
    }
    #expect(try isFree(folder.path))
  }

  @Test func `folders are locked apart, whatever way leads to them`() throws {
    for name in ["one", "two"] { try SafeFolder.make(folder(name)) }
    try FileManager.default.createSymbolicLink(
      atPath: folder("link"), withDestinationPath: folder("one"))
    try FolderLock.holding(folder("one"), patience: 0) { () throws in
      #expect(try isFree(folder("two")))
      #expect(try !isFree(folder("link")))
    }
  }

  @Test func `who waits gets its turn`() throws {
    let path = folder.path
    let order = Mutex<[String]>([])
    let begun = DispatchSemaphore(value: 0)
    let ended = DispatchSemaphore(value: 0)
    try FolderLock.holding(path, patience: 0) {
      Thread.detachNewThread {
        begun.signal()
        try? FolderLock.holding(path, patience: 60) { order.withLock { $0.append("second") } }
        ended.signal()
      }
      begun.wait()
      order.withLock { $0.append("first") }
    }
    ended.wait()
    #expect(order.withLock { $0 } == ["first", "second"])
  }

  @Test func `no two hold it at once`() {
    let path = folder.path
    let inside = Mutex(0)
    let turns = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for _ in 0..<50 {
        try? FolderLock.holding(path, patience: 60) {
          #expect(
            inside.withLock {
              $0 += 1; return $0
            } == 1)
          turns.withLock { $0 += 1 }
          inside.withLock { $0 -= 1 }
        }
      }
    }
    #expect(turns.withLock { $0 } == 400)
  }

  @Test func `where no lock can be had the work is done without`() throws {
    #expect(try FolderLock.holding(folder("none"), patience: 0) { true })
    try folder.write("", to: "file")
    #expect(try FolderLock.holding(folder("file"), patience: 0) { true })
  }

  @Test func `where there can be no second thread the lock is asked for again and again`() throws {
    let path = folder.path
    let taken = open(path, O_RDONLY | O_DIRECTORY)
    #expect(flock(taken, LOCK_EX) == 0)
    #expect(!FolderLock.polls(for: open(path, O_RDONLY | O_DIRECTORY), atMost: 0.02))
    close(taken)
    let free = open(path, O_RDONLY | O_DIRECTORY)
    #expect(FolderLock.polls(for: free, atMost: 30))
    #expect(try !isFree(path))
    close(free)
    #expect(try isFree(path))
  }

  @Test func `a lock leaves nothing in the folder`() throws {
    let names = try FolderLock.holding(folder.path, patience: 0) { try folder.names }
    #expect(names == [])
    #expect(try folder.names == [])
  }
}
