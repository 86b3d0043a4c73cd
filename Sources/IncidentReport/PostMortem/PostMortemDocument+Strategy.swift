import IncidentCore
import IncidentWording

extension PostMortemDocument {
  /// How the crisis was assessed, and who found out what when.
  var strategySection: ReportDocument.Section {
    ReportDocument.Section(
      id: "strategy",
      title: say(de: "Einschätzung und Behauptungen", en: "Assessment and claims"),
      blocks: (report.assessment.map(blocks) ?? []) + claimBlocks)
  }

  private func blocks(_ assessment: AssessmentReview) -> [ReportDocument.Block] {
    func fact(_ label: String, _ value: String?) -> ReportDocument.Fact {
      ReportDocument.Fact(label: label, value: value.map { Inline($0) } ?? quiet(none))
    }
    var facts = [
      fact(
        say(de: "Verantwortung", en: "Responsibility"),
        assessment.cluster.map(language.title(of:))),
      fact(
        say(de: "Art der Krise", en: "Type of crisis"), assessment.type.map(language.title(of:))),
      fact(
        say(de: "Frühere Krisen", en: "Crisis history"),
        assessment.history.map(language.title(of:))),
      fact(
        say(de: "Ruf vorher", en: "Prior reputation"),
        assessment.reputation.map(language.title(of:))),
      fact(
        say(de: "Empfehlung aus der Theorie", en: "The theory advises"),
        language.alternatives(assessment.advisedPostures.map(language.title(of:)))),
    ]
    if let at = assessment.at, let person = assessment.person {
      facts.append(
        fact(
          say(de: "Zuletzt eingeschätzt", en: "Last assessed"),
          "\(moment(at)), \(names.person(person))"))
    }
    if let reason = assessment.reason {
      facts.append(fact(say(de: "Begründung", en: "Reason"), reason))
    }
    return [
      .facts(facts),
      .paragraph(
        quiet(
          say(
            de:
              "Nach der Theorie situativer Krisenkommunikation (Coombs 2007); eine Empfehlung, keine "
              + "Regel.",
            en: "By situational crisis communication theory (Coombs 2007); advice, not a rule."))),
    ]
  }

  private var claimBlocks: [ReportDocument.Block] {
    guard !report.claims.isEmpty else { return [] }
    return [
      .table(
        ReportDocument.Table(
          caption: say(
            de: "Was behauptet wurde, und wer wann was herausfand",
            en: "What was claimed, and who found out what when"),
          columns: [
            language.headings.number, say(de: "Behauptung", en: "Claim"),
            language.headings.state, say(de: "Befunde", en: "Findings"),
          ],
          rows: report.claims.map { claim in
            [
              Inline(String(claim.number)), text(claim.text),
              badge(language.title(of: claim.verdict), tone(of: claim.verdict)),
              .lines(claim.findings.flatMap(lines)),
            ]
          }))
    ]
  }

  private func lines(_ finding: ClaimReview.Finding) -> [Inline] {
    let head = [
      moment(finding.at), names.person(finding.person), language.title(of: finding.verdict),
    ].joined(separator: " · ")
    var lines = [Inline(head)]
    if let reason = finding.reason { lines.append(quiet(reason)) }
    if let source = finding.source { lines.append(.source(source)) }
    return lines
  }

  private func tone(of verdict: Claim.Verdict) -> ReportDocument.Tone {
    switch verdict {
    case .isTrue: .good
    case .isFalse: .danger
    case .partly, .open: .warning
    }
  }

  /// What a statement was to do, what it states, and what was known to speak against it.
  func position(_ statement: StatementReview) -> [ReportDocument.Block] {
    var parts: [String] = []
    if let strategies = statement.strategies, !strategies.isEmpty {
      let list = language.list(strategies.map(language.title(of:)))
      parts.append(say(de: "Strategie: \(list)", en: "Strategy: \(list)"))
    }
    if let claims = statement.claims, !claims.isEmpty {
      let list = language.list(claims.map(String.init))
      parts.append(
        say(
          de: "stellt als gesichert dar: Behauptung \(list)", en: "states claim \(list) as fact"))
    }
    var blocks: [ReportDocument.Block] = []
    if !parts.isEmpty { blocks.append(.paragraph(Inline(parts.joined(separator: " · ")))) }
    return blocks + uncorrected(statement) + acceptances(of: statement, naming: false)
  }

  /// What a published statement still says though it was found wrong, and when that was.
  func uncorrected(_ statement: StatementReview) -> [ReportDocument.Block] {
    report.gaps.compactMap { gap in
      guard case .statementUncorrected(let due) = gap, due.statement == statement.number else {
        return nil
      }
      let claim = report.claims.first { $0.number == due.claim }
      let found = claim?.findings.last.map {
        say(de: " Festgestellt \(moment($0.at)): ", en: " Found \(moment($0.at)): ")
      }
      return .notice(
        ReportDocument.Notice(
          tone: .danger,
          text: .strong(language.text(of: gap, calling: name(ofStatement:))) + Inline(found ?? " ")
            + text(claim?.text)))
    }
  }

  /// What was known to speak against a statement that went out, for the head of the report.
  func acceptanceBlocks(_ statement: StatementReview) -> [ReportDocument.Block] {
    statement.publication == nil ? [] : acceptances(of: statement, naming: true)
  }

  private func acceptances(
    of statement: StatementReview, naming: Bool
  ) -> [ReportDocument.Block] {
    (statement.acceptances ?? []).map { acceptance in
      let name = say(
        de: "Stellungnahme \(name(ofStatement: statement.number)) ",
        en: "Statement \(name(ofStatement: statement.number)) ")
      return .notice(
        ReportDocument.Notice(
          tone: .danger, text: said(acceptance, of: naming ? name : nil)))
    }
  }

  private func said(_ acceptance: StatementReview.Acceptance, of name: String?) -> Inline {
    let flags = capitalised(
      (name ?? "") + wording.flags(acceptance.contradictions).joined(separator: "; "))
    let who = names.person(acceptance.person)
    return .strong("\(flags).")
      + Inline(
        say(
          de: " In Kauf genommen von \(who), \(moment(acceptance.at)): ",
          en: " Accepted by \(who), \(moment(acceptance.at)): ")) + text(acceptance.reason)
  }
}
