package import IncidentCore
import IncidentReport
package import IncidentWording
import TerminalText

/// A timeline for the terminal: one entry a paragraph, days apart.
package struct TimelineText {
  private let look: Look
  private let timeline: Timeline
  private let isForPublic: Bool

  /// - Parameter isForPublic: Whether it may hold no more than the public may read.
  package init(_ look: Look, _ timeline: Timeline, isForPublic: Bool = false) {
    self.look = look
    self.timeline = timeline
    self.isForPublic = isForPublic
  }

  package func text(in presentation: Presentation) -> String {
    guard !timeline.items.isEmpty else {
      return presentation.say(de: "Keine Einträge.\n", en: "No entries.\n")
    }
    let style = presentation.style
    var text = ""
    let wording = isForPublic ? look.publicWording : look.wording
    for line in wording.lines(of: timeline) {
      let head = "#\(line.sequence) \(line.time)"
      var body = line.text.line
      if let source = line.text.source { body += " <\(source)>" }
      if !line.who.isEmpty { body += " – \(line.who)" }
      let marks = line.marksAndFiles.map { "[\($0)]" }.joined(separator: " ")
      let shown =
        presentation.isTerminal
        ? presentation.wrapped(body, indent: 4) : presentation.oneLine(body)
      text += presentation.isTerminal ? "\(style(head, .bold))\n    " : "\(head)\t"
      text += line.isStruck ? style(shown, .dim) : shown
      if !marks.isEmpty {
        text += presentation.isTerminal ? "\n    " : "\t"
        text += style(
          presentation.isTerminal
            ? presentation.wrapped(marks, indent: 4) : presentation.oneLine(marks), .yellow)
      }
      text += "\n"
    }
    // The link lies in the other journal, so it has no entry of its own here.
    for line in isForPublic ? [] : look.links.duplicateLines(in: presentation) {
      text += presentation.isTerminal ? presentation.wrapped(line, indent: 2) + "\n" : "\(line)\n"
    }
    // Lines for programs stay lines of entries.
    let hasClocks = timeline.items.contains { $0.entry.header.kind.isOfClock }
    return text + (hasClocks && presentation.isTerminal ? presentation.noLegalAdvice : "")
  }
}
