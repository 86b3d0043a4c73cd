/// One playbook being followed in one incident.
package struct Run: Hashable, Codable, Sendable {
  /// 1, 2, 3 … within the incident.
  package let number: Int
  /// The entry that started it.
  package let sequence: Int
  package var startedAt: Moment
  var kept: KeptPlaybook
  /// The playbook as it was when the run started or was moved to it, without what is left to other
  /// runs, and with the steps that vanished in a move.
  package var playbook: Playbook { kept.playbook }
  /// What is left to other runs.
  package internal(set) var shared: SharedParts
  /// The steps that a newer version of the playbook does not have, in alphabetical order.
  package internal(set) var vanished: [String]
  /// The numbers of its steps, by their ids; see ``StepNumbers``.
  package internal(set) var numbers: [String: Int]
  var moves: [RunMove]
  /// How many distinct people held roles when it was started; nil in runs of before that was counted.
  package let people: Int?
  /// The team for which its playbook is cut to size. It stays, also when the run is moved: steps do not
  /// come and go because somebody was called in.
  package var teamSize: TeamSize { TeamSize(people: people) }
  package var records: [String: StepRecord]
  package var branches: [String: BranchRecord]
  var plan: RunPlan { kept.plan }

  package init(
    number: Int, sequence: Int, startedAt: Moment, playbook: Playbook,
    shared: SharedParts = SharedParts(), people: Int? = nil
  ) {
    self.number = number
    self.sequence = sequence
    self.startedAt = startedAt
    kept = KeptPlaybook(playbook)
    self.shared = shared
    vanished = []
    numbers = [:]
    moves = []
    self.people = people
    self.records = [:]
    self.branches = [:]
  }

  /// Moves what an entry left here to another time.
  mutating func move(entry sequence: Int, to moment: Moment) {
    if self.sequence == sequence { startedAt = moment }
    for (id, record) in records {
      var record = record
      if record.started?.sequence == sequence { record.started?.at = moment }
      if record.skipped?.sequence == sequence { record.skipped?.at = moment }
      for index in record.done.indices where record.done[index].sequence == sequence {
        record.done[index].at = moment
      }
      records[id] = record
    }
  }
}

/// What the team did about one step.
package struct StepRecord: Hashable, Codable, Sendable {
  /// An act on the step: which entry, when, by whom.
  package struct Mark: Hashable, Codable, Sendable {
    package let sequence: Int
    package var at: Moment
    package let by: PersonID
    /// Done although its predecessors were open or its condition was not true.
    package let outOfOrder: Bool
    private let withoutAct: Bool?

    /// It was said to be done without the act that does it.
    package var isWithoutAct: Bool { withoutAct ?? false }

    package init(
      sequence: Int, at: Moment, by: PersonID, outOfOrder: Bool = false, isWithoutAct: Bool = false
    ) {
      self.sequence = sequence
      self.at = at
      self.by = by
      self.outOfOrder = outOfOrder
      withoutAct = isWithoutAct ? true : nil
    }
  }

  /// When the step was first seen to be open.
  package var opened: Instant?
  package var started: Mark?
  /// Every time it was done; more than one for a step that repeats.
  package var done: [Mark]
  package var skipped: Mark?
  /// The option chosen, where the step is a decision.
  package var option: String?
  /// Who is to do it, where it was given to a person and not only to a role.
  package var assignee: PersonID?
  // Left out where nothing was ticked: an undoing stores this.
  private var ticks: [Tick]?

  package init() {
    done = []
  }

  /// An item of the checklist that was ticked, and in which entry.
  private struct Tick: Hashable, Codable {
    let item: Int
    let sequence: Int
  }

  /// The items ticked since the step was done last: a step that repeats begins its list anew.
  package var tickedItems: [Int] { items(tickedAfter: done.last) }

  /// The items that were ticked when the step was done last.
  package var itemsTickedWhenDone: [Int] {
    items(tickedAfter: done.dropLast().last, before: done.last)
  }

  /// Carries the ticks over to a changed list: for each item the one that it is now.
  mutating func renumberItems(_ items: [Int: Int]) {
    ticks = ticks.map { ticks in
      ticks.compactMap { tick in
        items[tick.item].map { Tick(item: $0, sequence: tick.sequence) }
      }
    }
  }

  mutating func tick(_ items: [Int], in sequence: Int) {
    ticks = (ticks ?? []) + items.map { Tick(item: $0, sequence: sequence) }
  }

  private func items(tickedAfter start: Mark?, before end: Mark? = nil) -> [Int] {
    let range = (start?.sequence ?? 0)..<(end?.sequence ?? .max)
    return (ticks ?? []).filter { range.contains($0.sequence) }.map(\.item).uniqued().sorted()
  }
}

/// What has become of a standing branch.
package struct BranchRecord: Hashable, Codable, Sendable {
  /// One time that the condition turned true.
  package struct Occurrence: Hashable, Codable, Sendable {
    /// 1, 2, 3 … of this branch.
    package let number: Int
    package let at: Instant
    package var answer: Answer?
    package var answeredIn: Int?

    package init(number: Int, at: Instant) {
      self.number = number
      self.at = at
    }
  }

  package enum Answer: String, Codable, Sendable {
    case accepted, declined
  }

  /// Whether the condition was true when it was last looked at.
  package var holds: Bool
  package var occurrences: [Occurrence]

  package init() {
    holds = false
    occurrences = []
  }
}

/// A fact about the incident, which conditions can ask for: a short token or a number.
package typealias FactValue = String
