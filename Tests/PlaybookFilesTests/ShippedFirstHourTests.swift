import IncidentCore
import PlaybookFiles
import ShippedPlaybooks
import TestSupport
import Testing
import Workspace

/// Holds the numbers of the first hour, for a team of three as for one of twelve.
@Suite struct ShippedFirstHourTests {
  private static let cases = ShippedPlaybooks.ids.flatMap { id in
    TeamSize.allCases.map { (id, $0) }
  }

  private func playbook(_ id: String, for size: TeamSize) throws -> Playbook {
    let bytes = try #require(ShippedPlaybooks.file(id))
    let reading = PlaybookReader().read(bytes, name: "\(id).yaml", library: ShippedPlaybooks.file)
    return try #require(reading.document).fitting(size).playbook
  }

  @Test(
    "at most eight must-do steps are due in the first hour, whatever is decided", arguments: cases)
  func musts(id: String, size: TeamSize) throws {
    let playbook = try playbook(id, for: size)
    let musts = playbook.steps.filter { step in
      step.isMust && (playbook.dueAfter(step.id).map { $0 <= .minutes(60) } ?? false)
    }
    #expect(musts.count >= 7)
    // What is a must and due later would be a must of no hour.
    #expect(playbook.steps.filter(\.isMust).count == musts.count)
    let decisions = playbook.steps.filter { step in
      step.isDecision
        && musts.contains { $0.when?.source.contains("decision.\(step.id) ") ?? false }
    }
    for answers in decisions.answers {
      let open = musts.filter { step in
        guard let expression = try? step.when?.parsed() else { return true }
        return expression.evaluate(in: Answered(answers: answers)) != .false
      }
      #expect(open.count <= 8, "\(answers): \(open.map(\.id))")
    }
  }

  @Test("nothing is due before what it waits for", arguments: cases)
  func chains(id: String, size: TeamSize) throws {
    let playbook = try playbook(id, for: size)
    for step in playbook.steps {
      guard let due = playbook.dueAfter(step.id) else { continue }
      for before in step.after {
        if let other = playbook.dueAfter(before) {
          #expect(other <= due, "\(step.id) waits for \(before)")
        }
      }
    }
  }

  @Test("no alert wants the first word or the next one sooner than the steps do", arguments: cases)
  func alerts(id: String, size: TeamSize) throws {
    let playbook = try playbook(id, for: size)
    for level in AlertLevel.allCases {
      let terms = EscalationMatrix.standard.terms(of: level)
      func isPossible(_ step: Step) -> Bool {
        guard let expression = try? step.when?.parsed() else { return true }
        return expression.evaluate(in: Alerted(level: level)) != .false
      }
      func steps(_ act: (StepAct) -> Bool) -> [Step] {
        playbook.steps.filter { $0.act.map(act) ?? false && isPossible($0) }
      }
      let words = steps {
        switch $0 {
        case .draft(let ids), .approve(let ids), .publish(let ids): ids.contains("holding")
        default: false
        }
      }
      #expect(words.count == 3)
      for step in words {
        let due = try #require(playbook.dueAfter(step.id))
        #expect(terms.firstReplyWithin.map { due <= $0 } ?? true, "\(step.id) at \(level)")
      }
      let updates = steps { if case .publish = $0 { true } else { false } }
        .compactMap(\.repetition?.every)
      let every = try #require(updates.min())
      #expect(terms.updateEvery.map { every <= $0 } ?? true, "updates at \(level)")
    }
  }
}

/// Only the answers to decisions are known.
private struct Answered: ConditionFacts {
  let answers: [String: String]

  func value(of name: ConditionName) -> ConditionValue? {
    if case .decision(let id) = name { answers[id].map { .text($0) } } else { nil }
  }
}

/// Only the alert is known.
private struct Alerted: ConditionFacts {
  let level: AlertLevel

  func value(of name: ConditionName) -> ConditionValue? {
    name == .alert ? .level(level) : nil
  }
}

extension [Step] {
  /// Every combination of answers to these decisions.
  fileprivate var answers: [[String: String]] {
    reduce([[:]]) { combinations, decision in
      combinations.flatMap { combination in
        (decision.options ?? []).map { combination.merging([decision.id: $0]) { $1 } }
      }
    }
  }
}

extension Playbook {
  /// How long after the detection a step is due, where all before it is done just in time; nil where
  /// it has no time, or one that hangs on a publication.
  fileprivate func dueAfter(_ id: String) -> Interval? {
    step(id)?.due.compactMap { rule -> Interval? in
      switch rule.anchor {
      case .detection: rule.offset
      case .step(let other), .decision(let other):
        dueAfter(other).map {
          Interval(milliseconds: $0.milliseconds + rule.offset.milliseconds)
        }
      case .publication: nil
      }
    }.min()
  }
}
