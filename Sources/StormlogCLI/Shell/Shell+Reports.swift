import Foundation
import HostTerminal
import IncidentCore
import IncidentDesk
import IncidentReport
import IncidentViews
import IncidentWording
import TerminalText

/// In which form a timeline is shown.
package enum TimelineFormat: String, CaseIterable, Sendable {
  case text, markdown, csv, json
}

/// In which form a post-mortem is written.
package enum PostMortemFormat: String, CaseIterable, Sendable {
  case markdown, html, json
}

extension PostMortem {
  fileprivate func text(as format: PostMortemFormat, time: TimeWording) throws -> String {
    switch format {
    case .markdown: markdown(time: time)
    case .html: try html(time: time)
    case .json: try json(time: time)
    }
  }
}

extension Shell {
  /// Shows the timeline of the incident at hand.
  func reportTimeline(
    order: Timeline.Order, filter: TimelineFilter, format: TimelineFormat?, forExcel: Bool,
    exitStatus: Bool, _ exporting: Exporting
  ) throws {
    // Two forms were asked for, one of which would not be given.
    if forExcel, isJSON { throw failures.exclusive("--excel", "--json") }
    if forExcel, let format, format != .csv { throw failures.exclusive("--excel", "--format") }
    let format = isJSON ? .json : format ?? (forExcel ? .csv : .text)
    guard format != .text else {
      let look = try desk.look(everything: true)
      let timeline = look.timeline.filtered(by: filter).sorted(by: order)
      return try ending(with: exitStatus && timeline.items.isEmpty ? .negative : nil) {
        try show(timeline, of: look, isForPublic: filter.onlyPublic)
      }
    }
    // Looking shows what is there; what may be handed on is checked first.
    var list = JSONListText()
    var (items, look): ([TimelineItem], Look?) = ([], nil)
    let findings = try desk.exportTimeline(in: order, filter: filter, exporting) { page, pageLook in
      look = pageLook
      if format == .json {
        let wording = filter.onlyPublic ? pageLook.publicWording : pageLook.wording
        let records = RecordList(page.map { wording.record(of: $0) })
        try context.write(list.adding(json(records)))
      } else {
        items += page
      }
    }
    if !findings.isEmpty { warn(phrases.unverified(findings)) }
    try ending(with: exitStatus && look == nil ? .negative : nil) {
      if format == .json { return try context.write(list.ending) }
      let look = try look ?? desk.look()
      let (timeline, mode) = (Timeline(items: items), look.incident.mode)
      let wording = filter.onlyPublic ? look.publicWording : look.wording
      try context.write(
        (format == .markdown && !findings.isEmpty ? "**\(phrases.unverifiedMark)**\n\n" : "")
          + (format == .csv
            ? wording.csv(of: timeline, mode: mode, form: forExcel ? .excel : .plain)
            : wording.markdown(of: timeline, mode: mode)))
    }
  }

  private func show(_ timeline: Timeline, of look: Look, isForPublic: Bool) throws {
    let isDrill = look.incident.mode == .drill && context.output.isTerminal
    let text = TimelineText(look, timeline, isForPublic: isForPublic).text(in: presentation)
    try context.write((isDrill ? presentation.drillLine : "") + text)
  }

  /// Writes the post-mortem of the incident at hand, and says what is still missing.
  func exportPostMortem(
    format: String?, audience: String, including included: Set<Int>, to output: OutputOption,
    _ exporting: Exporting
  ) throws {
    let audience = try reading.choice(audience, of: PostMortem.Audience.self, named: "--audience")
    let format = try reportFormat(format, output: output.output)
    if let first = included.min(), audience != .public { throw failures.includedInside(first) }
    let postMortem = try desk.postMortem(
      for: audience, including: included, showingPictures: format == .html, exporting)
    for number in included.sorted() where postMortem.names.number(ofStatement: number) == nil {
      throw failures.notPublished(number)
    }
    for statement in postMortem.leftOut { warn(phrases.leftOut(statement)) }
    let page = try postMortem.text(as: format, time: time)
    let gaps = postMortem.gaps.map { postMortem.text(of: $0, in: language) }
    guard let path = output.output else {
      try context.write(page)
      if !gaps.isEmpty { warn(phrases.stillMissing(gaps)) }
      return
    }
    try desk.writeFile(Data(page.utf8), to: path, replacing: output.force)
    try reportExport(path, bytes: page.utf8.count, missing: gaps)
    if !isJSON { try context.write(phrases.stillMissing(gaps)) }
  }

  /// The form that was asked for, or that the file's name tells; Markdown otherwise. Where the
  /// report goes to a file, `--json` is about what is said of it.
  private func reportFormat(_ format: String?, output: String?) throws -> PostMortemFormat {
    if let format {
      return try reading.choice(format, of: PostMortemFormat.self, named: "--format")
    }
    if isJSON, output == nil { return .json }
    guard let output else { return .markdown }
    return try form(
      ofFile: output,
      [
        ("md", .markdown), ("markdown", .markdown), ("html", .html), ("htm", .html),
        ("json", .json),
      ], otherwise: .markdown)
  }

  /// Checks the journal and says what is wrong.
  func reportVerification(seal text: String?) throws {
    let report = try desk.verification(seal: text)
    try ending(with: report.isSound ? nil : .negative) {
      try self.report(VerificationView(report, seal: text))
    }
  }

  /// Prints a seal over all journals.
  func reportSeal(_ exporting: Exporting) throws {
    let (seal, findings) = try desk.seal(exporting)
    if !findings.isEmpty { warn(phrases.unverified(findings)) }
    if isJSON {
      try writeJSON(SealRecord(seal: seal))
    } else {
      try context.write(seal + "\n")
    }
  }
}

private struct SealRecord: Encodable {
  let schema = 1
  let seal: String

  private enum CodingKeys: String, CodingKey { case schema, seal }
}
