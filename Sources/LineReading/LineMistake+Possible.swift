package import IncidentCore
package import IncidentWording

extension LineMistake {
  /// What is possible in place of what was typed; nil where nothing is to be said of it.
  ///
  /// - Parameters:
  ///   - path: The command that the line names, in English.
  ///   - language: Of the hint.
  package func possible(for path: String, in language: Language) -> Hint? {
    switch self {
    case .unknownOption: Self.ownOptions(of: path, in: language)
    case .notANumber(_, let parameter) where parameter.isWind:
      switch language {
      case .de: "0 bis 6: \(next: "wind 3")"
      case .en: "0 to 6: \(next: "wind 3")"
      }
    case .tooMany(let words) where words.contains(where: \.hasTypographicQuote):
      // A shell takes no other marks than straight ones: a text in others falls apart.
      switch language {
      case .de: "die Shell kennt nur gerade Anführungszeichen: \"…\""
      case .en: "the shell knows straight quotation marks only: \"…\""
      }
    default: nil
    }
  }

  /// The options that a command has beside those that all take.
  private static func ownOptions(of path: String, in language: Language) -> Hint? {
    guard let row = CommandTable.row(path) else { return nil }
    let shared = Set(CommandGrammar("$act").options.map(\.name))
    let own = (row.unnamed ?? row).grammar.options.map(\.name).filter { !shared.contains($0) }
    guard !own.isEmpty else { return nil }
    let list = own.map { "--\($0)" }.joined(separator: ", ")
    return Hint(language.choose(de: "möglich sind: \(list)", en: "it takes: \(list)"))
  }
}

extension LineMistake.Parameter {
  fileprivate var isWind: Bool {
    switch self {
    case .option(let name): name == "--wind" || name == "--media"
    case .argument(let argument): argument.name == "social"
    }
  }
}

extension String {
  fileprivate var hasTypographicQuote: Bool { contains { "„“”‚‘’«»".contains($0) } }
}
