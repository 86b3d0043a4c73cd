import IncidentCore
import IncidentWording

extension PostMortemDocument {
  var freezesSection: ReportDocument.Section {
    ReportDocument.Section(
      id: "freezes",
      title: say(de: "Angehaltene Beiträge und Anzeigen", en: "Frozen posts and ads"),
      blocks: report.freezes.isEmpty
        ? []
        : [
          .table(
            ReportDocument.Table(
              caption: say(
                de: "Wo geplante Beiträge und Anzeigen angehalten waren, und von wann bis wann",
                en: "Where scheduled posts and ads were frozen, and from when to when"),
              columns: [
                language.headings.channel, say(de: "Angeordnet", en: "Ordered"),
                say(de: "Bestätigt", en: "Confirmed"), say(de: "Aufgehoben", en: "Released"),
              ], rows: report.freezes.map(row)))
        ])
  }

  private func row(_ freeze: FreezeReview) -> [Inline] {
    [
      Inline(language.title(of: freeze.channel)),
      .lines([
        Inline(moment(freeze.orderedAt)), Inline(names.person(freeze.orderedBy)),
        text(freeze.reason),
      ]),
      confirmation(of: freeze), release(of: freeze),
    ]
  }

  private func confirmation(of freeze: FreezeReview) -> Inline {
    guard let at = freeze.confirmedAt else {
      return badge(say(de: "nicht bestätigt", en: "not confirmed"), .danger)
    }
    var when = Inline(moment(at))
    if let took = freeze.took {
      let length = time.duration(took)
      when =
        when + " "
        + badge(
          say(de: "nach \(length)", en: "after \(length)"), freeze.isLate ? .warning : .good)
    }
    var lines = [when]
    if let by = freeze.confirmedBy { lines.append(Inline(names.person(by))) }
    if let text = freeze.text { lines.append(Inline(text)) }
    return .lines(lines)
  }

  private func release(of freeze: FreezeReview) -> Inline {
    guard let at = freeze.releasedAt else {
      return badge(say(de: "noch angehalten", en: "still frozen"))
    }
    return .lines([Inline(moment(at)), Inline(freeze.releasedBy.map(names.person) ?? "–")])
  }
}
