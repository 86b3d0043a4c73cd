package import IncidentCore

/// What `--color` asks for.
package enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never
}

/// Emphasis on a terminal. It repeats what the text says and never says anything alone.
package struct Style: Sendable {
  package enum Ink: Int, CaseIterable, Sendable {
    case bold, dim, underline, red, green, yellow, orange, blue, magenta, cyan

    fileprivate var code: String {
      switch self {
      case .bold: "1"
      case .dim: "2"
      case .underline: "4"
      case .red: "31"
      case .green: "32"
      case .yellow: "33"
      case .orange: "38;5;208"
      case .blue: "34"
      case .magenta: "35"
      case .cyan: "36"
      }
    }
  }

  package let isEnabled: Bool

  package init(isEnabled: Bool) {
    self.isEnabled = isEnabled
  }

  package static let plain = Style(isEnabled: false)

  /// Whether to colour: what was asked for explicitly; else not under `NO_COLOR`
  /// (no-color.org), always under `CLICOLOR_FORCE`, and otherwise on a terminal that can.
  package init(_ choice: ColorChoice, isTerminal: Bool, environment: [String: String]) {
    switch choice {
    case .always: isEnabled = true
    case .never: isEnabled = false
    case .auto:
      let set = { (name: String) in environment[name].flatMap { $0.isEmpty ? nil : $0 } }
      if set("NO_COLOR") != nil {
        isEnabled = false
      } else if let force = set("CLICOLOR_FORCE"), force != "0" {
        isEnabled = true
      } else {
        isEnabled = isTerminal && set("TERM") != "dumb" && set("CLICOLOR") != "0"
      }
    }
  }

  /// `text`, which must be safe for the terminal already, in these inks.
  package func callAsFunction(_ text: String, _ inks: Ink...) -> String {
    styled(text, inks)
  }

  package func styled(_ text: String, _ inks: [Ink]) -> String {
    guard isEnabled, !inks.isEmpty, !text.isEmpty else { return text }
    return "\u{1B}[\(inks.map(\.code).joined(separator: ";"))m\(text)\u{1B}[0m"
  }
}

extension AlertLevel {
  /// The ink of the level's own colour.
  package var ink: Style.Ink {
    switch self {
    case .green: .green
    case .yellow: .yellow
    case .orange: .orange
    case .red: .red
    }
  }
}
