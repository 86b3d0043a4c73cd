import IncidentCore
import IncidentWording

extension PostMortemDocument {
  var informingsSection: ReportDocument.Section {
    ReportDocument.Section(
      id: "informed", title: say(de: "Wer wann davon erfuhr", en: "Who learned when"),
      blocks: report.informings.isEmpty && untold.isEmpty
        ? []
        : [
          .table(
            ReportDocument.Table(
              caption: say(
                de: "Wer verständigt wurde, von wem, und ob vor der Öffentlichkeit",
                en: "Who was told, by whom, and whether before the public"),
              columns: [
                language.headings.who, language.headings.time,
                say(de: "Durch", en: "By"), say(de: "Reihenfolge", en: "Order"),
                language.headings.what,
              ], rows: report.informings.map(row) + untold.map(row(ofUntold:))))
        ])
  }

  /// Those who had to be told before a publication, were not, and have not been since.
  private var untold: [Audience] {
    report.statements.flatMap { $0.publication?.uninformed ?? [] }.uniqued()
      .filter { audience in !report.informings.contains { $0.audience == audience } }
  }

  private func row(ofUntold audience: Audience) -> [Inline] {
    let missing = say(
      de: "nicht vor der Öffentlichkeit verständigt", en: "not told before the public")
    return [
      Inline(capitalised(language.title(of: audience))), "–", "–", badge(missing, .warning), "–",
    ]
  }

  private func row(_ informing: InformingReview) -> [Inline] {
    let wasTold = informing.outcome == .told
    var by = Inline(wasTold ? names.person(informing.by) : "–")
    if let via = informing.via { by = by + Inline([.lineBreak, .quiet(via)]) }
    let said = [informing.text, informing.reason].compactMap { $0 }.map { Inline($0) }
    return [
      Inline(capitalised(language.title(of: informing.audience))), Inline(moment(informing.at)), by,
      order(of: informing), said.isEmpty ? "–" : .lines(said),
    ]
  }

  private func order(of informing: InformingReview) -> Inline {
    var lines = [
      informing.order.map { badge(language.title(of: $0), $0.tone) }
        ?? badge(language.title(of: informing.outcome))
    ]
    if informing.isEnteredAfterPublication {
      lines.append(badge(language.enteredAfterPublication, .warning))
    } else if informing.isLate {
      lines.append(quiet(language.recordedLate))
    }
    return .lines(lines)
  }
}

extension Informing.Order {
  fileprivate var tone: ReportDocument.Tone {
    switch self {
    case .before: .good
    case .after: .warning
    case .unclear: .plain
    }
  }
}
