import CommandTestSupport
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI
import TerminalText
import Testing

@Suite struct HelpTests {
  /// Words and sentences that the parser would say.
  private static let parsers = [
    "USAGE:", "OVERVIEW", "SUBCOMMANDS", "Show the version", "Show help information",
    "See 'stormlog", "(default", "\u{1F}",
  ]

  private static let commands = CommandTree.root.all

  @Test(arguments: commands.indices, Language.allCases)
  func `help is in one language to the last word`(index: Int, language: Language) throws {
    let command = Self.commands[index]
    let text = try LineHome(in: language).type(["help"] + command.path).output
    for word in Self.parsers { #expect(!text.contains(word), "\(word)") }
    let other: Language = language == .de ? .en : .de
    for described in [command] + command.below {
      let does = CommandReference.said(of: described).does
      #expect(
        text.unwrapped.contains(does.text(in: language)) && !text.contains(does.text(in: other)))
    }
    for parameter in try CommandReference(command).parameters {
      #expect(text.unwrapped.contains(parameter.help.text(in: language)), "\(parameter)")
      // Names of formats are the same, and may be all there is to say.
      if !parameter.help.text(in: language).contains(parameter.help.text(in: other)) {
        #expect(!text.unwrapped.contains(parameter.help.text(in: other)), "\(parameter)")
      }
    }
    let headings = text.split(separator: "\n").filter { $0 == $0.uppercased() && $0.count > 4 }
    #expect(headings.contains(language == .de ? "AUFRUF" : "USAGE"))
    #expect(language == .en || !headings.contains { $0 == "OPTIONS" || $0 == "ARGUMENTS" })
  }

  @Test(arguments: commands.indices)
  func `German help shows both names of a command`(index: Int) throws {
    let command = Self.commands[index]
    let text = try LineHome(in: .de).type(["help"] + command.path).output
    guard command.path != command.germanPath else { return }
    let german = "stormlog \(command.germanPath.joined(separator: " "))"
    let english = "stormlog \(command.path.joined(separator: " "))"
    #expect(
      text.hasPrefix("\(german)  (englisch: \(english))\n")
        || text.hasPrefix("\(german)\n(englisch: \(english))\n"))
  }

  @Test(arguments: [
    ["help", "wind"], ["wind", "--help"], ["wind", "-h"], ["--help", "wind"], ["hilfe", "wind"],
    ["wind", "--hilfe"], ["--lang", "de", "help", "wind"], ["help", "--lang=de", "wind"],
    ["help", "wind", "--lang", "de"], ["wind", "--no-such", "--help"], ["wind", "1", "2", "-h"],
  ])
  func `help is asked for in many ways and is the same`(words: [String]) throws {
    let home = try LineHome(in: .de)
    let answer = home.type(words)
    #expect(answer.status == .done)
    #expect(answer.output == home.type("help", "wind").output)
  }

  @Test func `whoever asks in German is answered in German`() throws {
    let home = try LineHome()
    #expect(home.type("hilfe", "wind").output.contains("AUFRUF"))
    #expect(home.type("wind", "--hilfe").output.contains("AUFRUF"))
    #expect(home.type("hilfe", "wind", "--lang", "en").output.contains("USAGE"))
    let german = try LineHome(in: nil, variables: ["LANG": "de_DE.UTF-8"])
    #expect(german.type("wind", "--help").output.contains("AUFRUF"))
  }

  @Test func `a group alone explains itself`() throws {
    let home = try LineHome()
    #expect(home.type("statement").output == home.type("help", "statement").output)
    #expect(home.type("statement", "help").output == home.type("help", "statement").output)
    #expect(home.type("help").output == home.type("--help").output)
  }

  @Test func `the exit codes can be looked up`() throws {
    #expect(try LineHome().type("help", "exit-codes").output.contains("the command line is wrong"))
    #expect(
      try LineHome(in: .de).type("hilfe", "exit-codes").output
        .contains("die Befehlszeile ist falsch"))
  }

  @Test(arguments: [40, 200], Language.allCases)
  func `help keeps to the terminal's width`(width: Int, language: Language) throws {
    for command in Self.commands {
      let home = try CrisisHome(in: language, width: width)
      _ = CommandRunner(home.test.context).run(["help"] + command.path)
      // Indented lines of an explanation are examples: to be copied, not to be broken.
      let kept = Set(
        (CommandReference.said(of: command).more?.text(in: language) ?? "").split(separator: "\n")
          .filter { $0.hasPrefix(" ") })
      for line in home.test.output.text.split(separator: "\n") where !kept.contains(line) {
        #expect(String(line).displayWidth <= max(40, min(width, 100)), "\(line)")
      }
    }
  }
}

extension String {
  /// On one line, without what aligns and wraps it.
  fileprivate var unwrapped: String {
    split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}
