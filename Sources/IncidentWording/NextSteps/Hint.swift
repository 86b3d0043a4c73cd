import IncidentCore

/// What helps on: words, and between them the commands, kept apart until somebody shows it.
///
/// In a literal a command stands as `\(next: "statement list")`.
package struct Hint: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    /// Raw: whoever shows it makes it safe.
    case text(String)
    case step(NextStep)
  }

  package private(set) var parts: [Part]

  package init(_ text: String) {
    parts = [.text(text)]
  }

  package init(parts: [Part]) {
    self.parts = parts
  }

  /// A command alone.
  package static func next(_ step: NextStep) -> Hint { Hint(parts: [.step(step)]) }

  package var steps: [NextStep] {
    parts.compactMap { part in
      if case .step(let step) = part { step } else { nil }
    }
  }

  /// The whole as one text.
  package func text(_ spelling: StepSpelling) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .step(let step): spelling.text(of: step)
      }
    }.joined()
  }

  /// The same commands about the incident that was named on the line: without it they would be about the
  /// one in use.
  package func about(incident number: Int) -> Hint {
    Hint(
      parts: parts.map { part in
        if case .step(let step) = part { .step(step.about(incident: number)) } else { part }
      })
  }

  package static func + (first: Hint, second: Hint) -> Hint {
    Hint(parts: first.parts + second.parts)
  }
}

extension Sequence<Hint> {
  package func joined(separator: String = "") -> Hint {
    Hint(parts: Array(map(\.parts).joined(separator: [.text(separator)])))
  }
}

/// How a face writes the commands that it shows.
package struct StepSpelling: Sendable {
  private let spell: @Sendable (NextStep) -> String

  package init(_ spell: @escaping @Sendable (NextStep) -> String) {
    self.spell = spell
  }

  package func text(of step: NextStep) -> String { spell(step) }

  /// The same commands about the incident that was named on the line; nil where none was.
  package func about(incident number: Int?) -> StepSpelling {
    guard let number else { return self }
    return StepSpelling { [spell] in spell($0.about(incident: number)) }
  }

  /// As a shell takes it, by the English names.
  package static let english = StepSpelling { step in
    step == .board ? "stormlog" : "stormlog \(step.line)"
  }
}

extension Speaking {
  /// The one of two hints that is in the language.
  package func say(
    de german: @autoclosure () -> Hint, en english: @autoclosure () -> Hint
  ) -> Hint {
    switch language {
    case .de: german()
    case .en: english()
    }
  }
}
