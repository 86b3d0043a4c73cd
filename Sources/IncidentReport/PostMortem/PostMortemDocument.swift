import Foundation
package import IncidentCore
package import IncidentWording

/// Lays a post-mortem out as a document in one language.
package struct PostMortemDocument: Speaking {
  let report: PostMortem
  let time: TimeWording
  let wording: EntryWording

  package init(_ report: PostMortem, time: TimeWording) {
    self.report = report
    self.time = time
    wording = EntryWording(language: time.language, names: report.names, time: time)
  }

  package var language: Language { time.language }
  var names: Names { report.names }
  var isInternal: Bool { report.audience == .internal }

  package var document: ReportDocument {
    ReportDocument(
      language: language, title: title, kicker: kicker, notices: notices,
      running: report.findings.isEmpty ? nil : say(de: "UNGEPRÜFT", en: "UNVERIFIED"),
      sections: sections.filter { !$0.blocks.isEmpty }, colophon: colophon)
  }

  private var title: String {
    if let title = report.title { return title }
    return isInternal
      ? language.redacted : say(de: "Nachbetrachtung des Vorfalls", en: "Incident report")
  }

  private var kicker: String {
    let kind =
      isInternal
      ? say(de: "Nachbetrachtung, intern", en: "Post-mortem, internal")
      : say(de: "Nachbetrachtung für die Öffentlichkeit", en: "Report for the public")
    let date = time.date(report.writtenAt)
    return [report.organisation, kind, date].compactMap { $0 }.joined(separator: " · ")
  }

  private var notices: [ReportDocument.Notice] {
    unverifiedNotices + modeNotices
  }

  private var unverifiedNotices: [ReportDocument.Notice] {
    guard !report.findings.isEmpty else { return [] }
    let found =
      isInternal
      ? ": " + report.findings.prefix(5).map(language.text(of:)).joined(separator: "; ") : ""
    return [
      ReportDocument.Notice(
        tone: .danger,
        text: .strong(say(de: "UNGEPRÜFT.", en: "UNVERIFIED."))
          + Inline(
            say(
              de: " Das Journal ist nicht, wie es geschrieben wurde\(found). Nichts in dieser "
                + "Nachbetrachtung ist ein Beleg.",
              en: " The journal is not as it was written\(found). Nothing in this report is "
                + "evidence.")))
    ]
  }

  private var modeNotices: [ReportDocument.Notice] {
    switch report.mode {
    case .real: []
    case .drill:
      [
        ReportDocument.Notice(
          tone: .danger,
          text: .strong(say(de: "ÜBUNG.", en: "DRILL."))
            + Inline(
              say(
                de: " Alles in dieser Nachbetrachtung wurde geübt. Nichts davon ist geschehen.",
                en: " Everything in this report was an exercise. None of it happened.")))
      ]
    case .reconstruction:
      [
        ReportDocument.Notice(
          tone: .warning,
          text: .strong(say(de: "REKONSTRUKTION.", en: "RECONSTRUCTION."))
            + Inline(
              say(
                de: " Dieser Fall wurde nachträglich aus Quellen erfasst, nicht während er lief.",
                en: " This case was entered afterwards from sources, not while it ran.")))
      ]
    }
  }

  private var sections: [ReportDocument.Section] {
    [
      summarySection, curveSection, strategySection, statementsSection, escalationsSection,
      decisionsSection, planSection, informingsSection, freezesSection, clocksSection,
      promisesSection, figuresSection, lessonsSection, actionsSection,
      timelineSection, evidenceSection, gapsSection,
    ]
  }

  private var colophon: [Inline] {
    let written = time.moment(Moment(report.writtenAt), zoned: true)
    var lines = [
      Inline(
        say(
          de: "Erstellt mit Stormlog am \(written) aus dem Journal des Vorfalls.",
          en: "Written by Stormlog on \(written) from the incident's journal."))
    ]
    if isInternal {
      lines.append(
        Inline(say(de: "Vorfall ", en: "Incident "))
          + Inline([.code(report.incident.uuidString.lowercased())]))
      let people = report.timeline.items.map(\.entry.header.actor)
        .filter { $0 != .system }.uniqued().sorted { $0.name < $1.name }
        .filter { names.person($0) != $0.name }
      if !people.isEmpty {
        let list = people.map { "\(names.person($0)) = \($0.name)" }.joined(separator: ", ")
        lines.append(
          Inline(
            say(
              de: "Das Journal führt Personen unter ihrer Kennung; die Namen sind die, die es dazu "
                + "festgehalten hat: \(list).",
              en: "The journal keeps people by their ids; the names are those that it kept beside "
                + "them: \(list).")))
      }
      if let seal = report.seal {
        lines.append(Inline(say(de: "Siegel ", en: "Seal ")) + Inline([.code(seal)]))
      }
    }
    return lines
  }

  func badge(_ text: String, _ tone: ReportDocument.Tone = .plain) -> Inline {
    Inline([.badge(text, tone)])
  }

  func quiet(_ text: String) -> Inline { Inline([.quiet(text)]) }

  /// A text, or what stands in its place where it was erased.
  func text(_ text: String?) -> Inline {
    text.map { Inline($0) } ?? quiet(language.redacted)
  }

  var none: String { language.notKnown }

  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension PostMortem {
  /// The post-mortem as Markdown.
  package func markdown(time: TimeWording) -> String {
    MarkdownReport(PostMortemDocument(self, time: time).document, zone: time.zone).text()
  }

  /// The post-mortem as one HTML file.
  ///
  /// - Throws: Where the page's own template is wrong, which would be a fault of this program.
  package func html(time: TimeWording) throws -> String {
    try HTMLReport(PostMortemDocument(self, time: time).document, zone: time.zone).text()
  }
}
