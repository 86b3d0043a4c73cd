import IncidentCore
import IncidentWording

extension PostMortemDocument {
  var escalationsSection: ReportDocument.Section {
    ReportDocument.Section(
      id: "escalations", title: say(de: "Eskalationen", en: "Escalations"),
      blocks: report.escalations.flatMap(blocks))
  }

  private func blocks(_ escalation: EscalationReview) -> [ReportDocument.Block] {
    let from = language.title(of: escalation.from)
    let to = language.title(of: escalation.to)
    var intro = Inline(moment(escalation.at))
    if let person = escalation.decidedBy { intro = intro + Inline(", \(names.person(person)): ") }
    intro = intro + text(escalation.reason)
    var caption = say(de: "Wer bestätigt hat, und wann", en: "Who acknowledged, and when")
    if let within = escalation.acknowledgeWithin {
      let length = time.duration(within)
      caption += say(
        de: "; verlangt innerhalb von \(length)", en: "; asked for within \(length)")
    }
    return [
      .heading(
        say(
          de: "Eskalation \(escalation.number): von \(from) auf \(to)",
          en: "Escalation \(escalation.number): from \(from) to \(to)")),
      .paragraph(intro),
      .table(
        ReportDocument.Table(
          caption: caption,
          columns: [
            say(de: "Rolle", en: "Role"), say(de: "Informiert", en: "Informed"),
            say(de: "Bestätigt durch", en: "Acknowledged by"), say(de: "Wann", en: "When"),
            say(de: "Nach", en: "After"), language.headings.result,
          ],
          rows: escalation.answers.map(row))),
    ]
  }

  private func row(_ answer: EscalationReview.Answer) -> [Inline] {
    var role = Inline(capitalised(language.title(of: answer.role)))
    if answer.isNextLevel {
      role = role + " " + badge(say(de: "nächste Ebene", en: "next level"))
    }
    var informed = answer.holders.map { Inline(names.person($0)) }
    if !answer.deputies.isEmpty {
      informed.append(
        quiet(
          say(de: "Vertretung: ", en: "deputy: ")
            + answer.deputies.map(names.person).joined(separator: ", ")))
    }
    var by = Inline(answer.acknowledgedBy.map(names.person) ?? "–")
    if answer.byDeputy { by = by + " " + badge(say(de: "Vertretung", en: "deputy")) }
    return [
      role, informed.isEmpty ? "–" : .lines(informed), by,
      Inline(answer.acknowledgedAt.map { moment($0) } ?? "–"),
      Inline(answer.took.map(time.duration) ?? "–"), outcome(answer.outcome),
    ]
  }

  private func outcome(_ outcome: EscalationReview.Outcome) -> Inline {
    switch outcome {
    case .inTime: badge(say(de: "rechtzeitig", en: "in time"), .good)
    case .late: badge(language.late, .warning)
    case .unanswered: badge(say(de: "nicht bestätigt", en: "not acknowledged"), .danger)
    case .pending: badge(say(de: "läuft", en: "pending"))
    case .vacant: badge(say(de: "unbesetzt", en: "vacant"), .danger)
    case .notDue: badge(say(de: "nicht verlangt", en: "not asked for"))
    }
  }

  var decisionsSection: ReportDocument.Section {
    let rows = report.decisions.items.map { item -> [Inline] in
      let line = wording.line(of: item)
      var what = Inline(line.text.sentence)
      for flag in line.text.flags { what = what + " " + badge(flag, .danger) }
      for mark in line.marksAndFiles { what = what + " " + badge(mark) }
      return [
        Inline(keepingTogether(line.time)), what, line.text.reason.map { Inline($0) } ?? "–",
        Inline(line.who),
      ]
    }
    let struck = report.decisions.items.indices.filter {
      report.decisions.items[$0].undoneIn != nil
    }
    return ReportDocument.Section(
      id: "decisions", title: say(de: "Entscheidungen", en: "Decisions"),
      blocks: rows.isEmpty
        ? []
        : [
          .table(
            ReportDocument.Table(
              caption: say(
                de: "Was entschieden wurde, von wem und warum",
                en: "What was decided, by whom and why"),
              columns: [
                language.headings.time, say(de: "Entscheidung", en: "Decision"),
                say(de: "Begründung", en: "Reason"), language.headings.who,
              ], rows: rows, struck: Set(struck)))
        ])
  }
}
