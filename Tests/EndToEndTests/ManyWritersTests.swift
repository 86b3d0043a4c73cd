import Foundation
import TestSupport
import Testing

/// Many processes write at once, and some of them are killed.
@Suite(.serialized) struct ManyWritersTests {
  @Test func manyProcessesLoseNothing() throws {
    let (writers, notes) = FaultForm.isFull ? (50, 20) : (16, 5)
    let home = try BinaryHome()
    try home.run("open", "Sturm")
    let began = Date()
    let running = try (1...writers).map { writer in
      try home.startShell(
        """
        for note in $(seq \(notes)); do
          "$STORMLOG" note "$1/$note" >/dev/null || echo "$1/$note: $?"
        done
        """, ["\(writer)"])
    }
    for process in running {
      let result = try process.wait(timeLimit: 600)
      #expect(result.output == "")
      #expect(result.error == "")
    }
    if FaultForm.isFull {
      print("\(writers) × \(notes) notes in \(Date().timeIntervalSince(began)) s")
    }

    let entries = try home.timeline()
    #expect(entries.map(\.sequence) == Array(1...(writers * notes + 1)))
    let expected = (1...writers).flatMap { writer in (1...notes).map { "\(writer)/\($0)" } }
    #expect(Set(entries.dropFirst().map(\.text)) == Set(expected))
    #expect(try home.run("verify").status == 0)
  }

  /// Every entry whose number was printed is there, whenever the writers are killed.
  @Test func whatWasAcknowledgedSurvivesTheEndOfItsWriter() throws {
    let wanted = FaultForm.isFull ? 200 : 30
    let home = try BinaryHome()
    try home.run("open", "Sturm")
    let began = Date()
    let tally = KillTally()
    let group = DispatchGroup()
    for writer in 1...8 {
      group.enter()
      Thread.detachNewThread {
        defer { group.leave() }
        var number = 0
        while tally.kills < wanted, tally.failures.isEmpty {
          number += 1
          let text = "\(writer)/\(number)"
          do {
            let process = try home.start(["note", text, "--json"])
            // From before the journal is opened until after the entry is printed.
            usleep(.random(in: 1_000...700_000))
            process.kill()
            tally.count(text, try process.wait())
          } catch {
            tally.fail("\(text): \(error)")
          }
        }
      }
    }
    group.wait()
    #expect(tally.failures == [])

    let next = Date()
    let result = try home.run("note", "danach")
    #expect(result.status == 0)
    #expect(result.error == "")
    let pause = Date().timeIntervalSince(next)
    #expect(try home.run("verify").status == 0)
    let entries = try home.timeline()
    #expect(entries.map(\.sequence) == Array(1...entries.count))
    let stored = Dictionary(uniqueKeysWithValues: entries.map { ($0.sequence, $0.text) })
    #expect(!tally.acknowledged.isEmpty)
    for (sequence, text) in tally.acknowledged { #expect(stored[sequence] == text) }
    #expect(Set(entries.map(\.text)).count == entries.count)
    if FaultForm.isFull {
      print(
        """
        \(tally.kills) kills, \(tally.acknowledged.count) acknowledged, \(entries.count - 2) \
        stored, next command after \(pause) s, all in \(Date().timeIntervalSince(began)) s
        """)
    }
  }
}

/// What became of writers, counted from several threads.
private final class KillTally: Sendable {
  private let lock = NSLock()
  // Touched under the lock alone.
  private nonisolated(unsafe) var state = (
    kills: 0, acknowledged: [Int: String](), failures: [String]()
  )

  var kills: Int { lock.withLock { state.kills } }
  var acknowledged: [Int: String] { lock.withLock { state.acknowledged } }
  var failures: [String] { lock.withLock { state.failures } }

  func count(_ text: String, _ result: BinaryResult) {
    let stored = (try? result.storedEntries()) ?? []
    lock.withLock {
      if result.status == nil { state.kills += 1 }
      for sequence in stored { state.acknowledged[sequence] = text }
      if let status = result.status, status != 0 || stored.count != 1 {
        state.failures.append("\(text): \(status) \(result.error)")
      }
    }
  }

  func fail(_ text: String) { lock.withLock { state.failures.append(text) } }
}
