import IncidentCore
import IncidentWording
import StormlogCLI
import Testing

/// A German types German, whatever the session's language is.
@Suite struct GermanLineTests {
  @Test(arguments: [
    ["eröffnen", "Sturm"], ["ERÖFFNEN", "Sturm"], ["eroeffnen", "Sturm"],
    ["ero\u{308}ffnen", "Sturm"], ["open", "Sturm"],
  ])
  func `a command is named in either language, with or without umlauts`(words: [String]) throws {
    for language in Language.allCases {
      let home = try LineHome(in: language)
      #expect(home.type(words).status == .done)
      #expect(home.timeline.contains("Sturm"))
    }
  }

  @Test func `words of both languages may be mixed`() throws {
    let home = try LineHome()
    home.type("open", "Storm")
    for words in [
      ["statement", "entwerfen", "Wir prüfen das.", "--channel", "x"],
      ["stellungnahme", "draft", "Wir prüfen das.", "--channel", "x"],
      ["--lang", "de", "stellungnahme", "--json", "liste"],
    ] {
      #expect(home.type(words).status == .done, "\(words)")
    }
  }

  @Test func `a German word is a command only where a command stands`() throws {
    let home = try LineHome()
    home.type("open", "Storm")
    home.type("note", "notiz")
    home.type("notiz", "hilfe")
    #expect(home.timeline.contains("notiz"))
    #expect(home.timeline.contains("hilfe"))
    // The command that is meant without its name keeps its argument.
    #expect(home.type("verständigen", "staff").status == .done)
  }

  @Test func `every command goes by its German name`() throws {
    for command in CommandTree.root.all.dropFirst() {
      let home = try LineHome(in: .de)
      let help = home.type(["hilfe"] + command.germanPath)
      #expect(help.status == .done)
      #expect(help.output.hasPrefix("stormlog \(command.germanPath.joined(separator: " "))"))
    }
  }

  @Test func `no two commands of one group share a name`() {
    for group in CommandTree.root.all where group.isGroup {
      let names = group.below.flatMap { command in
        Set([command.path.last ?? "", command.germanPath.last ?? ""].map(Self.folded))
      }
      #expect(Set(names).count == names.count, "\(group.path)")
      // Words that ask for help are taken before any command.
      #expect(!names.contains("help") && !names.contains("hilfe") && !names.contains("complete"))
    }
  }

  private static func folded(_ name: String) -> String {
    name.replacing("ä", with: "ae").replacing("ö", with: "oe").replacing("ü", with: "ue")
      .replacing("ß", with: "ss")
  }

  @Test(arguments: [
    ["eskalieren", "gelb", "--because", "x"], ["escalate", "GELB", "--because", "x"],
    ["eskalieren", "yellow", "--because", "x"],
    ["einschätzen", "--type", "gerücht", "--because", "x"],
    ["assess", "--type", "geruecht", "--because", "x"],
    ["erkenntnis", "neu", "glück", "x"], ["lesson", "add", "glueck", "x"],
    ["abschließen", "--reason", "von außen", "--because", "x"],
    ["nachbetrachtung", "--audience", "oeffentlich", "--format", "json"],
    ["zeitleiste", "--origin", "von-hand", "--by", "erfasst", "--color", "nie"],
    ["behauptung", "neu", "x", "--is", "wahr", "--because", "x"],
    ["playbook", "prüfen", "--explain", "alle"],
  ])
  func `a word of a fixed set is taken in either language`(words: [String]) throws {
    let home = try LineHome()
    home.type("open", "Storm")
    let answer = home.type(words)
    #expect(answer.status == .done, "\(answer.error)")
  }

  @Test func `the words to choose from are told in the person's language`() throws {
    let home = try LineHome(in: .de)
    home.type("open", "Storm")
    let answer = home.type("escalate", "lila", "--because", "x")
    #expect(answer.hint == "grün, gelb, orange, rot\n")
    #expect(home.type("escalate", "oragne", "--because", "x").hint.contains("Meinten Sie orange?"))
  }
}
