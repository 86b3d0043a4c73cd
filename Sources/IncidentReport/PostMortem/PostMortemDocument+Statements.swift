import IncidentCore
import IncidentWording

extension PostMortemDocument {
  var statementsSection: ReportDocument.Section {
    ReportDocument.Section(
      id: "statements",
      title: isInternal
        ? say(de: "Stellungnahmen und Freigaben", en: "Statements and approvals")
        : say(de: "Was wir gesagt haben", en: "What we said"),
      startsPage: isInternal,
      blocks: report.statements.flatMap(blocks))
  }

  /// What a statement is called; in the report for the public each has a number of its own there.
  func name(ofStatement number: Int) -> String {
    isInternal ? names.name(ofStatement: number) ?? String(number) : String(number)
  }

  private func blocks(_ statement: StatementReview) -> [ReportDocument.Block] {
    let channel = language.title(of: statement.channel)
    let tongue = language.title(ofLanguage: statement.language)
    var blocks: [ReportDocument.Block] = [
      .heading(
        say(
          de: "Stellungnahme \(name(ofStatement: statement.number)): \(channel), \(tongue)",
          en: "Statement \(name(ofStatement: statement.number)): \(channel), \(tongue)")),
      .paragraph(headline(statement)),
      .quote(
        ReportDocument.Quote(
          text: statement.shownVersion?.text ?? language.redacted, language: statement.language)),
    ]
    guard isInternal else { return blocks }
    blocks += position(statement)
    blocks += verdict(statement)
    blocks.append(.table(history(statement)))
    return blocks
  }

  private func headline(_ statement: StatementReview) -> Inline {
    var line = badge(language.title(of: statement.status), tone(of: statement))
    if let publication = statement.publication {
      let published =
        statement.status == .published ? "" : say(de: "veröffentlicht ", en: "published ")
      line = line + Inline(" \(published)\(moment(publication.at))")
      if let url = publication.url { line = line + " " + .source(url) }
    }
    if !isInternal, statement.publication?.mode == .unapproved {
      line = line + " " + badge(say(de: "nicht freigegeben", en: "not approved"), .warning)
    }
    if let other = statement.corrects {
      line =
        line
        + Inline(
          say(
            de: " · berichtigt Stellungnahme \(name(ofStatement: other))",
            en: " · corrects statement \(name(ofStatement: other))"))
    }
    if let other = statement.correctedBy {
      line =
        line
        + Inline(
          say(
            de: " · berichtigt durch Stellungnahme \(name(ofStatement: other))",
            en: " · corrected by statement \(name(ofStatement: other))"))
    }
    if let withdrawal = statement.withdrawal {
      line =
        line
        + Inline(
          say(
            de: " · zurückgezogen \(moment(withdrawal.at))",
            en: " · withdrawn \(moment(withdrawal.at))"))
    }
    if statement.touchesLiability == true {
      line = line + " " + badge(say(de: "berührt Haftung", en: "touches liability"), .warning)
    }
    return line
  }

  private func tone(of statement: StatementReview) -> ReportDocument.Tone {
    switch statement.status {
    case .published, .approved: .good
    case .corrected, .withdrawn: .warning
    case .draft, .inReview: .plain
    }
  }

  /// Who approved this very text, when, and whether it was changed after: the first question of
  /// anyone who looks back.
  private func verdict(_ statement: StatementReview) -> [ReportDocument.Block] {
    guard let publication = statement.publication, let mode = publication.mode else { return [] }
    var notices: [ReportDocument.Block] = []
    func add(_ tone: ReportDocument.Tone, _ strong: String, _ rest: String) {
      notices.append(
        .notice(ReportDocument.Notice(tone: tone, text: .strong(strong) + Inline(" \(rest)"))))
    }
    let bound = statement.approvals.filter { $0.fate == .published }
    let who = language.list(bound.map(approver))
    if bound.isEmpty {
      add(
        mode == .regular ? .warning : .danger,
        say(
          de: "Niemand hat diesen Wortlaut freigegeben.", en: "Nobody approved this wording."),
        statement.approvals.isEmpty
          ? ""
          : say(
            de: "Freigaben gab es nur für andere Fassungen.",
            en: "Approvals were given to other versions only."))
    } else {
      let approvers = say(de: "Freigegeben von \(who).", en: "Approved by \(who).")
      if mode == .regular {
        add(
          .good,
          say(
            de: "Freigegeben und seither nicht geändert.", en: "Approved, and not changed since."),
          approvers)
      } else {
        // Who did approve is not to be read as if that had been enough.
        add(
          .warning,
          say(de: "Nicht von allen freigegeben.", en: "Not approved by everybody needed."),
          approvers)
      }
    }
    for dropped in statement.liabilityDropped ?? [] {
      add(
        .warning, "\(capitalised(language.noLongerTouchesLiability)).",
        say(
          de: "Den Vermerk nahm \(names.person(dropped.person)) weg, \(moment(dropped.at)); "
            + "seither brauchte es die Freigabe der Rechtsabteilung dafür nicht.",
          en: "\(names.person(dropped.person)) took the mark away, \(moment(dropped.at)); since "
            + "then legal did not have to approve for it."))
    }
    if mode != .regular {
      let missing = wording.requirements(publication.missing)
      let lacked =
        missing.isEmpty ? "" : say(de: "Es fehlte: \(missing).", en: "Missing: \(missing).")
      add(
        .danger, "\(capitalised(language.title(of: mode))).",
        [
          lacked,
          explanation(of: publication, lacking: report.lacks[statement.number]?.alert != nil),
        ]
        .filter { !$0.isEmpty }.joined(separator: " "))
    }
    if let untold = publication.uninformed {
      let lack = report.lacks[statement.number]
      let list = language.list(of: untold, enteredAfter: lack?.enteredAfter ?? [])
      add(
        .warning, say(de: "Vorher nicht verständigt: \(list).", en: "Not told before: \(list)."),
        // Of an irregular release the reason is said already.
        mode == .regular
          ? explanation(of: publication, lacking: lack?.untold.isEmpty == false) : "")
    }
    for approval in bound {
      let doubts = doubts(about: approval)
      guard !doubts.isEmpty else { continue }
      add(
        .danger, say(de: "Freigabe zweifelhaft.", en: "Approval in doubt."),
        "\(names.person(approval.person)): \(language.list(doubts)).")
    }
    if bound.contains(where: \.sameLogin) {
      add(
        .warning, say(de: "Vier-Augen-Prinzip zweifelhaft.", en: "Four eyes in doubt."),
        say(
          de: "Eine Freigabe kam von demselben Login, mit dem der Text geschrieben wurde.",
          en: "An approval came from the login with which the text was written."))
    }
    return notices
  }

  /// What may be amiss with an approval.
  private func doubts(about approval: StatementReview.Approval) -> [String] {
    report.timeline.items.first { $0.sequence == approval.sequence }
      .map { wording.doubts(about: $0.entry) } ?? []
  }

  /// Why it went out without what it needed. Where that shows only later nobody gave a reason.
  func explanation(of publication: StatementReview.Publication, lacking: Bool) -> String {
    if lacking, publication.reason == nil { return "\(capitalised(language.laterFound))." }
    let reason = publication.reason ?? language.redacted
    return say(de: "Begründung: \(reason)", en: "Reason: \(reason)")
  }

  private func approver(_ approval: StatementReview.Approval) -> String {
    let role = approval.role.map {
      let title = language.title(of: $0)
      let deputising = say(de: ", in Vertretung", en: ", as deputy")
      return
        " (\(title)\(approval.asDeputy ? deputising : "")\(language.counted(as: approval.countedAs)))"
    }
    let marks = marks(of: approval.sequence)
    return "\(names.person(approval.person))\(role ?? ""), \(moment(approval.at))"
      + (marks.isEmpty ? "" : " [\(marks.joined(separator: "; "))]")
  }

  /// What is to be known about an entry's time: that it was recorded late, or corrected.
  private func marks(of sequence: Int) -> [String] {
    report.timeline.items.first { $0.sequence == sequence }.map(wording.marks(of:)) ?? []
  }

  /// The login under which an entry was made, where it is not known as the person's.
  private func otherLogin(of sequence: Int) -> String? {
    report.timeline.items.first { $0.sequence == sequence }
      .flatMap { names.otherLogin(of: $0.entry.header) }
  }

  /// Everything that happened to the statement, in the order of recording.
  private func history(_ statement: StatementReview) -> ReportDocument.Table {
    var rows: [(Int, [Inline])] = []
    func add(_ sequence: Int, _ at: Moment, _ what: Inline, _ who: PersonID?, _ version: Inline) {
      let marked = marks(of: sequence).reduce(what) { $0 + " " + badge($1, .warning) }
      rows.append(
        (sequence, [Inline(moment(at)), marked, Inline(who.map(names.person) ?? "–"), version]))
    }
    for version in statement.versions {
      let isShown = version.number == statement.shownVersion?.number
      var what = Inline(
        version.number == 1
          ? say(de: "Entworfen", en: "Drafted") : say(de: "Geändert", en: "Edited"))
      if !isShown { what = what + Inline([.lineBreak]) + text(version.text) }
      add(
        version.sequence, version.at, what, version.author,
        digest(version.number, version.digest ?? ""))
    }
    for approval in statement.approvals {
      let role = approval.role.map {
        language.title(of: $0, asDeputy: approval.asDeputy)
          + language.counted(as: approval.countedAs)
      }
      var what = Inline(
        say(de: "Freigegeben", en: "Approved")
          + (role.map { say(de: " als \($0)", en: " as \($0)") } ?? ""))
      if let fate = fate(approval) { what = what + " " + fate }
      if approval.signed {
        what = what + " " + badge(say(de: "unterschrieben", en: "signed"), .good)
      }
      if let login = otherLogin(of: approval.sequence) {
        what = what + " " + badge(say(de: "Login \(login)", en: "login \(login)"), .warning)
      }
      for doubt in doubts(about: approval) { what = what + " " + badge(doubt, .danger) }
      if approval.sameLogin {
        what = what + " " + badge(say(de: "gleicher Login", en: "same login"), .warning)
      }
      add(
        approval.sequence, approval.at, what, approval.person,
        digest(approval.version, approval.digest))
    }
    for rejection in statement.rejections {
      let what =
        Inline([
          .badge(say(de: "zurückgewiesen", en: "rejected"), .warning), .lineBreak,
        ]) + text(rejection.reason)
      add(rejection.sequence, rejection.at, what, rejection.person, "–")
    }
    if let publication = statement.publication {
      let what =
        Inline(say(de: "Veröffentlicht, ", en: "Published, "))
        + Inline(publication.mode.map(language.title(of:)) ?? "–")
      add(
        publication.sequence, publication.at, what, publication.person,
        digest(publication.version, publication.digest ?? ""))
    }
    if let withdrawal = statement.withdrawal {
      let what =
        Inline([.text(say(de: "Zurückgezogen", en: "Withdrawn")), .lineBreak])
        + text(withdrawal.reason)
      add(withdrawal.sequence, withdrawal.at, what, withdrawal.person, "–")
    }
    return ReportDocument.Table(
      caption: say(
        de: "Werdegang von Stellungnahme \(name(ofStatement: statement.number))",
        en: "How statement \(name(ofStatement: statement.number)) came to be"),
      columns: [
        language.headings.time, language.headings.what,
        language.headings.who, say(de: "Fassung", en: "Version"),
      ],
      rows: rows.sorted { $0.0 < $1.0 }.map(\.1))
  }

  /// A version and the beginning of its digest, by which an approval can be compared with it.
  private func digest(_ version: Int?, _ digest: String) -> Inline {
    Inline([
      .text(version.map(String.init) ?? "?"), .text(" "), .code(String(digest.prefix(12))),
    ])
  }

  /// What became of it; nil where the marks of its entry say so.
  private func fate(_ approval: StatementReview.Approval) -> Inline? {
    switch approval.fate {
    case .published:
      return badge(say(de: "so veröffentlicht", en: "published as approved"), .good)
    case .voided:
      let version = approval.voidedBy.map(String.init) ?? "?"
      return badge(
        say(
          de: "hinfällig durch Fassung \(version)", en: "voided by version \(version)"), .warning)
    case .standing: return badge(say(de: "gilt", en: "stands"))
    case .undone: return nil
    case .passedOver:
      return badge(say(de: "übergangen", en: "passed over"), .danger)
    }
  }
}
