package import IncidentWording
package import LineReading

/// What is said of an argument, an option or a flag.
package struct ParameterReference: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case argument, option, flag
  }

  package let kind: Kind
  package let short: Character?
  /// An option's long name without dashes; nil of an argument.
  package let name: String?
  /// What stands for the value.
  package let value: Bilingual
  package let help: Bilingual
  package let isRequired: Bool
  package let isRepeatable: Bool
  /// What it is where nothing is given; nil where that is nothing.
  package let standard: Bilingual?
  /// The words that are known, of which those of an open set are but the usual ones.
  package let words: [Bilingual]
  /// Where else the shell's completion looks.
  package let source: CandidateSource?

  init(_ argument: ParserDescription.Argument) {
    kind =
      switch argument.kind {
      case .positional: .argument
      case .option: .option
      case .flag: .flag
      }
    let names = argument.names ?? []
    name = names.first { $0.kind == .long }?.name
    short = names.first { $0.kind == .short }?.name.first
    value = Bilingual(joined: argument.valueName ?? "")
    help = Bilingual(joined: argument.abstract ?? "")
    isRequired = !argument.isOptional
    isRepeatable = argument.isRepeating
    let listed = argument.completionKind?.list?.values ?? []
    source = CandidateSource(declared: listed)
    let words = source == nil ? listed.map(Bilingual.init(joined:)) : []
    self.words = words
    standard = argument.defaultValue.map { value in
      words.first { $0.en == value } ?? Bilingual(value)
    }
  }
}
