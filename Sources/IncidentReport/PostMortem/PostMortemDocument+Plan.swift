import IncidentCore
import IncidentWording

extension PostMortemDocument {
  var planSection: ReportDocument.Section {
    ReportDocument.Section(
      id: "plan", title: say(de: "Plan und Wirklichkeit", en: "Plan and reality"),
      startsPage: true, blocks: report.runs.flatMap(blocks))
  }

  private func blocks(_ run: RunReview) -> [ReportDocument.Block] {
    let title = names.playbook(ofRun: run.number) ?? run.playbook
    let counts = counts(run)
    var intro = say(
      de: "Playbook \(run.playbook), Fassung \(run.version), begonnen \(moment(run.startedAt))",
      en: "Playbook \(run.playbook), version \(run.version), started \(moment(run.startedAt))")
    if let person = run.startedBy {
      intro += say(de: " von \(names.person(person))", en: " by \(names.person(person))")
    }
    return [
      .heading(
        say(de: "Lauf \(run.number): \(title)", en: "Run \(run.number): \(title)")),
      .paragraph(Inline("\(intro). \(counts)")),
      .table(
        ReportDocument.Table(
          caption: say(de: "Alle Schritte und ihr Ausgang", en: "Each step, and how it went"),
          columns: [
            say(de: "Schritt", en: "Step"), say(de: "Rolle", en: "Role"),
            language.headings.due, say(de: "Geschehen", en: "Happened"),
            language.headings.result,
          ],
          rows: run.steps.map { row($0, run: run.number) })),
    ]
  }

  private func counts(_ run: RunReview) -> String {
    let order: [StepReview.Outcome] = [
      .doneInTime, .done, .doneLate, .skipped, .notNeeded, .begun, .open, .overdue, .neverReached,
      .vanished,
    ]
    let parts = order.compactMap { outcome -> String? in
      let count = run.steps.count { $0.outcome == outcome }
      return count == 0 ? nil : "\(count) \(title(of: outcome))"
    }
    return capitalised(language.list(parts)) + "."
  }

  private func row(_ step: StepReview, run: Int) -> [Inline] {
    var name = Inline(names.step(step.id, ofRun: run))
    name =
      name + Inline([.lineBreak]) + quiet("\(names.phase(step.phase, ofRun: run)) · \(step.id)")
    var happened: [Inline] = []
    if let at = step.at { happened.append(Inline(moment(at))) }
    if let by = step.by { happened.append(Inline(names.person(by))) }
    if step.times > 1 {
      happened.append(quiet(say(de: "\(step.times)-mal", en: "\(step.times) times")))
    }
    var result = badge(title(of: step.outcome), tone(of: step.outcome))
    if let late = step.lateBy {
      let length = time.duration(late)
      result = result + Inline(say(de: " um \(length)", en: " by \(length)"))
    }
    if step.isOutOfOrder {
      result = result + " " + badge(language.outOfOrder, .warning)
    }
    if step.isBeforeDetection {
      let early = say(
        de: "datiert, bevor es jemand bemerkt hatte", en: "dated before anybody had noticed")
      result = result + " " + badge(early, .warning)
    }
    if step.requiresEvidence, !step.hasEvidence, step.times > 0 {
      result = result + " " + badge(say(de: "Beleg fehlt", en: "evidence missing"), .warning)
    }
    if let option = step.option {
      result =
        result + Inline([.lineBreak, .strong(names.option(option, of: step.id, inRun: run))])
    }
    if let text = step.text { result = result + Inline([.lineBreak, .text(text)]) }
    if let condition = step.condition {
      result = result + Inline([.lineBreak, .code(condition)])
    }
    if !step.waitedFor.isEmpty {
      let steps = step.waitedFor.joined(separator: ", ")
      result =
        result
        + Inline([
          .lineBreak, .quiet(say(de: "wartete auf \(steps)", en: "waited for \(steps)")),
        ])
    }
    return [
      name, Inline(step.role.map { capitalised(language.title(of: $0)) } ?? "–"),
      Inline(step.due.map { moment($0) } ?? "–"), happened.isEmpty ? "–" : .lines(happened),
      result,
    ]
  }

  private func title(of outcome: StepReview.Outcome) -> String {
    switch outcome {
    case .doneInTime: say(de: "rechtzeitig erledigt", en: "done in time")
    case .doneLate: say(de: "verspätet erledigt", en: "done late")
    case .done: say(de: "erledigt", en: "done")
    case .skipped: say(de: "übersprungen", en: "skipped")
    case .notNeeded: say(de: "nicht nötig", en: "not needed")
    case .begun: say(de: "begonnen, nicht beendet", en: "begun, not finished")
    case .open: language.stillOpen
    case .overdue: language.overdue
    case .neverReached: say(de: "nie erreicht", en: "never reached")
    case .vanished: say(de: "in der neuen Fassung entfallen", en: "gone in the newer version")
    }
  }

  private func tone(of outcome: StepReview.Outcome) -> ReportDocument.Tone {
    switch outcome {
    case .doneInTime: .good
    case .doneLate, .begun: .warning
    case .overdue: .danger
    case .done, .skipped, .notNeeded, .open, .neverReached, .vanished: .plain
    }
  }
}
