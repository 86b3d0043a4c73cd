package import IncidentCore
package import IncidentWording

/// Lays a review of the ten points out as a document.
package struct ReadinessDocument {
  private let readiness: Readiness
  private let organisation: String?
  private let writtenAt: Instant
  private let time: TimeWording

  package init(
    _ readiness: Readiness, organisation: String?, writtenAt: Instant, time: TimeWording
  ) {
    self.readiness = readiness
    self.organisation = organisation
    self.writtenAt = writtenAt
    self.time = time
  }

  private var language: Language { time.language }

  package func markdown() -> String { MarkdownReport(document, zone: time.zone).text() }

  /// - Throws: Where the page's own template is wrong, which would be a fault of this program.
  package func html() throws -> String { try HTMLReport(document, zone: time.zone).text() }

  private var document: ReportDocument {
    ReportDocument(
      language: language,
      title: language.choose(de: "Vorbereitung auf den Sturm", en: "Readiness for the storm"),
      kicker: [
        organisation,
        language.choose(de: "Zehn Punkte für Social Media", en: "Ten points for social media"),
        time.date(writtenAt),
      ].compactMap { $0 }.joined(separator: " · "),
      notices: [
        ReportDocument.Notice(
          tone: readiness.readyPoints == ReadinessPoint.allCases.count ? .good : .warning,
          text: Inline(language.summary(of: readiness)))
      ],
      sections: readiness.reviews.map(section),
      colophon: [
        Inline(
          language.choose(
            de: "Beurteilt ist nur, was Stormlog sehen kann: stormlog.yaml, Playbooks, Journal.",
            en: "Judged is only what Stormlog can see: stormlog.yaml, playbooks, journal."))
      ])
  }

  private func section(_ review: Readiness.Review) -> ReportDocument.Section {
    ReportDocument.Section(
      id: "point-\(review.point.rawValue)",
      title: "\(language.title(of: review.point)) (\(review.done)/\(review.findings.count))",
      blocks: [
        .table(
          ReportDocument.Table(
            caption: language.choose(
              de: "Punkt \(review.point.rawValue) der Checkliste",
              en: "Point \(review.point.rawValue) of the checklist"),
            columns: [
              language.choose(de: "Gefragt", en: "Asked"),
              language.headings.state,
              language.choose(de: "Befund", en: "Finding"),
              language.choose(de: "Wo einzutragen", en: "Where to enter it"),
            ],
            rows: review.findings.map(row)))
      ])
  }

  private func row(_ finding: Readiness.Finding) -> [Inline] {
    [
      Inline(language.title(of: finding.check)),
      Inline([.badge(language.mark(of: finding), finding.isThere ? .good : .warning)]),
      Inline(language.text(of: finding)),
      finding.isThere
        ? Inline("") : language.place(of: finding.check).map { Inline([.code($0)]) } ?? Inline(""),
    ]
  }
}

extension Language {
  /// Whether something is there, in one word.
  package func mark(of finding: Readiness.Finding) -> String {
    switch finding.state {
    case .there: choose(de: "vorhanden", en: "there")
    case .unchanged: choose(de: "unverändert", en: "unchanged")
    case .missing: choose(de: "fehlt", en: "missing")
    case .incomplete: choose(de: "lückenhaft", en: "incomplete")
    case .outdated: choose(de: "veraltet", en: "outdated")
    case .ahead: choose(de: "in der Zukunft", en: "ahead")
    }
  }

  /// How many of the points are ready.
  package func summary(of readiness: Readiness) -> String {
    let all = ReadinessPoint.allCases.count
    let ready = readiness.readyPoints
    return choose(
      de: "\(ready) von \(all) Punkten \(ready == 1 ? "ist" : "sind") vollständig vorbereitet.",
      en: "\(ready) of \(all) points \(ready == 1 ? "is" : "are") fully prepared.")
  }
}
