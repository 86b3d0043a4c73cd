package import IncidentWording

/// What a command takes, read from its row in the table.
///
/// The row is a list of words, one a parameter: `json` is a flag; `at=` an option; `i,incident=#`
/// one with a short name whose value is a number; `<step/schritt>` an argument. `*` marks what may
/// be given again, `!` what must be given, `@people` and `(yes/ja,no/nein)` what can be chosen from.
package struct CommandGrammar: Sendable {
  /// The options, in the order of the declarations.
  package private(set) var options: [CommandParameter] = []
  package private(set) var arguments: [CommandParameter] = []

  package init(_ takes: String) {
    add(takes)
  }

  private mutating func add(_ takes: String) {
    for word in takes.split(separator: " ") {
      if word.utf8.first == UInt8(ascii: "$") {
        add(CommandTable.shared(word.dropFirst()) ?? "")
      } else if let parameter = CommandParameter(row: word) {
        if parameter.isArgument { arguments.append(parameter) } else { options.append(parameter) }
      }
    }
  }

  /// The option of this name, with its dashes.
  package func option(named name: some StringProtocol) -> CommandParameter? {
    if name.hasPrefix("--") {
      let long = name.dropFirst(2)
      return options.first { $0.name == long }
    }
    let short = name.dropFirst()
    return options.first { $0.short.map { String($0) == short } ?? false }
  }

  /// How many arguments there may be; nil where there is no end.
  package var mostArguments: Int? {
    arguments.last?.isRepeatable ?? false ? nil : arguments.count
  }
}

/// An argument, an option or a flag.
package struct CommandParameter: Hashable, Sendable {
  package let isArgument: Bool
  package let short: Character?
  /// An option's long name, without dashes; of an argument what stands for it in a usage line.
  package let name: String
  /// What stands for an argument in German.
  package let germanName: String
  package let takesValue: Bool
  package let isNumber: Bool
  package let isRepeatable: Bool
  package let isRequired: Bool
  package let choice: Choice

  /// What a value can be chosen from.
  package enum Choice: Hashable, Sendable {
    case free
    /// Words that are known, in both languages.
    case words([Bilingual])
    case source(CandidateSource)
  }

  /// The option as it is typed.
  package var option: String { "--\(name)" }

  package init?(row word: Substring) {
    var rest = word
    isArgument = rest.first == "<"
    if isArgument {
      guard let end = rest.firstIndex(of: ">") else { return nil }
      let names = rest[rest.index(after: rest.startIndex)..<end].split(separator: "/")
      guard let english = names.first, let german = names.last else { return nil }
      name = String(english).replacing("_", with: " ")
      germanName = String(german).replacing("_", with: " ")
      short = nil
      takesValue = true
      rest = rest[rest.index(after: end)...]
    } else {
      let end = rest.firstIndex(of: "=") ?? rest.endIndex
      var names = rest[..<end]
      if let comma = names.firstIndex(of: ",") {
        short = names.first
        names = names[names.index(after: comma)...]
      } else {
        short = nil
      }
      name = String(names)
      germanName = name
      takesValue = end < rest.endIndex
      rest = takesValue ? rest[rest.index(after: end)...] : ""
    }
    var marks: Set<Character> = []
    while let mark = rest.first, "#*!".contains(mark) {
      marks.insert(mark)
      rest.removeFirst()
    }
    isNumber = marks.contains("#")
    isRepeatable = marks.contains("*")
    isRequired = marks.contains("!")
    choice = Choice(row: rest)
  }
}

extension CommandParameter.Choice {
  fileprivate init(row text: Substring) {
    switch text.first {
    case "@": self = CandidateSource(rawValue: String(text.dropFirst())).map(Self.source) ?? .free
    case "(":
      self = .words(
        text.dropFirst().dropLast().split(separator: ",").map { pair in
          let words = pair.split(separator: "/").map(String.init)
          return Bilingual(en: words[0], de: words.last ?? words[0])
        })
    default: self = .free
    }
  }
}
