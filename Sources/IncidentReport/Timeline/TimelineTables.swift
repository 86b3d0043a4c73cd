import Foundation
package import IncidentCore
package import IncidentWording

extension EntryWording {
  /// The timeline as a Markdown table under the zone of its times, and under a mark where it tells
  /// of an exercise.
  package func markdown(of timeline: Timeline, mode: IncidentMode = .real) -> String {
    var text = mode == .drill ? "**\(language.drillNotice.markdownEscaped)**\n\n" : ""
    let zone = time.zone.identifier
    text += say(de: "Zeiten in \(zone)", en: "Times in \(zone)").markdownEscaped + "\n\n"
    let columns = ["#", language.headings.time, say(de: "Was geschah", en: "What")]
    text += row(columns + [language.headings.who]) + row(Array(repeating: "---", count: 4))
    for line in lines(of: timeline) {
      let what = line.isStruck ? "~~\(line.cell.markdownEscaped)~~" : line.cell.markdownEscaped
      let source = line.text.source.map { " (\(markdownLink($0)))" } ?? ""
      let marks = line.marksAndFiles.map { " *\($0.markdownEscaped)*" }.joined()
      text += row([
        String(line.sequence), line.time.markdownEscaped, "\(what)\(source)\(marks)",
        line.who.markdownEscaped,
      ])
    }
    return text
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }

  /// The timeline as separated values. The columns' names are never translated. In an exercise every
  /// line is marked as such.
  ///
  /// - Parameter form: Whether it is for programs or for a spreadsheet.
  package func csv(
    of timeline: Timeline, mode: IncidentMode = .real, form: CSVForm = .plain
  ) -> String {
    let drill = mode == .drill ? [language.drillMark] : []
    let header = [
      "sequence", "occurredAt", "occurredAtLocal", "precision", "recordedAt", "recordedAtLocal",
      "actor", "actorName", "kind", "text", "reason", "source", "marks", "public", "evidence",
    ]
    let rows = timeline.items.map { item in
      let line = line(of: item)
      let entry = item.entry.header
      let moment = item.occurredAt
      let isPublic = names.hidesPeople
      return [
        String(item.sequence), moment.instant.rfc3339,
        // What is coarser than a minute is a date or an hour of the clock it was read from.
        moment.instant.local(
          offset: moment.isFine ? time.zone.offset(at: moment.instant) : moment.offset),
        moment.precision.rawValue,
        isPublic ? "" : entry.recordedAt.rfc3339,
        isPublic
          ? "" : entry.recordedAt.local(offset: time.zone.offset(at: entry.recordedAt)),
        isPublic ? "" : entry.actor.name, line.who, entry.kind.rawValue, line.text.sentence,
        line.text.reason ?? "", line.text.source ?? "",
        (drill + line.text.flags + line.marks).joined(separator: "; "),
        isPublic ? "" : item.isPublic ? "yes" : "no",
        isPublic ? "" : item.files.map(cell).joined(separator: "; "),
      ]
    }
    return form.opening + ([header] + rows).map { CSVRow.line($0, form) }.joined()
  }

  private func cell(_ file: KeptFile) -> String {
    let kept = file.attachment.isElsewhere ? ", kept by hash only" : ""
    return
      "\(file.name ?? redacted) (\(file.attachment.size) bytes, sha256 \(file.attachment.sha256)\(kept))"
  }
}

extension TimelineLine {
  /// What happened and why, for a cell of a table.
  var cell: String { text.line }
}

/// A URL as a Markdown link; as text where it may not become one.
func markdownLink(_ url: String) -> String {
  guard let link = SafeLink(url) else { return url.markdownEscaped }
  return "[\(url.markdownEscaped)](<\(link.url)>)"
}
