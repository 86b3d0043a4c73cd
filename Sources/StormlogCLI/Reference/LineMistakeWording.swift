import HostFiles
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading
import TerminalText

/// Says what is wrong with a command line.
extension FailureWording {
  /// - Parameters:
  ///   - mistake: What is wrong.
  ///   - path: The command that the line names, in English; empty where it names none.
  func failure(_ mistake: LineMistake, of path: String) -> Failure {
    let help = help(of: path)
    let hint: Hint =
      CommandReference.example(of: path, in: language).map {
        "\(say(de: "zum Beispiel: \($0)", en: "for example: \($0)")) · \(help)"
      } ?? help
    let said: (message: String, hint: Hint?) =
      switch mistake {
      case .unknownCommand(let word, let path): unknownCommand(word, below: path, mistake, help)
      case .unknownOption(let name, _) where CommandTable.knowsOption(name):
        (
          optionNotTaken(safe(name), by: path),
          path.isEmpty
            ? joined(unknownOptionHint(name, known: [], isAlone: true), hint)
            : joined(mistake.possible(for: path, in: language), hint)
        )
      case .unknownOption(let name, let known):
        (
          say(
            de: "Die Option \(safe(name)) gibt es nicht.", en: "There is no option \(safe(name))."),
          joined(unknownOptionHint(name, known: known, isAlone: path.isEmpty), hint)
        )
      case .missingValue(let name, let option, let next):
        (
          say(de: "Zu \(name) fehlt der Wert.", en: "\(name) lacks its value."),
          joined(
            next.map { startsWithDash($0, option: option) },
            path.isEmpty ? joined(example(of: option), help) : hint)
        )
      case .valueNotTaken(let name):
        (
          say(
            de: "\(name) ist ein Schalter ohne Wert.", en: "\(name) is a switch without a value."),
          hint
        )
      case .givenTwice(let option):
        (
          say(
            de: "\(option.option) steht zweimal da, kann aber nur einen Wert haben.",
            en: "\(option.option) is given twice, but can have only one value."),
          joined(say(de: "eines davon weglassen", en: "leave one of them out"), hint)
        )
      case .tooMany(let words):
        (tooMany(words), joined(mistake.possible(for: path, in: language), hint))
      case .missing(let parameter): (missing(parameter), hint)
      case .notANumber(let text, let parameter):
        (
          say(
            de: "\(name(of: parameter)): \(quoted(text)) ist keine ganze Zahl.",
            en: "\(name(of: parameter)): \(quoted(text)) is not a whole number."),
          joined(mistake.possible(for: path, in: language), hint)
        )
      }
    let code: FailureCode = if case .unknownCommand = mistake { "unknown-command" } else { "usage" }
    return Failure(code, said.message, hint: said.hint, exit: .usage)
  }

  /// The parser refuses a line in which nothing was found to be wrong.
  func notUnderstood(of path: String) -> Failure {
    Failure(
      "usage",
      say(
        de: "Die Befehlszeile ist so nicht möglich.",
        en: "The command line is not possible like this."),
      hint: help(of: path), exit: .usage)
  }

  /// A shell was to get its completions for which there are none.
  func unknownShell() -> Failure {
    let option = "--generate-completion-script"
    return Failure(
      "usage",
      say(de: "\(option) braucht eine Shell.", en: "\(option) needs a shell."),
      hint: Hint("\(option) \(CompletionShell.words(in: language).joined(separator: "|"))"),
      exit: .usage)
  }

  /// An option that there is, but not for this command.
  private func optionNotTaken(_ name: String, by path: String) -> String {
    guard let row = CommandTable.row(path) else {
      return say(
        de: "\(name) steht vor dem Befehl, zu dem es gehört.",
        en: "\(name) stands before the command that it is for.")
    }
    let command = quoted(row.path(in: language))
    return say(
      de: "Der Befehl \(command) nimmt \(name) nicht an.",
      en: "The command \(command) does not take \(name).")
  }

  /// How an option is given, where its values are known.
  private func example(of option: CommandParameter) -> Hint? {
    guard case .words(let words) = option.choice else { return nil }
    let values = words.map { $0.text(in: language) }.joined(separator: "|")
    return "\(option.option) \(values)"
  }

  private func help(of path: String) -> Hint {
    .next(path.isEmpty ? "help" : "help \(path)")
  }

  private func unknownCommand(
    _ word: String, below path: String, _ mistake: LineMistake, _ help: Hint
  ) -> (String, Hint?) {
    let known = CommandTable.rows(below: path).map { row in
      switch language {
      case .de: row.germanName
      case .en: String(row.name)
      }
    }
    let meant: Hint? = mistake.meantCommand.map {
      say(de: "Meinten Sie \($0)?", en: "Did you mean \($0)?")
    }
    return (
      say(
        de: "Es gibt keinen Befehl \(quoted(word)).", en: "There is no command \(quoted(word))."),
      joined(meant ?? Suggestion(language).hint(for: "", among: known), help)
    )
  }

  private func unknownOptionHint(_ name: String, known: [String], isAlone: Bool) -> Hint? {
    if let meant = Suggestion.meant(by: name, among: known) {
      return say(de: "Meinten Sie \(meant)?", en: "Did you mean \(meant)?")
    }
    if isAlone {
      return say(
        de: "die Optionen eines Befehls stehen hinter ihm", en: "a command's options follow it")
    }
    // With one dash it may well be the beginning of a text.
    guard !name.hasPrefix("--") else { return nil }
    return say(
      de: "ein Text, der mit einem Strich beginnt, steht hinter --",
      en: "a text that begins with a dash goes behind --")
  }

  private func startsWithDash(_ word: String, option: CommandParameter) -> Hint {
    let line = "\(option.option)=\(safe(word).shellQuoted)"
    return say(de: "als Wert: \(line)", en: "as the value: \(line)")
  }

  private func tooMany(_ words: [String]) -> String {
    let list = words.map(quoted).joined(separator: ", ")
    let said =
      words.count == 1
      ? say(de: "\(list) ist zu viel", en: "\(list) is one too many")
      : say(de: "\(list) sind zu viel", en: "\(list) are too many")
    return said
      + say(
        de: "; Text mit Leerzeichen gehört in Anführungszeichen.",
        en: "; text with blanks goes in quotation marks.")
  }

  private func missing(_ parameter: CommandParameter) -> String {
    let name = parameter.isArgument ? "<\(self.name(of: parameter))>" : parameter.option
    return say(de: "Es fehlt \(name).", en: "\(name) is missing.")
  }

  private func name(of parameter: LineMistake.Parameter) -> String {
    switch parameter {
    case .option(let name): name
    case .argument(let argument): "<\(name(of: argument))>"
    }
  }

  private func name(of parameter: CommandParameter) -> String {
    say(de: parameter.germanName, en: parameter.name)
  }

  private func safe(_ text: String) -> String { terminalSafe(text.truncated(to: 80)) }

  private func joined(_ hints: Hint?...) -> Hint? {
    let hints = hints.compactMap { $0 }
    return hints.isEmpty ? nil : hints.joined(separator: " → ")
  }
}
