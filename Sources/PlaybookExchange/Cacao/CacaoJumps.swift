/// Which steps of a workflow lead back to one another by jumps.
///
/// A while step that its body leads back to is no jump: that is how a round ends.
struct CacaoJumps {
  private var numbers: [String: Int] = [:]

  init(_ steps: [String: CacaoStep]) {
    let ids = steps.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    let bodies = steps.values.filter { $0.kind == .whileCondition }
      .reduce(into: [String: Set<String>]()) { $0[$1.id] = Self.body(of: $1, among: steps) }
    let outgoing = ids.map { id in
      (steps[id]?.pointers ?? []).map(\.target)
        .filter { !(bodies[$0]?.contains(id) ?? false) }.compactMap { places[$0] }
    }
    let components = StrongComponents(outgoing)
    for id in ids { numbers[id] = places[id].map { components.numbers[$0] } }
  }

  /// The steps of one round.
  private static func body(
    of loop: CacaoStep, among steps: [String: CacaoStep]
  ) -> Set<String> {
    var body: Set<String> = []
    var open = [loop.onTrue?.target].compactMap { $0 }
    while let id = open.popLast() {
      guard id != loop.id, id != loop.onward?.target, let step = steps[id],
        body.insert(id).inserted
      else { continue }
      open += step.pointers.map(\.target)
    }
    return body
  }

  /// Whether each of the two steps leads to the other.
  func lieOnCircle(_ one: String, _ other: String) -> Bool {
    numbers[one].map { $0 == numbers[other] } ?? false
  }
}
