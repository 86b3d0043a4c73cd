import CommandTestSupport
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// What a line lacks, or has too much of, is said with what would be right.
@Suite struct LackingWordTests {
  private func home(in language: Language = .de) throws -> LineHome {
    let home = try LineHome(in: language)
    home.type("open", "Sturm")
    return home
  }

  @Test(arguments: [
    ["notiz", "-m", ""], ["wind", "2", "--because", ""], ["wind", "2", "--because="],
    ["notiz", "x", "--at", ""], ["notiz", "x", "--as", ""], ["anhalten", "--channel", ""],
    ["lage", "--workspace", ""], ["lage", "--lang", ""],
  ])
  func `an option without a word in its value lacks it`(words: [String]) throws {
    let answer = try home().type(words)
    let option = words.last?.isEmpty ?? true ? words[words.count - 2] : "--because"
    #expect(answer.status == .usage)
    #expect(answer.error.hasPrefix("stormlog: Zu \(option) fehlt der Wert.\n"))
    #expect(answer.hint.contains("zum Beispiel: ") || words[0] == "lage")
  }

  @Test func `an option alone shows its values`() throws {
    #expect(try home().type("--lang").hint.hasPrefix("--lang de|en"))
  }

  @Test func `an option that is given twice shows how it goes`() throws {
    let hint = try home().type("wind", "2", "--at", "7:00", "--at", "8:00").hint
    #expect(hint.hasPrefix("eines davon weglassen → zum Beispiel: stormlog wind 4"))
  }

  @Test func `an option of other commands is not said to be none`() throws {
    let list = try home().type("liste", "--at", "7:00")
    #expect(list.error.hasPrefix("stormlog: Der Befehl „liste“ nimmt --at nicht an.\n"))
    let show = try home().type("-i", "1", "playbook", "show", "spine")
    #expect(show.error.hasPrefix("stormlog: Der Befehl „playbook zeigen“ nimmt -i nicht an.\n"))
    #expect(!show.hint.contains("Strich"))
    let early = try home(in: .en).type("--media", "3", "wind", "2")
    #expect(early.error.contains("--media stands before the command that it is for."))
    #expect(early.hint.hasPrefix("a command's options follow it"))
  }

  @Test(arguments: [
    ["öffnen"], ["öffnen", ""], ["notiz", ""], ["notiz", "-m", ""], ["notiz", " "], ["wind"],
    ["notiz", "-"],
  ])
  func `whatever the line lacks, it ends the same way`(words: [String]) throws {
    let answer = try home().type(words)
    #expect(answer.status == .usage, "\(answer.error)")
    #expect(!answer.hint.isEmpty)
  }

  @Test func `a text that standard input did not bring is asked for in a line that can be typed`()
    throws
  {
    let home = try home()
    #expect(home.type("-i", "1", "note", "-").hint == "stormlog -i 1 note -m \"…\"\n")
    #expect(home.type("note", "-m", "-").hint == "stormlog note -m \"…\"\n")
  }

  @Test func `a backup into a folder that is missing says how to make it`() throws {
    let home = try home()
    let path = home.test.home.path + "/none/da.sqlite"
    #expect(home.type("sichern", path).hint == "mkdir -p \(home.test.home.path)/none\n")
  }

  @Test func `a word that is no UTF-8 is to come from a file only where it is a text`() throws {
    let home = try home()
    let bad: [UInt8] = [0xFF]
    func hint(_ words: String...) -> String {
      let before = home.test.error.text.count
      _ = CommandRunner(home.test.context).run(bytes: words.map { Array($0.utf8) } + [bad])
      return String(home.test.error.text.dropFirst(before))
    }
    #expect(hint("note").contains("-m - < text.txt"))
    #expect(hint("wind", "2", "--because").contains("-m - < text.txt"))
    #expect(!hint("wind").contains("text.txt"))
    #expect(!hint("note", "x", "--at").contains("text.txt"))
    #expect(!hint().contains("text.txt"))
  }

  @Test(arguments: [
    ["--generate-completion-script", "ksh"], ["--generate-completion-script"],
    ["--generate-completion-script=tcsh"],
  ])
  func `the shells are named for which there are completions`(words: [String]) throws {
    let answer = try home().type(words)
    #expect(answer.status == .usage)
    #expect(answer.hint == "--generate-completion-script bash|zsh|fish\n")
  }

  @Test(arguments: [["help", "wind"], ["liste"], ["exit-codes"], ["demo"]])
  func `a language that is not spoken here is refused wherever it is named`(words: [String]) throws
  {
    let variable = try LineHome(in: nil, variables: ["STORMLOG_LANG": "xx", "LANG": "de_DE"])
    #expect(variable.type(words).error.contains("xx"))
    #expect(variable.type(words).status == .usage)
    #expect(try home().type(words + ["--lang", "fr"]).status == .usage)
  }

  @Test func `words that nothing asks for are refused`() throws {
    #expect(try home().type("hilfe", "wind", "foo").error.contains("„foo“ ist zu viel"))
    #expect(try home().type("--version", "foo").error.contains("keinen Befehl „foo“"))
  }
}
