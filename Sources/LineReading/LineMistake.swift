import IncidentWording

/// What is wrong with a command line.
package enum LineMistake: Error, Hashable {
  /// A word that should name a command.
  case unknownCommand(String, below: String)
  /// An option that there is not, and those that there are.
  case unknownOption(String, known: [String])
  /// An option, as it was typed, without its value; and the word behind it, where that looks like an
  /// option.
  case missingValue(String, option: CommandParameter, next: String?)
  /// A flag with a value.
  case valueNotTaken(String)
  case givenTwice(CommandParameter)
  /// Arguments that there is no place for.
  case tooMany([String])
  /// An argument or option that has to be given.
  case missing(CommandParameter)
  case notANumber(String, of: Parameter)

  /// What a value was meant for.
  package enum Parameter: Hashable {
    case option(String)
    case argument(CommandParameter)
  }

  package static func notANumber(_ text: String, of name: String) -> Self {
    .notANumber(text, of: .option(name))
  }

  package static func notANumber(_ text: String, of argument: CommandParameter) -> Self {
    .notANumber(text, of: .argument(argument))
  }
}

extension LineMistake {
  /// The command that was probably meant by a word that names none, in the language in which it
  /// was typed.
  package var meantCommand: String? {
    guard case .unknownCommand(let word, let path) = self else { return nil }
    let rows = CommandTable.rows(below: path)
    // Each under the name that is shown for it.
    let names = rows.flatMap { row in
      [(row.name.description, row.name.description)]
        + row.germanNames.map { ($0.foldedWord, row.germanName) }
    }
    return Suggestion.meant(by: word.foldedWord, among: names.map(\.0)).flatMap { near in
      names.first { $0.0 == near }?.1
    }
  }
}
