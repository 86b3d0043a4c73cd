import IncidentCore
import IncidentReport
import IncidentWording

extension Look {
  /// What was recorded about one thing, under its heading.
  func history(_ items: [TimelineItem], in presentation: Presentation) -> String {
    presentation.heading(presentation.say(de: "Verlauf", en: "History"))
      + wording.lines(of: Timeline(items: items)).map { line in
        let marks = line.marksAndFiles.map { " [\($0)]" }.joined()
        return "  "
          + presentation.wrapped(
            "#\(line.sequence) \(line.time)  \(line.text.line) – \(line.who)\(marks)", indent: 4)
          + "\n"
      }.joined()
  }
}
