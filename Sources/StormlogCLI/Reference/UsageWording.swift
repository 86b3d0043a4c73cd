import IncidentDesk
import IncidentWording
import TerminalText

extension FailureWording {
  /// What the parser says of a wrong command line, in the language of the rest. The parser speaks
  /// English; what is not known here is passed on as it says it.
  func usage(_ message: String, of command: CommandWords) -> Failure {
    let parts = message.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    let name = parts.count > 1 ? terminalSafe(parts[1]) : ""
    let other = parts.count > 3 ? terminalSafe(parts[3]) : ""
    var hint = (["stormlog help"] + command.path).joined(separator: " ")
    let example = command.example.map {
      say(de: "zum Beispiel: \($0) · \(hint)", en: "for example: \($0) · \(hint)")
    }
    let said: String
    switch parts[0] {
    case "Missing expected argument ":
      said = say(de: "Es fehlt \(name).", en: "\(name) is missing.")
      hint = example ?? hint
    case "Missing value for ":
      said = say(de: "Zu \(name) fehlt der Wert.", en: "\(name) lacks its value.")
      hint = example ?? hint
    case "Unknown option ":
      said = say(de: "Die Option \(name) gibt es nicht.", en: "There is no option \(name).")
      if parts.count > 3, parts[2].hasSuffix("Did you mean "),
        Suggestion.isNear(name.withoutDashes, other.withoutDashes)
      {
        hint = say(de: "Meinten Sie \(other)?", en: "Did you mean \(other)?") + " → " + hint
      }
    case "Unexpected argument ":
      said = say(
        de: "„\(name)“ ist zu viel; Text mit Leerzeichen gehört in Anführungszeichen.",
        en: "“\(name)” is one too many; text with blanks goes in quotation marks.")
    case "The value " where parts.count > 3 && parts[2] == " is invalid for ":
      said = say(
        de: "\(other): „\(name)“ ist nicht möglich.", en: "\(other): “\(name)” is not possible.")
    default:
      if message.contains(" unexpected arguments: ") {
        let list = terminalSafe(
          String(message.split(separator: ":", maxSplits: 1)[1].drop { $0 == " " }))
        said = say(
          de: "Zu viel: \(list); Text mit Leerzeichen gehört in Anführungszeichen.",
          en: "Too many: \(list); text with blanks goes in quotation marks.")
      } else {
        said = terminalSafe(message, multiline: true)
      }
    }
    return Failure("usage", said, hint: hint, exit: .usage)
  }

  func exclusive(_ first: String, _ second: String) -> Failure {
    Failure(
      "usage",
      say(
        de: "\(first) und \(second) schließen einander aus.",
        en: "\(first) and \(second) exclude each other."),
      hint: say(de: "eines weglassen", en: "leave one out"), exit: .usage)
  }

  /// Questions were wanted where nobody can answer them.
  func nobodyToAsk(_ file: String) -> Failure {
    Failure(
      "not-a-terminal",
      say(
        de: "Fragen lassen sich nur an einem Terminal beantworten.",
        en: "Questions can only be answered at a terminal."),
      hint: say(de: "von Hand: ", en: "by hand: ") + "stormlog init · ${EDITOR:-vi} \(file)",
      exit: .usage)
  }

  /// A file was changed by somebody else since it was read.
  func changedMeanwhile(_ file: String) -> Failure {
    Failure(
      "changed-meanwhile",
      say(
        de: "\(file) wurde inzwischen geändert; Ihre letzten Antworten stehen nicht darin.",
        en: "\(file) was changed meanwhile; your last answers are not in it."),
      hint: "stormlog init --guided", exit: .busy)
  }

  func channelToRelease() -> Failure {
    Failure(
      "usage",
      say(de: "Es ist nicht gesagt, auf welchem Kanal.", en: "It is not said on which channel."),
      hint: "stormlog freeze release x --because … · stormlog freeze release --all --because …",
      exit: .usage)
  }

  func textGivenTwice() -> Failure {
    Failure(
      "text-twice",
      say(
        de: "Der Text steht zweimal da: als Argument und bei -m.",
        en: "The text is given twice: as the argument and with -m."),
      hint: say(de: "eines weglassen", en: "leave one out"), exit: .usage)
  }
}

extension String {
  fileprivate var withoutDashes: String { String(drop { $0 == "-" }) }
}
