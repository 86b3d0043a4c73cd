package import IncidentCore
package import IncidentWording

extension EntryWording {
  /// The timeline as a Markdown table, under a mark where it tells of an exercise.
  package func markdown(of timeline: Timeline, mode: IncidentMode = .real) -> String {
    var text = mode == .drill ? "**\(language.drillNotice.markdownEscaped)**\n\n" : ""
    text += "| \(language.headings.time) | \(say(de: "Was geschah", en: "What")) "
    text += "| \(language.headings.who) |\n| --- | --- | --- |\n"
    for line in lines(of: timeline) {
      let what = line.isStruck ? "~~\(line.cell.markdownEscaped)~~" : line.cell.markdownEscaped
      let source = line.text.source.map { " (\(markdownLink($0)))" } ?? ""
      let marks = line.marks.map { " *\($0.markdownEscaped)*" }.joined()
      text += "| \(line.time.markdownEscaped) | \(what)\(source)\(marks) "
      text += "| \(line.who.markdownEscaped) |\n"
    }
    return text
  }

  /// The timeline as comma-separated values. The columns' names are never translated. In an
  /// exercise every line is marked as such.
  package func csv(of timeline: Timeline, mode: IncidentMode = .real) -> String {
    let drill = mode == .drill ? [language.drillMark] : []
    let header = [
      "sequence", "occurredAt", "precision", "recordedAt", "actor", "kind", "text", "reason",
      "source", "marks",
    ]
    let rows = timeline.items.map { item in
      let line = line(of: item)
      let entry = item.entry.header
      return [
        String(item.sequence), item.occurredAt.instant.rfc3339, item.occurredAt.precision.rawValue,
        names.hidesPeople ? "" : entry.recordedAt.rfc3339,
        names.hidesPeople ? "" : entry.actor.name, entry.kind.rawValue, line.text.sentence,
        line.text.reason ?? "", line.text.source ?? "",
        (drill + line.text.flags + line.marks).joined(separator: "; "),
      ]
    }
    return CSVRow.line(header) + rows.map(CSVRow.line).joined()
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
