package import IncidentCore
package import IncidentWording

extension StepSpelling {
  /// As a shell takes it, by the names that commands and their values have in a language.
  package static func shell(_ language: Language) -> StepSpelling {
    switch language {
    case .en: .english
    case .de: StepSpelling(german)
    }
  }

  private static let german: @Sendable (NextStep) -> String = { step in
    guard step != .board else { return "stormlog" }
    var words = step.words[...]
    var spelled = ["stormlog"]
    if words.first == "help" {
      spelled.append("hilfe")
      words.removeFirst()
    }
    var row: CommandTable.Row?
    while let word = words.first,
      let next = CommandTable.row(row.map { "\($0.path) \(word)" } ?? word)
    {
      row = next
      words.removeFirst()
    }
    guard let row else { return (spelled + words).joined(separator: " ") }
    let grammar = (row.unnamed ?? row).grammar
    return (spelled + [row.german] + values(Array(words), by: grammar)).joined(separator: " ")
  }

  /// The words behind a command's name, those that a value is chosen from by their German names.
  private static func values(_ words: [String], by grammar: CommandGrammar) -> [String] {
    var arguments = grammar.arguments[...]
    var option: CommandParameter?
    return words.map { word in
      if let parameter = option {
        option = nil
        return parameter.germanValue(word)
      }
      if let typed = OptionWord(word) {
        option = grammar.option(named: typed.name).flatMap { $0.takesValue ? $0 : nil }
        return word
      }
      guard let argument = arguments.first else { return word }
      if !argument.isRepeatable { arguments.removeFirst() }
      return argument.germanValue(word)
    }
  }
}

extension CommandParameter {
  /// A value, or several to choose from such as `yes|no`, in German.
  fileprivate func germanValue(_ text: String) -> String {
    let known: [Bilingual]
    switch choice {
    case .words(let words): known = words
    case .source(let source): known = source.words
    case .free: return text
    }
    return text.split(separator: "|", omittingEmptySubsequences: false).map { word in
      known.first { $0.en == word }?.de ?? String(word)
    }.joined(separator: "|")
  }
}

extension Language {
  /// A next step as a shell takes it.
  package func step(_ step: NextStep) -> String { StepSpelling.shell(self).text(of: step) }
}
