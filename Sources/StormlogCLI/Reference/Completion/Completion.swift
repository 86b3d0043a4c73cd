import IncidentCore
import IncidentWording
import LineReading

/// What the word that is being typed can become.
struct Completion {
  enum Answer {
    case files, folders
    case candidates([Candidate])
  }

  private let line: LineScan
  private let current: String
  private let isLabelled: Bool
  private let context: CommandContext
  private let language: Language
  /// The option whose value comes next.
  private let open: CommandParameter?

  /// - Parameters:
  ///   - words: Those before it.
  ///   - current: What is typed of it.
  ///   - isLabelled: Say what the candidates are.
  ///   - context: Where it is asked.
  init(_ words: [String], current: String, isLabelled: Bool, in context: CommandContext) {
    line = LineScan(words)
    self.current = current
    self.isLabelled = isLabelled
    self.context = context
    language = context.language(of: line)
    // Before the command is known, an option is one of those that any act takes.
    let early = line.path.isEmpty ? words.last.flatMap(CommandGrammar("$act").option(named:)) : nil
    open =
      words.contains("--") ? nil : line.openOption ?? early.flatMap { $0.takesValue ? $0 : nil }
  }

  var answer: Answer {
    if case .unknownCommand? = line.mistake { return .candidates([]) }
    if let open { return values(of: open, typed: current) }
    if !line.hasEnded, current.hasPrefix("-") {
      guard let sign = current.firstIndex(of: "=") else { return .candidates(options) }
      return attached(to: current[..<sign], typed: String(current[current.index(after: sign)...]))
    }
    let commands = self.commands
    guard let parameter = nextArgument, !line.asksForHelp else { return .candidates(commands) }
    let values = values(of: parameter, typed: current)
    guard !commands.isEmpty, case .candidates(let found) = values else {
      return commands.isEmpty ? values : .candidates(commands)
    }
    return .candidates(commands + found)
  }

  // MARK: Commands

  /// The commands that can stand here, in the session's language; in the other one where that is what
  /// is being typed.
  private var commands: [Candidate] {
    let isOpen = line.path.isEmpty || (CommandTable.row(line.path)?.isGroup ?? false)
    guard isOpen, line.arguments.isEmpty, !line.hasEnded else { return [] }
    let rows = CommandTable.rows(below: line.path)
    let other: Language = language == .de ? .en : .de
    let found = candidates(rows, in: language)
    return found.isEmpty ? candidates(rows, in: other) : found
  }

  private func candidates(_ rows: [CommandTable.Row], in language: Language) -> [Candidate] {
    let help = line.path.isEmpty && !line.asksForHelp
    return matching(
      rows.map { row in
        Candidate(
          language == .de ? row.germanName : String(row.name),
          label: isLabelled ? does(row.path) : "")
      } + (help ? [Candidate(language == .de ? "hilfe" : "help")] : []), current)
  }

  private func does(_ path: String) -> String {
    let tree = CommandTree.root.descendant(path.split(separator: " ").map(String.init))
    return tree.map { CommandReference.said(of: $0).does.text(in: language) } ?? ""
  }

  // MARK: Options and values

  private var grammar: CommandGrammar? {
    // Behind a group's name options are those of the command that is meant without its name.
    line.path.isEmpty ? CommandGrammar("$act") : line.command?.grammar ?? CommandGrammar("$act")
  }

  private var options: [Candidate] {
    let open = (grammar?.options ?? []).filter { option in
      option.isRepeatable || !line.given.contains(option.name)
    }
    let said = isLabelled ? said : [:]
    let help = Candidate(language == .de ? "--hilfe" : "--help")
    return matching(open.map { Candidate($0.option, label: said[$0.name] ?? "") } + [help], current)
  }

  /// What is said of the options.
  private var said: [String: String] {
    guard let path = line.command?.path.split(separator: " ").map(String.init),
      let tree = CommandTree.root.descendant(path), let command = try? CommandReference(tree)
    else { return [:] }
    return command.parameters.reduce(into: [:]) { said, parameter in
      if let name = parameter.name { said[name] = parameter.help.text(in: language) }
    }
  }

  private var nextArgument: CommandParameter? {
    let arguments = line.command?.grammar.arguments ?? []
    if line.arguments.count < arguments.count { return arguments[line.arguments.count] }
    return arguments.last.flatMap { $0.isRepeatable ? $0 : nil }
  }

  /// The values of `--option=`, with what stands before them.
  private func attached(to name: Substring, typed: String) -> Answer {
    guard let option = grammar?.option(named: name), option.takesValue else {
      return .candidates([])
    }
    guard case .candidates(let found) = values(of: option, typed: typed) else {
      return .candidates([])
    }
    return .candidates(found.map { Candidate("\(name)=\($0.text)", label: $0.label) })
  }

  private func values(of parameter: CommandParameter, typed: String) -> Answer {
    switch parameter.choice {
    case .free: .candidates([])
    case .words(let words): .candidates(matching(words, typed))
    case .source(.files): .files
    case .source(.folders): .folders
    case .source(let source):
      .candidates(
        matching(
          Candidates(context, options: line.sharedOptions, arguments: line.arguments)
            .of(source, typed: typed), typed))
    }
  }

  /// Words in the session's language; in the other one where that is what is being typed.
  private func matching(_ words: [Bilingual], _ typed: String) -> [Candidate] {
    let own = matching(words.map { Candidate($0.text(in: language)) }, typed)
    guard own.isEmpty, !typed.isEmpty else { return own }
    let other: Language = language == .de ? .en : .de
    return matching(words.map { Candidate($0.text(in: other)) }, typed)
  }

  /// Those that begin with what is typed, as words of the command line are compared.
  private func matching(_ candidates: [Candidate], _ typed: String) -> [Candidate] {
    let folded = typed.foldedWord
    return candidates.filter { $0.text.foldedWord.hasPrefix(folded) }
  }
}
