import Crypto
import Foundation
import IncidentCore
import IncidentStore
import Synchronization
import TestSupport

/// A database that comes out the same to the byte whenever it is written: its ids, salts and times
/// are fixed.
struct WrittenDatabase {
  private let store: Store
  private let random: RandomSource
  private(set) var now = TestWorkspace.noon
  private var target = Store.Target.incident(1)
  /// The drill whose clock `now` is.
  private var drill: IncidentID?

  private init(_ store: Store, random: RandomSource) {
    self.store = store
    self.random = random
  }

  /// Writes a new database and all acts that `tell` records in it.
  static func write(
    to path: String, _ tell: (inout WrittenDatabase) throws -> Void
  ) throws {
    let random = Self.countedRandom()
    try Store.create(at: path)
    let store = try Store.open(at: path, access: .readWrite)
    var database = WrittenDatabase(store, random: random)
    try tell(&database)
    try store.close()
  }

  /// Bytes that look random and are the same in every run: the hashes of 2, 3, 4 … The first once
  /// named the file while it was made, and the stored databases begin with the second.
  private static func countedRandom() -> RandomSource {
    let counter = Counter()
    return RandomSource { count in
      Data(SHA256.hash(data: Data(String(counter.next()).utf8)).prefix(count))
    }
  }

  private final class Counter: Sendable {
    private let value = Mutex(1)

    func next() -> Int {
      value.withLock { value in
        value += 1
        return value
      }
    }
  }

  /// Opens the next incident with an act. A drill goes by its own clock from then on.
  mutating func open(_ act: any Act, isDrill: Bool = false) throws {
    let id = random.uuid()
    drill = isDrill ? id : nil
    target = .new(id)
    target = .incident(try tell(act).number)
  }

  /// Records an act, a minute after the one before.
  @discardableResult
  mutating func tell(
    _ act: any Act, as actor: PersonID = "adler", evidence: [Evidence] = []
  ) throws -> Appended {
    try record(actor, evidence) { _, _ in act }
  }

  /// Records an act that is about an entry.
  mutating func tell(about sequence: Int, _ act: (Entry) -> any Act) throws {
    let number = try number
    try record("adler", []) { _, journal in act(try journal.entry(sequence, of: number)) }
  }

  /// Records an act, takes it back, and records it again.
  mutating func tellTwice(
    _ act: any Act, as actor: PersonID = "adler", evidence: [Evidence] = []
  ) throws {
    let told = try tell(act, as: actor, evidence: evidence)
    try undo(told.entries.map(\.sequence))
    try tell(act, as: actor, evidence: evidence)
  }

  mutating func tellTwice(about sequence: Int, _ act: (Entry) -> any Act) throws {
    try tell(about: sequence, act)
    try undo([try lastSequence])
    try tell(about: sequence, act)
  }

  mutating func wait(_ interval: IncidentCore.Interval) { now = now + interval }

  /// The last entry of the incident at hand.
  var lastSequence: Int {
    get throws {
      let number = try number
      return try store.read { try $0.load(number).head.sequence }
    }
  }

  private var number: Int {
    get throws {
      guard case .incident(let number) = target else { throw NothingOpened() }
      return number
    }
  }

  private mutating func undo(_ sequences: [Int]) throws {
    let number = try number
    try record("adler", []) { incident, journal in
      let all = try journal.entries(of: number)
      let own = all.filter { sequences.contains($0.sequence) }
      let first = own.first?.sequence ?? 0
      return UndoAct(
        entries: own, later: all.filter { $0.sequence > (sequences.last ?? 0) },
        before: Incident(id: incident.id, folding: all.filter { $0.sequence < first }),
        because: "a slip")
    }
  }

  @discardableResult
  private mutating func record(
    _ actor: PersonID, _ evidence: [Evidence],
    _ form: (Incident, JournalReader) throws -> any Act
  ) throws -> Appended {
    now = now + .minutes(1)
    let context = DecisionContext(
      now: now, actor: actor, login: actor.name, roster: .sample,
      clockRules: FirstJournal.clockRules, zoneName: "Europe/Berlin", drill: drill)
    return try store.append(to: target, in: context, evidence: evidence, random: random) {
      try form($0, $1).drafts(on: $0, in: context)
    }.get()
  }

  private struct NothingOpened: Error {}
}
