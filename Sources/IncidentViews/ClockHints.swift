import IncidentCore
import IncidentWording

/// What an act calls for with regard to legal clocks, each with the command that does it.
struct ClockHints {
  private let receipt: Receipt
  private let rules: ClockRules

  init(_ receipt: Receipt, rules: ClockRules) {
    self.receipt = receipt
    self.rules = rules
  }

  func lines(in presentation: Presentation) -> [String] {
    companions(in: presentation) + unclassified(in: presentation) + possible(in: presentation)
      + late(in: presentation) + ofSteps(in: presentation)
  }

  private var started: [ClockStarted] {
    receipt.entries.compactMap { entry in
      if case .clockStarted(let payload) = entry.event { payload } else { nil }
    }
  }

  private var met: [(entry: Entry, payload: ClockMet)] {
    receipt.entries.compactMap { entry in
      if case .clockMet(let payload) = entry.event { (entry, payload) } else { nil }
    }
  }

  /// What else may run from the same moment.
  private func companions(in presentation: Presentation) -> [String] {
    let companions = started.flatMap { rules.companions(of: $0.rule.id) }.map(\.rule.id).uniqued()
    return companions.filter { receipt.after.runningClock(of: $0) == nil }.map { rule in
      let command = presentation.start(of: rule)
      return presentation.say(
        de: "läuft vielleicht auch: \(command)", en: "may also be running: \(command)")
    }
  }

  private func unclassified(in presentation: Presentation) -> [String] {
    started.filter { payload in
      payload.classifiedAt == nil && payload.rule.furtherAnchors.contains(.classification)
    }.map { payload in
      let command = presentation.step("clock classify \(payload.clock) --at … --because …")
      return presentation.say(
        de: "sobald eingestuft: \(command)", en: "once classified: \(command)")
    }
  }

  /// What may follow from a notification and does not start by itself.
  private func possible(in presentation: Presentation) -> [String] {
    met.filter { !$0.payload.isFurther }.flatMap { met in
      rules.possiblyFollowing(receipt.after.clock(met.payload.clock)?.rule.id ?? "")
    }.map(\.rule.id).uniqued().filter { rule in
      !receipt.after.clocks.contains { $0.rule.id == rule }
    }.map { rule in
      let command = presentation.start(of: rule)
      return presentation.say(
        de: "ein Abschlussbericht kann fällig werden: \(command)",
        en: "a final report may be due: \(command)")
    }
  }

  /// That a late notification says nothing of why.
  private func late(in presentation: Presentation) -> [String] {
    met.filter { met in
      guard !met.payload.isFurther else { return false }
      let at = met.entry.header.occurredAt
      return met.payload.lateness(of: at) != nil && !met.payload.isInTimeByLater(at)
        && met.entry.words?[.text] == nil
    }.map { met in
      let command = presentation.step("correct \(met.entry.sequence) -m …")
      return presentation.say(
        de: "nach der Frist; warum, lässt sich nachtragen: \(command)",
        en: "after the deadline; why can be added: \(command)")
    }
  }

  /// That a step about a clock is done and the clock runs on.
  private func ofSteps(in presentation: Presentation) -> [String] {
    let rules = receipt.entries.compactMap { entry -> String? in
      switch entry.event {
      case .stepDone(let payload): clock(ofStep: payload.step, in: payload.run)
      case .decisionMade(let payload): clock(ofStep: payload.step, in: payload.run)
      default: nil
      }
    }
    return rules.uniqued().flatMap { rule in
      receipt.after.runningClocks(of: rule).map { clock in
        presentation.say(
          de:
            "Meldefrist \(clock.number) läuft weiter: \(presentation.step("clock met \(clock.number)"))",
          en:
            "legal clock \(clock.number) is still running: \(presentation.step("clock met \(clock.number)"))"
        )
      }
    }
  }

  private func clock(ofStep id: String, in run: Int) -> String? {
    receipt.after.runs.first { $0.number == run }?.playbook.step(id)?.clock
  }
}

extension Presentation {
  /// The command that starts a rule's clock.
  func start(of rule: String) -> String {
    step("clock start \(safe(rule)) --at … --because …")
  }
}

extension Look {
  /// The command that starts the clock of a step to do where none of its rule was started; nil
  /// otherwise.
  func clockToStart(for view: StepView, in presentation: Presentation) -> String? {
    guard let rule = view.step.clock, view.isToDo, !isDrillFromOutside,
      !incident.clocks.contains(where: { $0.rule.id == rule })
    else { return nil }
    return presentation.start(of: rule)
  }
}
