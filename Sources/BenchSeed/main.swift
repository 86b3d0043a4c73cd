import Foundation
import IncidentCore
import IncidentStore

/// Fills a database with as many notes or incidents as the benchmark wants to measure among.
///
/// It goes through the store like every command, but records many entries in one transaction.
struct Seed {
  private static let notesPerAct = 500

  let store: Store

  /// Notes in one incident, a second apart, until the present.
  func addNotes(_ count: Int, to incident: Int) throws {
    var left = count
    while left > 0 {
      let size = min(left, Self.notesPerAct)
      let first = count - left + 1
      let now = Self.now - .seconds(left)
      try append(to: .incident(incident), at: now) { context in
        (0..<size).map { index in
          Draft(
            .noteAdded(NoteAdded(isPublic: false)),
            words: Words([.text: "Note \(first + index): a customer asks what we do about it"]),
            at: Moment(context.now + .seconds(index)))
        }
      }
      left -= size
    }
  }

  func addIncidents(_ count: Int) throws {
    for number in 1...count {
      try append(to: .new(UUID()), at: Self.now) { context in
        try OpenIncident(title: "Storm \(number): parcels thrown in the depot of Erfurt")
          .decide(on: Incident(id: UUID()), in: context)
      }
    }
  }

  private func append(
    to target: Store.Target, at now: Instant, _ drafts: (DecisionContext) throws -> [Draft]
  ) throws {
    let context = DecisionContext(
      now: now, occurredAt: Moment(now), actor: PersonID("bench"), login: "bench")
    _ = try store.append(to: target, in: context) { _, _ in try drafts(context) }.get()
  }

  private static var now: Instant {
    Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
  }
}

private func usage() -> Never {
  FileHandle.standardError.write(
    Data("usage: BenchSeed notes DATABASE COUNT INCIDENT | incidents DATABASE COUNT\n".utf8))
  exit(64)
}

let arguments = CommandLine.arguments.dropFirst().map { $0 }
guard arguments.count >= 3, let count = Int(arguments[2]), count > 0 else { usage() }
let seed = Seed(store: try Store.open(at: arguments[1], access: .readWrite))
switch arguments[0] {
case "notes":
  guard arguments.count == 4, let incident = Int(arguments[3]) else { usage() }
  try seed.addNotes(count, to: incident)
case "incidents": try seed.addIncidents(count)
default: usage()
}
try seed.store.close()
