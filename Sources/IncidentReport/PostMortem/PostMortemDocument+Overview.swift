import Foundation
import IncidentCore
import IncidentWording

extension PostMortemDocument {
  var summarySection: ReportDocument.Section {
    var blocks: [ReportDocument.Block] = []
    if let summary = report.summary, !summary.isBlank { blocks.append(.paragraph(Inline(summary))) }
    if let summary = report.boardSummary {
      blocks.append(.heading(say(de: "Für die Geschäftsleitung", en: "For the board")))
      blocks.append(.paragraph(Inline(summary)))
    }
    blocks.append(.facts(facts))
    blocks += flagBlocks
    return ReportDocument.Section(
      id: "summary", title: say(de: "Auf einen Blick", en: "At a glance"), blocks: blocks)
  }

  private var facts: [ReportDocument.Fact] {
    let facts = report.facts
    var list: [ReportDocument.Fact] = []
    func add(_ label: String, _ value: String?) {
      list.append(ReportDocument.Fact(label: label, value: value.map { Inline($0) } ?? quiet(none)))
    }
    var status = capitalised(language.title(of: facts.status))
    if let closure = facts.closure { status += " (\(language.title(of: closure)))" }
    add(language.headings.status, status)
    if isInternal {
      add(say(de: "Beginn", en: "Started"), facts.started.map { moment($0) })
      add(say(de: "Bemerkt", en: "Detected"), facts.detected.map { moment($0) })
    }
    if let hold = report.hold {
      add(
        say(de: "Löschsperre", en: "Legal hold"),
        say(
          de: "seit \(moment(hold.at)), Eintrag \(hold.sequence)",
          en: "since \(moment(hold.at)), entry \(hold.sequence)"))
    }
    if let original = report.links.original {
      add(
        say(de: "Weitergeführt in", en: "Continued in"), report.names.incident(original.id))
    }
    if !report.links.duplicates.isEmpty {
      add(
        say(de: "Auch erfasst als", en: "Also recorded as"),
        report.links.duplicates.map { report.names.incident($0.id) }.joined(separator: ", "))
    }
    for milestone in facts.milestones {
      let name =
        milestone.status == .open
        ? say(de: "Wieder geöffnet", en: "Reopened")
        : capitalised(language.title(of: milestone.status))
      add(name, moment(milestone.at))
    }
    add(
      say(de: "Stärkster Wind", en: "Strongest wind"),
      facts.peakWind.map { "\(language.reading($0)), \(language.sea(at: $0))" })
    add(
      say(de: "Höchster Alarm", en: "Highest alert"),
      capitalised(language.title(of: facts.peakAlert)))
    if isInternal {
      add(
        say(de: "Verantwortung", en: "Responsibility"),
        facts.cluster.map { capitalised(language.title(of: $0)) })
      add(
        say(de: "Kanäle", en: "Channels"),
        facts.channels.isEmpty
          ? nil : facts.channels.map(language.title(of:)).joined(separator: ", "))
    }
    return list
  }

  func moment(_ moment: Moment) -> String { keepingTogether(time.moment(moment)) }

  func moment(_ instant: Instant) -> String { keepingTogether(time.moment(instant)) }

  /// A time that breaks only between its date and its clock time.
  func keepingTogether(_ time: String) -> String {
    var text = ""
    var previous: Unicode.Scalar = " "
    for scalar in time.unicodeScalars {
      text.unicodeScalars.append(scalar == " " && previous != "," ? "\u{A0}" : scalar)
      previous = scalar
    }
    return text
  }

  /// What went out against the rules stands before everything else.
  private var flagBlocks: [ReportDocument.Block] {
    guard isInternal else { return [] }
    return irregularBlocks + doubtBlocks + report.statements.flatMap(uncorrected)
      + report.statements.flatMap(acceptanceBlocks) + weakerBlocks + aloneBlocks
      + shippedBlocks + alteredBlocks + restoredBlocks
  }

  /// Proof that one person alone erased, or two from one login or of whom one is hardly known.
  private var aloneBlocks: [ReportDocument.Block] {
    report.timeline.items.compactMap { item in
      guard case .entryRedacted(let payload) = item.entry.event,
        payload.isAlone || payload.isFromSameLogin || !payload.doubts.isEmpty
      else { return nil }
      let list = language.list(payload.targets.map { "\($0)" })
      let who = names.person(item.entry.header.actor)
      let reason = item.words?[.because].map { ": \($0)" } ?? ""
      let doubts = payload.doubts.map { " (\(wording.text(of: $0)))" }.joined()
      return .notice(
        ReportDocument.Notice(
          tone: .danger,
          text: .strong(
            payload.isAlone
              ? say(de: "Allein geschwärzt:", en: "Redacted by one person alone:")
              : payload.isFromSameLogin
                ? say(
                  de: "Beantragt und bestätigt unter einem Login:",
                  en: "Asked for and confirmed under one login:")
                : say(de: "Schwärzung zweifelhaft:", en: "Redaction in doubt:"))
            + Inline(
              say(
                de: " Eintrag \(list), ein Beweis, von \(who), \(moment(item.occurredAt))\(reason)"
                  + doubts,
                en: " entry \(list), which is proof, by \(who), \(moment(item.occurredAt))\(reason)"
                  + doubts
              ))))
    }
  }

  /// Evidence that somebody had changed or removed before a redaction erased it.
  private var alteredBlocks: [ReportDocument.Block] {
    report.timeline.items.compactMap { item in
      guard case .entryRedacted(let payload) = item.entry.event, !payload.altered.isEmpty else {
        return nil
      }
      let list = language.list(payload.targets.map { "\($0)" })
      let files = language.list(payload.altered.map { String($0.prefix(12)) })
      return .notice(
        ReportDocument.Notice(
          tone: .danger,
          text: .strong(
            say(de: "Veränderten Beleg geschwärzt:", en: "Changed evidence redacted:"))
            + Inline(
              say(
                de: " \(files) (Eintrag \(list)) war nicht mehr, wie er aufgenommen wurde, als er "
                  + "\(moment(item.occurredAt)) geschwärzt wurde (Eintrag \(item.sequence)).",
                en:
                  " \(files) (entry \(list)) was not as it was kept any more when it was redacted "
                  + "\(moment(item.occurredAt)) (entry \(item.sequence))."))))
    }
  }

  /// Backups that took the place of a database which had gone on.
  private var restoredBlocks: [ReportDocument.Block] {
    report.timeline.items.compactMap { item in
      guard case .databaseRestored(let payload) = item.entry.event else { return nil }
      var seal =
        payload.replaced.map { say(de: " Ihr Siegel: \($0).", en: " Its seal: \($0).") } ?? ""
      if !payload.earlier.isEmpty {
        let list = language.list(payload.earlier)
        seal += say(
          de: " Siegel früher ersetzter: \(list).", en: " Seals of those replaced before: \(list).")
      }
      let lost =
        payload.foundNone
        ? say(
          de: "eine andere lag nicht da, so dass niemand weiß, was darin noch stand.",
          en: "no other stood there, so that nobody knows what else had been entered.")
        : say(
          de: "was danach bis dahin eingetragen war, steht nur in der ersetzten.",
          en: "what had been entered after it stands in the one replaced alone.")
      return .notice(
        ReportDocument.Notice(
          tone: .danger,
          text: .strong(say(de: "Aus einer Sicherung:", en: "From a backup:"))
            + Inline(
              say(
                de:
                  " Am \(moment(item.occurredAt)) trat eine Sicherung an die Stelle der Datenbank "
                  + "(Eintrag \(item.sequence)); \(lost)\(seal)",
                en: " A backup took the place of the database on \(moment(item.occurredAt)) (entry "
                  + "\(item.sequence)); \(lost)\(seal)"))))
    }
  }

  private var irregularBlocks: [ReportDocument.Block] {
    report.statements.compactMap { statement in
      guard let publication = statement.publication, let irregular = publication.mode,
        irregular != .regular
      else { return nil }
      let mode = capitalised(language.title(of: irregular))
      return .notice(
        ReportDocument.Notice(
          tone: .danger,
          text: .strong("\(mode):")
            + Inline(
              say(
                de:
                  " Stellungnahme \(name(ofStatement: statement.number)), \(moment(publication.at)). ",
                en: " statement \(name(ofStatement: statement.number)), \(moment(publication.at)). "
              ))
            + (report.lacks[statement.number]?.alert == nil
              ? text(publication.reason) : Inline("\(capitalised(language.laterFound))."))))
    }
  }

  /// Texts that went out on the word of somebody whom an author appointed, or nobody knows.
  private var doubtBlocks: [ReportDocument.Block] {
    report.timeline.items.compactMap { item in
      guard case .statementPublished(let payload) = item.entry.event, !payload.doubts.isEmpty
      else { return nil }
      let what = language.list(payload.doubts.map(wording.text(of:)))
      let name = name(ofStatement: payload.statement)
      return .notice(
        ReportDocument.Notice(
          tone: .danger,
          text: .strong(say(de: "Freigabe zweifelhaft:", en: "Approval in doubt:"))
            + Inline(
              say(
                de: " Stellungnahme \(name), \(moment(item.occurredAt)): \(what).",
                en: " statement \(name), \(moment(item.occurredAt)): \(what)."))))
    }
  }

  var curveSection: ReportDocument.Section {
    ReportDocument.Section(
      id: "curve", title: say(de: "Wind und Alarm", en: "Wind and alert"),
      blocks: report.curve.isEmpty
        ? []
        : [
          .curve(report.curve),
          .paragraph(
            quiet(
              say(
                de: "Der Wind ist beobachtet (Shitstorm-Skala 0 bis 6 von Schwede und Graf, 2012), "
                  + "der Alarm ist vom Team entschieden.",
                en: "The wind is what was observed (Shitstorm scale 0 to 6 by Schwede and Graf, "
                  + "2012); the alert is what the team decided."))),
        ])
  }

  var timelineSection: ReportDocument.Section {
    let lines = wording.lines(of: report.timeline)
    let rows = zip(report.timeline.items, lines).map { item, line -> [Inline] in
      var what = Inline(line.text.sentence)
      for flag in line.text.flags { what = what + " " + badge(flag, .danger) }
      // The statements' own section has their texts.
      let isText = [.statementDrafted, .statementEdited].contains(item.entry.header.kind)
      if !isText, let reason = line.text.reason {
        what = what + Inline([.lineBreak, .quiet(reason)])
      }
      if let source = line.text.source {
        what = what + Inline([.lineBreak]) + .source(source)
      }
      for mark in line.marks { what = what + " " + badge(mark) }
      if let files = line.files { what = what + Inline([.lineBreak, .quiet(files)]) }
      let time = Inline(keepingTogether(line.time))
      return isInternal
        ? [time + quiet(" #\(line.sequence)"), what, Inline(line.who)] : [time, what]
    }
    let columns =
      [language.headings.time, say(de: "Was geschah", en: "What happened")]
      + (isInternal ? [language.headings.who] : [])
    return ReportDocument.Section(
      id: "timeline", title: say(de: "Zeitleiste", en: "Timeline"), startsPage: isInternal,
      blocks: rows.isEmpty
        ? []
        : [
          .table(
            ReportDocument.Table(
              caption: say(
                de: "Einträge nach der Zeit, zu der etwas geschah; Zeiten \(zoneNote)",
                en: "Entries by the time at which things happened; times \(zoneNote)"),
              columns: columns, rows: rows,
              struck: Set(lines.indices.filter { lines[$0].isStruck })))
        ])
  }

  private var zoneNote: String { "in \(time.zone.identifier)" }

  var gapsSection: ReportDocument.Section {
    ReportDocument.Section(
      id: "gaps",
      title: say(de: "Was noch fehlt", en: "What is still missing"),
      blocks: report.gaps.isEmpty
        ? []
        : [
          .list(
            report.gaps.map { Inline(language.text(of: $0, calling: name(ofStatement:))) }
          )
        ])
  }
}
