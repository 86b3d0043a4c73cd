import IncidentWording

/// One command line, looked through once.
///
/// It finds the command, in either language, what stands before it, the language to answer in, and
/// what is wrong; and hands on words that the parser cannot misunderstand: every option with its
/// value as one word, and arguments behind `--`.
package struct LineScan {
  /// What a line asks for.
  package enum Request: Hashable {
    case run(path: String, words: [String])
    /// The help of a command or a group; of the whole program where the path is empty.
    case help(path: String)
    case version
  }

  /// The words that name the command, in English; empty where none does.
  package private(set) var path = ""
  /// What `--lang` says.
  package private(set) var askedLanguage: String?
  /// Help was asked for with a German word.
  package private(set) var asksInGerman = false
  package private(set) var asksForHelp = false
  package private(set) var isJSON = false
  /// The options that are given, by their long names.
  package private(set) var given: Set<String> = []
  /// The option at the end of the line, whose value would come next.
  package private(set) var openOption: CommandParameter?
  package private(set) var arguments: [String] = []
  /// A `--` stands there: all behind it are arguments.
  package private(set) var hasEnded = false
  /// The options that any act takes, each with its value as one word.
  package private(set) var sharedOptions: [String] = []
  /// The first thing that is wrong.
  package private(set) var mistake: LineMistake?

  /// A word that comes next would be a text.
  package var awaitsText: Bool {
    if let openOption { return openOption.name == "message" || openOption.name == "because" }
    let arguments = command?.grammar.arguments ?? []
    return self.arguments.count < arguments.count && arguments[self.arguments.count].name == "text"
  }

  /// What `--workspace` says.
  package var workspace: String? {
    let option = "--workspace="
    return sharedOptions.first { $0.hasPrefix(option) }.map { String($0.dropFirst(option.count)) }
  }

  private var asksForVersion = false
  /// Help was asked for in place of a command, so that nothing but a command's name follows.
  private var isHelpAlone = false
  private var surplus: LineMistake? { arguments.isEmpty ? nil : .tooMany(arguments) }
  /// What is left to look at.
  private var rest: ArraySlice<String>
  /// The options that stood before the command or within its name.
  private var early: [String] = []
  /// The words for the parser, behind the command's name.
  private var words: [String] = []

  package init(_ arguments: [String]) {
    rest = arguments[...]
    findCommand()
    let row = command
    read(early + rest, by: row?.grammar ?? CommandGrammar("$act"), isCommand: row != nil)
  }

  /// What the line asks for.
  ///
  /// - Throws: What is wrong with it.
  package func request() throws(LineMistake) -> Request {
    if asksForHelp {
      if isHelpAlone, command?.path == path, let surplus { throw surplus }
      return .help(path: try named())
    }
    if asksForVersion {
      _ = try named()
      return .version
    }
    if let mistake { throw mistake }
    guard let command else { return .help(path: path) }
    return .run(path: command.path, words: words)
  }

  /// The command that the line names or means; nil where it names a group or none that there is.
  package var command: CommandTable.Row? {
    if case .unknownCommand? = mistake { return nil }
    if path.isEmpty { return CommandTable.row("board") }
    guard let row = CommandTable.row(path) else { return nil }
    return row.isGroup ? row.unnamed : row
  }

  /// The path that help is asked of.
  private func named() throws(LineMistake) -> String {
    if case .unknownCommand? = mistake, let mistake { throw mistake }
    return path
  }

  // MARK: The command

  private mutating func findCommand() {
    while let word = rest.first {
      if let count = Self.sharedOption(in: rest) {
        early += rest.prefix(count)
        rest = rest.dropFirst(count)
      } else if word.hasPrefix("-") {
        return
      } else if let isGerman = Self.help[word.foldedWord] {
        asksForHelp = true
        isHelpAlone = true
        asksInGerman = asksInGerman || isGerman
        rest.removeFirst()
      } else if let row = CommandTable.find(word, below: path) {
        path = row.path
        rest.removeFirst()
        if !row.isGroup { return }
      } else {
        // Where a command below is meant without its name, only a slip for another's is wrong.
        let mistake = LineMistake.unknownCommand(word, below: path)
        let isArgument = !asksForHelp && CommandTable.row(path)?.unnamed != nil
        if !isArgument || mistake.meantCommand != nil { self.mistake = mistake }
        return
      }
    }
  }

  /// Words that ask for help in place of a command, and whether they are German.
  package static let help = ["help": false, "hilfe": true]

  /// How many words an option takes that the words begin with and that may stand before any
  /// command; nil where there is none.
  private static func sharedOption(in words: ArraySlice<String>) -> Int? {
    guard let word = words.first, let typed = OptionWord(word) else { return nil }
    if helpOptions[word] != nil || word == "--version" { return 1 }
    guard let (option, attached) = Self.option(typed, in: CommandGrammar("$act")) else {
      return nil
    }
    let takesNext =
      option.takesValue && attached == nil
      && words.dropFirst().first.map { !OptionWord.isOne($0) } ?? false
    return takesNext ? 2 : 1
  }

  private static let helpOptions = ["--help": false, "-h": false, "--hilfe": true]

  // MARK: Options and arguments

  /// - Parameters:
  ///   - words: All but the command's name.
  ///   - grammar: What may be among them.
  ///   - isCommand: They are the command's, so that what is wrong with them counts.
  private mutating func read(_ words: [String], by grammar: CommandGrammar, isCommand: Bool) {
    var arguments: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        hasEnded = true
        arguments += rest
        break
      }
      guard let typed = OptionWord(word) else {
        arguments.append(word)
        continue
      }
      if let isGerman = Self.helpOptions[typed.name] {
        asksForHelp = true
        asksInGerman = asksInGerman || isGerman
        continue
      }
      if word == "--version" {
        asksForVersion = true
        continue
      }
      guard let (option, attached) = Self.option(typed, in: grammar) else {
        note(Self.unknown(typed, in: grammar))
        continue
      }
      take(option, attached: attached, as: typed.name, from: &rest)
    }
    self.arguments = arguments
    if isCommand { check(arguments, by: grammar) }
  }

  private static func option(
    _ typed: OptionWord, in grammar: CommandGrammar
  ) -> (CommandParameter, attached: String?)? {
    if let option = grammar.option(named: typed.name) { return (option, typed.value) }
    // `-i7`: only where what follows cannot be anything but the value.
    let short = typed.name.prefix(2)
    guard !typed.name.hasPrefix("--"), typed.value == nil,
      let option = grammar.option(named: short), option.isNumber,
      Int(typed.name.dropFirst(2)) != nil
    else { return nil }
    return (option, String(typed.name.dropFirst(2)))
  }

  private static func unknown(_ typed: OptionWord, in grammar: CommandGrammar) -> LineMistake {
    .unknownOption(typed.name, known: grammar.options.map(\.option))
  }

  private mutating func take(
    _ option: CommandParameter, attached: String?, as name: String,
    from rest: inout ArraySlice<String>
  ) {
    guard option.takesValue else {
      if attached != nil { note(.valueNotTaken(option.option)) }
      if option.name == "json" { isJSON = true }
      if given.insert(option.name).inserted { words.append(option.option) }
      return
    }
    var value = attached
    if value == nil, let next = rest.first, next != "--", !OptionWord.isOne(next) {
      value = next
      rest.removeFirst()
    }
    guard let value, !value.isEmpty else {
      if rest.isEmpty, value == nil { openOption = option }
      let next = rest.first.flatMap { $0.hasPrefix("--") ? nil : $0 }
      return note(.missingValue(name, option: option, next: next))
    }
    let isFirst = given.insert(option.name).inserted
    if !isFirst, !option.isRepeatable { return note(.givenTwice(option)) }
    if option.isNumber, Int(value) == nil { note(.notANumber(value, of: name)) }
    if option.name == "lang", isFirst { askedLanguage = value }
    let word = "\(option.option)=\(value)"
    words.append(word)
    if CommandGrammar("$act").options.contains(option) { sharedOptions.append(word) }
  }

  /// Looks at what is there altogether, and adds the arguments to the words for the parser.
  private mutating func check(_ arguments: [String], by grammar: CommandGrammar) {
    if let most = grammar.mostArguments, arguments.count > most {
      note(.tooMany(Array(arguments.dropFirst(most))))
    }
    for (index, text) in arguments.enumerated() {
      let last = grammar.arguments.count - 1
      guard last >= 0, grammar.arguments[min(index, last)].isNumber, Int(text) == nil else {
        continue
      }
      let argument = grammar.arguments[min(index, last)]
      note(.notANumber(text, of: argument))
    }
    // Nothing can be stored of an empty word.
    if let (empty, _) = zip(grammar.arguments, arguments).first(where: { argument, text in
      argument.isRequired && text.isEmpty
    }) {
      note(.missing(empty))
    }
    if let missing = grammar.arguments.dropFirst(arguments.count).first(where: \.isRequired) {
      note(.missing(missing))
    }
    if let missing = grammar.options.first(where: { $0.isRequired && !given.contains($0.name) }) {
      note(.missing(missing))
    }
    if !arguments.isEmpty { words += ["--"] + arguments }
  }

  private mutating func note(_ mistake: LineMistake) {
    if self.mistake == nil { self.mistake = mistake }
  }
}
