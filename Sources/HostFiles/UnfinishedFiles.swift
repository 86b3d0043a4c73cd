import Foundation
import Synchronization

/// The files that are being made and stand nowhere yet, so that a signal which ends the process
/// takes them along: they may hold a copy of the whole database.
///
/// The handler only does what is allowed while a signal is handled: it neither allocates nor waits.
enum UnfinishedFiles {
  /// Notes a file that is being made, and what SQLite may put beside it.
  ///
  /// - Parameters:
  ///   - name: At most 50 bytes, in ASCII.
  ///   - folder: A descriptor of its folder, which stays open until the file is forgotten.
  /// - Returns: By which it is forgotten; nil where too many are being made at once, and a signal
  ///   leaves this one behind.
  static func note(_ name: String, in folder: Int32) -> Int? {
    installed.withLock { installed in
      guard
        let free = (0..<capacity).first(where: { places[$0].folder.load(ordering: .relaxed) < 0 })
      else { return nil }
      // What the handler reads is made here: a global is made at its first use.
      for index in 0..<endingCount {
        let start = places[free].names + index * nameLength
        let bytes = Array((name + endings[index]).utf8CString.prefix(nameLength - 1)) + [0]
        start.update(from: bytes, count: bytes.count)
      }
      places[free].folder.store(folder, ordering: .releasing)
      if installed.files == 0 { installed.signals = takeSignals() }
      installed.files += 1
      return free
    }
  }

  static func forget(_ place: Int?) {
    guard let place else { return }
    installed.withLock { installed in
      places[place].folder.store(-1, ordering: .releasing)
      installed.files -= 1
      guard installed.files == 0 else { return }
      for number in installed.signals { signal(number, SIG_DFL) }
      installed.signals = []
    }
  }

  /// Catches the signals that would end the process. One that is ignored, or that somebody else
  /// waits for, is left alone.
  private static func takeSignals() -> [Int32] {
    [SIGINT, SIGTERM, SIGHUP].filter { number in
      var present = sigaction()
      guard sigaction(number, nil, &present) == 0, isDefault(present) else { return false }
      signal(number, removeUnfinished)
      return true
    }
  }

  private static func isDefault(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 0
    #else
      unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 0
    #endif
  }
}

/// What SQLite leaves beside a file that it writes.
private let endings = ["", "-journal", "-wal", "-shm"]
private let nameLength = 64
private let capacity = 8

private struct Place: ~Copyable {
  /// -1 where no file is noted.
  let folder = Atomic<Int32>(-1)
  let names = UnsafeMutablePointer<CChar>.allocate(capacity: nameLength * endings.count)
}

// Written under the lock alone; the handler reads it once its folder says that it is there.
private nonisolated(unsafe) let places: UnsafeMutablePointer<Place> = {
  let places = UnsafeMutablePointer<Place>.allocate(capacity: capacity)
  for index in 0..<capacity { (places + index).initialize(to: Place()) }
  return places
}()

private let endingCount = endings.count
private let installed = Mutex<(files: Int, signals: [Int32])>((0, []))

private func removeUnfinished(_ number: Int32) {
  let before = errno
  for index in 0..<capacity {
    let folder = places[index].folder.load(ordering: .acquiring)
    guard folder >= 0 else { continue }
    for ending in 0..<endingCount {
      unlinkat(folder, places[index].names + ending * nameLength, 0)
    }
  }
  signal(number, SIG_DFL)
  raise(number)
  errno = before
}
