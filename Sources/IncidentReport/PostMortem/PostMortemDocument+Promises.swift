import IncidentCore
import IncidentWording

extension PostMortemDocument {
  var promisesSection: ReportDocument.Section {
    ReportDocument.Section(
      id: "promises", title: say(de: "Zusagen", en: "Promises"),
      blocks: report.promises.isEmpty
        ? []
        : [
          .table(
            ReportDocument.Table(
              caption: say(
                de: "Was zugesagt wurde und was daraus wurde",
                en: "What was promised, and what came of it"),
              columns: [
                language.headings.number, say(de: "Zusage", en: "Promise"),
                say(de: "Gegeben", en: "Made"), language.headings.due,
                language.headings.result, say(de: "Beleg", en: "Evidence"),
              ], rows: report.promises.map(row)))
        ])
  }

  private func row(_ promise: PromiseReview) -> [Inline] {
    [
      Inline(String(promise.number)), what(promise), Inline(moment(promise.madeAt)), due(promise),
      result(of: promise), evidence(of: promise),
    ]
  }

  private func what(_ promise: PromiseReview) -> Inline {
    var lines = [text(promise.text)]
    if let recipient = promise.recipient {
      lines.append(quiet(say(de: "an \(recipient)", en: "to \(recipient)")))
    }
    if let owner = promise.owner {
      let name = language.title(ofOwner: owner, names: names)
      lines.append(quiet(say(de: "zuständig: \(name)", en: "owner: \(name)")))
    }
    return .lines(lines)
  }

  /// The first time, and each to which it was moved.
  private func due(_ promise: PromiseReview) -> Inline {
    var lines = [Inline(moment(promise.firstDue))]
    for move in promise.moves {
      let (due, at) = (moment(move.due), moment(move.at))
      let reason = move.reason ?? language.redacted
      lines.append(
        Inline(say(de: "verschoben auf \(due)", en: "moved to \(due)")) + " "
          + quiet("(\(at): \(reason))"))
      if move.isEnteredAfterDue { lines.append(enteredAfterDue) }
    }
    return .lines(lines)
  }

  private func result(of promise: PromiseReview) -> Inline {
    let outcome: Inline =
      switch promise.outcome {
      case .kept:
        promise.isKeptLate
          ? badge(say(de: "verspätet gehalten", en: "kept late"), .warning)
          : badge(language.title(of: Promise.Outcome.kept), .good)
      case .broken: badge(language.title(of: Promise.Outcome.broken), .danger)
      case nil:
        promise.isOverdue
          ? badge(language.overdue, .danger)
          : badge(language.stillOpen)
      }
    let dated = promise.settledAt.map { outcome + Inline(" \(moment($0))") } ?? outcome
    return .lines(
      [dated] + (promise.isEnteredAfterDue ? [enteredAfterDue] : [])
        + (promise.settlement.map { [Inline($0)] } ?? []))
  }

  private var enteredAfterDue: Inline { badge(language.enteredAfterPromiseFellDue, .warning) }

  private func evidence(of promise: PromiseReview) -> Inline {
    if promise.proof == .missing {
      return badge(language.withoutEvidence, .warning)
    }
    var lines = promise.evidence.map(Inline.source)
    if let statement = promise.statement {
      let name = name(ofStatement: statement)
      lines.append(Inline(say(de: "Stellungnahme \(name)", en: "statement \(name)")))
    }
    return lines.isEmpty ? "–" : .lines(lines)
  }
}
