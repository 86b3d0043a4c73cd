import IncidentCore
import IncidentReport
import IncidentWording
import TerminalText

/// One step whole: what to do, who, by when, what it waits for, what settles it, and what was recorded
/// about it.
struct StepDetail {
  private let view: StepView
  private let look: Look
  /// The entries about it, those that settled it among them.
  private let history: [TimelineItem]

  init(_ view: StepView, of look: Look) {
    self.view = view
    self.look = look
    let subject = Subject.step(run: view.run, view.step.id)
    let record = view.record
    let marks = (record.done + [record.started, record.skipped].compactMap(\.self)).map(\.sequence)
    history = look.timeline.items.filter { item in
      marks.contains(item.sequence)
        || item.entry.event.payload.subjects(as: item.sequence).contains(subject)
    }
  }

  func text(in presentation: Presentation) -> String {
    let id = presentation.style(presentation.safe(view.numberedID), .bold)
    return "\(id)\n  \(presentation.wrapped(prose, indent: 2))\n\n"
      + presentation.facts(rows(in: presentation))
      + StepLine.items(of: view, look: look, in: presentation)
      + historyText(in: presentation)
  }

  private var prose: String { look.names.step(view.step.id, ofRun: view.run) }

  private func rows(in presentation: Presentation) -> [(String, String)] {
    var rows: [(String, String)] = []
    func add(_ german: String, _ english: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      rows.append((presentation.say(de: german, en: english), presentation.safe(value)))
    }
    let playbook = look.names.playbook(ofRun: view.run) ?? ""
    add("Phase", "Phase", "\(look.names.phase(view.phase, ofRun: view.run)) · \(playbook)")
    let marks = StepLine.marks(of: view, look: look, withAct: false, in: presentation)
    add(
      "Stand", "State",
      ([standing(in: presentation)].compactMap(\.self) + marks).joined(separator: " · "))
    add("Wer", "Who", look.who(does: view, in: presentation))
    add(
      "Nur wenn", "Only if", view.step.when.map { wording(presentation).text(of: $0) ?? $0.source })
    add("Erst nach", "Only after", steps(view.step.after))
    add("Danach", "Then", steps(later))
    add(
      "Belegpflicht", "Evidence",
      view.step.requiresEvidence
        ? presentation.say(de: "nur mit Beleg erledigt", en: "not done without") : nil)
    if view.isToDo {
      add("Erledigen", "To settle", presentation.step(look.command(for: view)))
    } else if let act = view.step.act, view.record.done.isEmpty {
      add("Erledigen", "To settle", presentation.step(act.step))
    }
    return rows
  }

  /// What the marks do not say.
  private func standing(in presentation: Presentation) -> String? {
    switch view.state {
    case .open: presentation.say(de: "offen", en: "open")
    case .done: presentation.say(de: "erledigt", en: "done")
    case .started, .skipped, .blocked, .waiting, .notNeeded, .vanished: nil
    }
  }

  private func wording(_ presentation: Presentation) -> ConditionWording {
    ConditionWording(language: presentation.language, names: look.names, run: view.run)
  }

  /// The steps that come after it.
  private var later: [String] {
    look.incident.runs.first { $0.number == view.run }?.playbook.steps
      .filter { $0.after.contains(view.step.id) }.map(\.id) ?? []
  }

  private func steps(_ ids: [String]) -> String {
    ids.map { look.numbered($0, in: view.run) }.joined(separator: ", ")
  }

  private func historyText(in presentation: Presentation) -> String {
    history.isEmpty ? "" : "\n" + look.history(history, in: presentation)
  }
}
