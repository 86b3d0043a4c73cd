import IncidentCore
import IncidentWording

/// What moving a run to a newer version of its playbook changed, step by step.
struct MoveLines {
  private let moved: RunMoved
  private let names: Names
  private let before: Run?
  private let after: Run?
  private let numbers: StepNumbers
  /// The steps that were to do before and are not now, though the newer version has them.
  private let dropped: [String]
  /// The decisions of which the option chosen is none any more.
  private let undecided: [String]

  init(_ moved: RunMoved, receipt: Receipt, names: Names) {
    self.moved = moved
    self.names = names
    before = receipt.before.runs.first { $0.number == moved.run }
    after = receipt.after.runs.first { $0.number == moved.run }
    numbers = receipt.after.stepNumbers
    let now = receipt.entries.last?.header.recordedAt ?? Instant(milliseconds: 0)
    func toDo(_ incident: Incident) -> [String] {
      incident.stepViews(at: now).filter { $0.run == moved.run && $0.isToDo }.map(\.step.id)
    }
    let present = toDo(receipt.after)
    dropped = toDo(receipt.before).filter {
      !present.contains($0) && !moved.changes.vanished.contains($0)
    }
    let records = after?.records ?? [:]
    undecided = moved.playbook.steps.filter { step in
      records[step.id]?.option.map { !(step.options ?? []).contains($0) } ?? false
    }.map(\.id)
  }

  func text(in presentation: Presentation) -> String {
    let changes = moved.changes
    return part(changes.added, presentation.say(de: "neu", en: "new"), "+", in: presentation)
      + part(
        changes.changed, presentation.say(de: "geändert", en: "changed"), "~", in: presentation)
      + part(
        changes.vanished, presentation.say(de: "entfallen", en: "gone"), "-", in: presentation)
      + part(
        dropped,
        presentation.say(
          de: "war zu tun und ist es nicht mehr", en: "had to be done and no longer does"), "!",
        in: presentation)
      + undecided.map { step in
        let command = presentation.step("decide \(presentation.safe(typed(step))) … --because …")
        return presentation.say(
          de: "    → neu entscheiden: \(command)\n", en: "    → decide again: \(command)\n")
      }.joined()
  }

  private func part(
    _ steps: [String], _ title: String, _ sign: String, in presentation: Presentation
  ) -> String {
    guard !steps.isEmpty else { return "" }
    return "    \(title):\n"
      + steps.map { step in
        let what = ([names.step(step, ofRun: moved.run)] + marks(of: step, in: presentation))
          .joined(separator: " · ")
        return "    \(sign) \(presentation.wrapped("\(named(step))  \(what)", indent: 6))\n"
      }.joined()
  }

  private func typed(_ step: String) -> String {
    numbers[step, moved.run].map(String.init) ?? step
  }

  private func named(_ step: String) -> String {
    numbers[step, moved.run].map { "\($0) \(step)" } ?? step
  }

  /// What is different of a step, and what the team did about it before.
  private func marks(of id: String, in presentation: Presentation) -> [String] {
    var marks: [String] = []
    if let former = before?.playbook.step(id), let present = moved.playbook.step(id) {
      let aspects = former.differences(to: present).map(presentation.language.title)
      if !aspects.isEmpty {
        marks.append(
          presentation.say(de: "anders: ", en: "different: ") + aspects.joined(separator: ", "))
      }
      if let option = after?.records[id]?.option, !(present.options ?? []).contains(option) {
        marks.append(
          presentation.say(
            de: "entschieden war „\(option)“, das steht nicht mehr zur Wahl",
            en: "“\(option)” was decided, which is no longer an option"))
      }
    }
    switch before?.records[id]?.word {
    case .done: marks.append(presentation.say(de: "bleibt erledigt", en: "stays done"))
    case .skipped: marks.append(presentation.say(de: "bleibt übersprungen", en: "stays skipped"))
    case .started: marks.append(presentation.say(de: "war begonnen", en: "was begun"))
    case .open, nil: break
    }
    return marks
  }
}

extension Language {
  fileprivate func title(of aspect: Step.Aspect) -> String {
    switch aspect {
    case .options: choose(de: "Auswahl", en: "options")
    case .role: choose(de: "Rolle", en: "role")
    case .due: choose(de: "Frist", en: "due time")
    case .after: choose(de: "Reihenfolge", en: "order")
    case .condition: choose(de: "Bedingung", en: "condition")
    case .evidence: choose(de: "Beleg", en: "evidence")
    case .repetition: choose(de: "Wiederholung", en: "repetition")
    case .clock: choose(de: "gesetzliche Frist", en: "legal clock")
    case .act: choose(de: "Akt", en: "act")
    case .must: choose(de: "Muss oder Hilfe", en: "must or help")
    case .team: choose(de: "Größe des Teams", en: "team size")
    case .records: choose(de: "was sie beantwortet", en: "what it answers")
    case .checklist: choose(de: "Liste", en: "checklist")
    }
  }
}
