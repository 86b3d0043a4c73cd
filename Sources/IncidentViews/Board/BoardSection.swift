import IncidentWording
import TerminalText

/// A part of the short board: its lines, how it is counted, and what shows those left out.
struct BoardSection {
  /// What stands above the lines; nil where they speak for themselves.
  let title: String?
  /// One line of the terminal each, the most urgent first.
  let lines: [String]
  /// How many there are beside these lines.
  let beyond: Int
  /// What the title is followed by where all is shown, such as the command that answers.
  let note: String
  /// What shows the rest; nil where nothing is lost that has to be told.
  let rest: NextStep?
  private let least: Int
  private let fair: Int

  init(
    _ lines: [String], titled title: String? = nil, beyond: Int = 0, note: String = "",
    rest: NextStep? = nil, least: Int = 1, fair: Int = 1
  ) {
    self.title = title
    self.lines = lines
    self.beyond = beyond
    self.note = note
    self.rest = rest
    self.least = least
    self.fair = fair
  }

  private var heading: Int { title == nil ? 0 : 1 }

  var request: LineBudget.Request {
    let wanted = lines.isEmpty && beyond == 0 ? 0 : lines.count + heading
    return LineBudget.Request(least: least, fair: fair, wanted: wanted)
  }

  /// The part in so many lines of the terminal; what does not fit is counted, with the command that
  /// shows it.
  func text(in count: Int, _ presentation: Presentation) -> [String] {
    guard count > 0 else { return [] }
    guard let title else { return untitled(in: count, presentation) }
    let shown = lines.prefix(count - 1)
    // A title without anything below it, and nothing that shows it, says nothing.
    guard !shown.isEmpty || rest != nil else { return [] }
    let left = lines.count + beyond - shown.count
    let isWhole = left == 0 || rest == nil
    let heading = isWhole ? title + note : "\(title) · \(more(left, presentation))"
    return [presentation.style(heading.truncated(to: presentation.width), .bold)] + shown
  }

  private func untitled(in count: Int, _ presentation: Presentation) -> [String] {
    let left = lines.count + beyond - count
    guard left > 0, rest != nil else { return Array(lines.prefix(count)) }
    // The line that counts the rest takes the place of one.
    return lines.prefix(count - 1)
      + ["  … \(more(left + 1, presentation))".truncated(to: presentation.width)]
  }

  private func more(_ count: Int, _ presentation: Presentation) -> String {
    let command = rest.map { " → \(presentation.step($0))" } ?? ""
    return presentation.say(de: "\(count) weitere\(command)", en: "\(count) more\(command)")
  }
}

extension Presentation {
  /// One line of the short board: a sign, what stands out, as much of the rest as there is room for,
  /// and a command, which is cut only where it alone is longer than the line.
  ///
  /// - Parameters:
  ///   - name: Shown bold, such as that of a step; may be empty.
  ///   - rest: Words, raw.
  ///   - command: As it is typed.
  func boardLine(
    _ sign: String, isUrgent: Bool = false, name: String = "", _ rest: String,
    then command: String? = nil
  ) -> String {
    let name = oneLine(name)
    let head = name.isEmpty ? "" : name + "  "
    let tail = command.map { " → \($0)" } ?? ""
    let room = width - 4 - head.displayWidth
    let text = oneLine(rest).truncated(to: max(0, room - tail.displayWidth))
    let shownHead = name.isEmpty ? "" : style(name, .bold) + "  "
    let body = (text + tail.truncated(to: max(0, room))).trimmingEnd
    return "  \(emphasised(sign, isOverdue: isUrgent)) \(shownHead)\(body)"
  }
}
