import IncidentCore
import IncidentWording

extension PostMortemDocument {
  var escalationsSection: ReportDocument.Section {
    ReportDocument.Section(
      id: "escalations", title: choose(de: "Eskalationen", en: "Escalations"),
      blocks: report.escalations.flatMap(blocks))
  }

  private func blocks(_ escalation: EscalationReview) -> [ReportDocument.Block] {
    let from = language.title(of: escalation.from)
    let to = language.title(of: escalation.to)
    var intro = Inline(moment(escalation.at))
    if let person = escalation.decidedBy { intro = intro + Inline(", \(names.person(person)): ") }
    intro = intro + text(escalation.reason)
    var caption = choose(de: "Wer bestätigt hat, und wann", en: "Who acknowledged, and when")
    if let within = escalation.acknowledgeWithin {
      let length = time.duration(within)
      caption += choose(
        de: "; verlangt innerhalb von \(length)", en: "; asked for within \(length)")
    }
    return [
      .heading(
        choose(
          de: "Eskalation \(escalation.number): von \(from) auf \(to)",
          en: "Escalation \(escalation.number): from \(from) to \(to)")),
      .paragraph(intro),
      .table(
        ReportDocument.Table(
          caption: caption,
          columns: [
            choose(de: "Rolle", en: "Role"), choose(de: "Informiert", en: "Informed"),
            choose(de: "Bestätigt durch", en: "Acknowledged by"), choose(de: "Wann", en: "When"),
            choose(de: "Nach", en: "After"), choose(de: "Ergebnis", en: "Result"),
          ],
          rows: escalation.answers.map(row))),
    ]
  }

  private func row(_ answer: EscalationReview.Answer) -> [Inline] {
    var role = Inline(capitalised(language.title(of: answer.role)))
    if answer.isNextLevel {
      role = role + " " + badge(choose(de: "nächste Ebene", en: "next level"))
    }
    var informed = answer.holders.map { Inline(names.person($0)) }
    if !answer.deputies.isEmpty {
      informed.append(
        quiet(
          choose(de: "Vertretung: ", en: "deputy: ")
            + answer.deputies.map(names.person).joined(separator: ", ")))
    }
    var by = Inline(answer.acknowledgedBy.map(names.person) ?? "–")
    if answer.byDeputy { by = by + " " + badge(choose(de: "Vertretung", en: "deputy")) }
    return [
      role, informed.isEmpty ? "–" : .lines(informed), by,
      Inline(answer.acknowledgedAt.map { moment($0) } ?? "–"),
      Inline(answer.took.map(time.duration) ?? "–"), outcome(answer.outcome),
    ]
  }

  private func outcome(_ outcome: EscalationReview.Outcome) -> Inline {
    switch outcome {
    case .inTime: badge(choose(de: "rechtzeitig", en: "in time"), .good)
    case .late: badge(choose(de: "zu spät", en: "late"), .warning)
    case .unanswered: badge(choose(de: "nicht bestätigt", en: "not acknowledged"), .danger)
    case .pending: badge(choose(de: "läuft", en: "pending"))
    case .vacant: badge(choose(de: "unbesetzt", en: "vacant"), .danger)
    case .notDue: badge(choose(de: "nicht verlangt", en: "not asked for"))
    }
  }

  var decisionsSection: ReportDocument.Section {
    let rows = report.decisions.items.map { item -> [Inline] in
      let line = wording.line(of: item)
      var what = Inline(line.text.sentence)
      for flag in line.text.flags { what = what + " " + badge(flag, .danger) }
      for mark in line.marks { what = what + " " + badge(mark) }
      return [
        Inline(keepingTogether(line.time)), what, line.text.reason.map { Inline($0) } ?? "–",
        Inline(line.who),
      ]
    }
    let struck = report.decisions.items.indices.filter {
      report.decisions.items[$0].undoneIn != nil
    }
    return ReportDocument.Section(
      id: "decisions", title: choose(de: "Entscheidungen", en: "Decisions"),
      blocks: rows.isEmpty
        ? []
        : [
          .table(
            ReportDocument.Table(
              caption: choose(
                de: "Was entschieden wurde, von wem und warum",
                en: "What was decided, by whom and why"),
              columns: [
                choose(de: "Zeit", en: "Time"), choose(de: "Entscheidung", en: "Decision"),
                choose(de: "Begründung", en: "Reason"), choose(de: "Wer", en: "Who"),
              ], rows: rows, struck: Set(struck)))
        ])
  }
}
