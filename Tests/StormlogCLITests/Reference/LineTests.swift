import ArgumentParser
import IncidentCore
import IncidentWording
import StormlogCLI
import Testing

/// What is typed is understood as it was meant, or answered in the person's language.
@Suite struct LineTests {
  // MARK: Texts

  @Test(arguments: [
    (["note", "- erst prüfen"], "- erst prüfen"), (["note", "-5 Grad"], "-5 Grad"),
    (["note", "--", "--erst"], "--erst"), (["note", "-m", "-5 Grad"], "-5 Grad"),
    (["note", "--message=-erst"], "-erst"), (["note", "--- Strich ---"], "--- Strich ---"),
    (["note", "---"], "---"), (["note", "--", "--json"], "--json"),
    (["wind", "2", "--because", "-5 Grad"], "-5 Grad"), (["note", "--message", "a=b"], "a=b"),
  ])
  func `a text may begin with a dash`(words: [String], text: String) throws {
    let home = try LineHome()
    home.type("open", "Storm")
    #expect(home.type(words).status == .done)
    #expect(home.timeline.contains(text))
  }

  @Test func `an option is typed in every usual way`() throws {
    let home = try LineHome()
    home.type("open", "Storm")
    for words in [
      ["show", "-i", "1"], ["show", "-i1"], ["show", "-i=1"], ["show", "--incident=1"],
      ["-i", "1", "show"], ["-i1", "show"], ["--incident=1", "show"],
    ] {
      let answer = home.type(words)
      #expect(answer.status == .done, "\(words) \(answer.error)")
    }
  }

  @Test func `a flag may be given twice`() throws {
    let home = try LineHome()
    home.type("open", "Storm")
    #expect(home.type("--json", "list", "--json").status == .done)
  }

  // MARK: Mistakes

  static let mistakes: [(words: [String], english: String, german: String)] = [
    (["nosuch"], "There is no command “nosuch”.", "Es gibt keinen Befehl „nosuch“."),
    (
      ["wind", "2", "--medai", "3"], "There is no option --medai.",
      "Die Option --medai gibt es nicht."
    ),
    (["wind", "2", "-x"], "There is no option -x.", "Die Option -x gibt es nicht."),
    (["wind", "--at", "--because", "x"], "--at lacks its value.", "Zu --at fehlt der Wert."),
    (["wind", "2", "--at"], "--at lacks its value.", "Zu --at fehlt der Wert."),
    (["wind", "2", "--at", "--"], "--at lacks its value.", "Zu --at fehlt der Wert."),
    (
      ["wind", "2", "--because", "a", "--because", "b"],
      "--because is given twice, but can have only one value.",
      "--because steht zweimal da, kann aber nur einen Wert haben."
    ),
    (
      ["note", "x", "--public=yes"], "--public is a switch without a value.",
      "--public ist ein Schalter ohne Wert."
    ),
    (
      ["wind", "2", "3"], "“3” is one too many; text with blanks goes in quotation marks.",
      "„3“ ist zu viel; Text mit Leerzeichen gehört in Anführungszeichen."
    ),
    (["open"], "<title> is missing.", "Es fehlt <titel>."),
    (["promise", "add", "x"], "--by is missing.", "Es fehlt --by."),
    (
      ["wind", "four"], "<social>: “four” is not a whole number.",
      "<social-media>: „four“ ist keine ganze Zahl."
    ),
    (
      ["wind", "--media", "4.5"], "--media: “4.5” is not a whole number.",
      "--media: „4.5“ ist keine ganze Zahl."
    ),
    (
      ["wind", "2", "-i", "x"], "-i: “x” is not a whole number.", "-i: „x“ ist keine ganze Zahl."
    ),
  ]

  @Test(arguments: mistakes.indices)
  func `a mistake is answered in the person's language`(index: Int) throws {
    let (words, english, german) = Self.mistakes[index]
    let home = try LineHome()
    for (form, expected) in [
      (words, english), (["--lang", "en"] + words, english), (["--lang=de"] + words, german),
      (["--lang", "de"] + words, german),
    ] {
      let answer = home.type(form)
      #expect(answer.status == .usage)
      #expect(answer.output.isEmpty)
      #expect(answer.error.hasPrefix("stormlog: \(expected)\n"), "\(form): \(answer.error)")
    }
  }

  @Test func `the language may stand behind the mistake`() throws {
    let home = try LineHome()
    #expect(home.type("nosuch", "--lang=de").error.contains("Es gibt keinen Befehl"))
    #expect(home.type("nosuch", "--lang", "de").error.contains("Es gibt keinen Befehl"))
    #expect(home.type("wind", "--nosuch", "--lang=de").error.contains("Die Option"))
    #expect(home.type("wind", "2", "3", "--lang=de", "--json").error.contains(#""code":"usage""#))
    // Behind the sign that ends options it is a text.
    #expect(home.type("nosuch", "--", "--lang=de").error.contains("There is no command"))
    let german = try LineHome(in: nil, variables: ["LANG": "de_DE.UTF-8"])
    #expect(german.type("wind", "--nosuch").error.contains("Die Option"))
    #expect(german.type("wind", "--nosuch", "--lang", "en").error.contains("There is no option"))
  }

  @Test func `a mistake shows the first example in that language`() throws {
    #expect(
      try LineHome().type("promise", "add").hint
        == #"for example: stormlog promise add "Next update" --update --by "in 2h" · "#
        + "stormlog help promise add\n")
    let german = try LineHome(in: .de).type("promise", "add").hint
    #expect(german.hasPrefix("zum Beispiel: stormlog zusage neu "))
    #expect(german.hasSuffix(" · stormlog hilfe zusage neu\n"))
  }

  @Test(arguments: [
    (["opne", "x"], "Did you mean open?"), (["notitz", "x"], "Did you mean notiz?"),
    (["eroefnen", "x"], "Did you mean öffnen?"), (["promise", "lst"], "Did you mean list?"),
    (["wind", "2", "--medai", "3"], "Did you mean --media?"),
    (["freeze", "lst"], "Did you mean list?"), (["help", "windd"], "Did you mean wind?"),
    (["note", "-erst"], "a text that begins with a dash goes behind --"),
    (["note", "-m", "-erst"], "as the value: --message=-erst"),
    (["--because", "x", "note", "y"], "a command's options follow it"),
  ])
  func `what was probably meant is said`(words: [String], hint: String) throws {
    #expect(try LineHome().type(words).hint.hasPrefix(hint))
  }

  @Test func `an error under JSON is one object`() throws {
    for words in [["--json", "nosuch"], ["wind", "x", "--json"], ["wind", "--json", "--at"]] {
      let answer = try LineHome().type(words)
      #expect(answer.error.hasPrefix(#"{"code":""#))
      #expect(answer.error.hasSuffix(#""exit":64}"# + "\n"))
    }
  }

  @Test func `the version is told wherever it is asked for`() throws {
    let home = try LineHome()
    let version = home.type("--version").output
    #expect(version == Stormlog.configuration.version + "\n")
    #expect(home.type("--lang", "de", "--version").output == version)
  }
}
