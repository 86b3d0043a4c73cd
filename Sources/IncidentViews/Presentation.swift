import Foundation
package import IncidentCore
package import IncidentWording
package import TerminalText

/// In which language, zone and width something is shown, and with what emphasis.
package struct Presentation: Sendable, Speaking {
  package let language: Language
  package let time: TimeWording
  package let style: Style
  /// In terminal columns.
  package let width: Int
  /// In lines of the terminal.
  package let height: Int
  /// Tables are aligned for people; otherwise cells are separated by tabs.
  package let isTerminal: Bool
  package let now: Instant
  private let spelling: StepSpelling
  /// Whether an echo names the zone of its times: the machine's clock shows another.
  package var namesZone = false

  /// - Parameter spelling: How next steps are written.
  package init(
    time: TimeWording, style: Style, width: Int, height: Int = Presentation.smallest,
    isTerminal: Bool, now: Instant, spelling: StepSpelling
  ) {
    language = time.language
    self.time = time
    self.style = style
    self.width = width
    self.height = max(height, Self.smallest)
    self.isTerminal = isTerminal
    self.now = now
    self.spelling = spelling
  }

  /// The lines of the smallest terminal that is reckoned with, and of what is no terminal.
  package static let smallest = 24

  package var layout: Table.Layout {
    isTerminal ? .aligned(width: width) : .tabSeparated
  }

  /// A text of a person's, safe for the terminal, on one line.
  package func safe(_ text: String) -> String { terminalSafe(text) }

  /// A next step as somebody would type it. What it names has to be safe.
  package func step(_ step: NextStep) -> String { spelling.text(of: step) }

  /// What helps on, raw, with the commands in it spelled.
  package func text(_ hint: Hint) -> String { hint.text(spelling) }

  /// A hint with the commands in it, below its arrow, so that no word is broken.
  func hint(_ text: String) -> String {
    guard isTerminal else { return text }
    return text.hintLines(to: max(20, width - 4)).joined(separator: "\n    ")
  }

  /// The line that stands above everything about an exercise.
  package var drillLine: String {
    style(language.drillNotice, .bold, .magenta) + "\n"
  }

  /// A heading above a part of the output.
  package func heading(_ text: String) -> String {
    style(text, .bold) + "\n"
  }

  /// An alert level, in words and, where there is colour, in its colour.
  package func alert(_ level: AlertLevel) -> String {
    style(language.title(of: level).uppercased(), .bold, level.ink)
  }

  /// The wind in a phrase: `4 strong wind (social 4, media 3)`.
  package func wind(_ wind: Wind) -> String {
    guard let effective = wind.effective else { return say(de: "nicht gemessen", en: "not read") }
    let social = wind.social.map { say(de: "Social Media", en: "social") + " \($0)" }
    let media = wind.media.map { language.media + " \($0)" }
    let parts = [social, media].compactMap { $0 }.joined(separator: ", ")
    return "\(effective) \(language.title(of: effective)) (\(parts))"
  }

  /// `text` wrapped to the width, every line after the first indented.
  package func wrapped(_ text: String, indent: Int = 0) -> String {
    let lines = terminalSafe(text, multiline: true).wrapped(to: max(20, width - indent))
    let margin = "\n" + String(repeating: " ", count: indent)
    return lines.dropFirst().reduce(into: lines.first ?? "") { text, line in
      text += line.isEmpty ? "\n" : margin + line
    }
  }
}

/// A result that commands show: one value gives text and JSON.
package protocol View {
  associatedtype Record: Encodable
  /// What a program reads. Lists are a ``RecordList``.
  func record(in presentation: Presentation) -> Record
  /// What a person reads, ended by a line break.
  func text(in presentation: Presentation) -> String
  /// There is nothing in it, for `--exit-status`.
  var isEmpty: Bool { get }
  /// It tells of an exercise, which has to be said above it.
  var isOfDrill: Bool { get }
}

extension View {
  package var isEmpty: Bool { false }
  package var isOfDrill: Bool { false }
}
