import IncidentCore
import IncidentWording
import StormlogCLI
import Testing

/// Names and values out of open sets: typed in German, kept as codes, and shown in the language.
@Suite struct GermanNameTests {
  private func home(
    in language: Language = .de, following playbook: String? = nil
  ) throws -> LineHome {
    let home = try LineHome(in: language)
    home.type(["open", "Sturm"] + (playbook.map { ["--playbook", $0] } ?? []))
    return home
  }

  // MARK: Facts

  @Test(arguments: [
    ("ja", "yes"), ("Nein", "no"), ("UNBEKANNT", "unknown"), ("wahr", "true"),
    ("falsch", "false"), ("teilweise", "partly"), ("j", "yes"), ("yes", "yes"), ("true", "true"),
  ])
  func `a fact is kept by its code, with or without a playbook`(word: String, code: String) throws {
    for language in Language.allCases {
      let home = try home(in: language)
      #expect(home.type("fakt", "press", word).status == .done)
      #expect(home.type("show", "--json").output.contains("\"press\" : \"\(code)\""))
    }
  }

  @Test func `the rule to tell the victim first fires for ja`() throws {
    let home = try home()
    home.type("fakt", "victim", "ja")
    home.type("befolgen", "spine")
    home.type("fakt", "injury", "ja")
    #expect(home.type("lage").output.contains("people-first"))
  }

  @Test func `a word that a declared fact does not list is refused, naming those that it does`()
    throws
  {
    let home = try home(following: "spine")
    let claim = home.type("fakt", "claim", "ja")
    #expect(claim.status == .refused)
    #expect(claim.error.contains("„ja“ ist kein Wert von „claim“"))
    #expect(claim.error.contains("Möglich: wahr, teilweise, falsch, unbekannt."))
    #expect(claim.hint == "stormlog fakt claim wahr|teilweise|falsch\n")
    #expect(home.type("fakt", "similar", "ja").error.contains("„ja“ ist keine"))
    for word in ["wahr", "teilweise", "falsch", "unbekannt", "true"] {
      #expect(home.type("fakt", "claim", word, "--because", "neuer Stand").status == .done)
    }
    #expect(home.type("fakt", "product", "gefaehrlich").status == .done)
  }

  @Test func `an umlaut in a fact is refused, saying why and how it can be typed`() throws {
    let answer = try home().type("fakt", "ort", "Köln", "--new")
    #expect(answer.status == .refused)
    #expect(answer.error.contains("ohne Umlaut"))
    #expect(answer.hint.contains("stormlog fakt … koeln"))
  }

  @Test func `what was established is told in the language`() throws {
    let home = try home()
    #expect(home.type("fakt", "injury", "yes").output.contains("Festgestellt: Verletzte → ja"))
    #expect(home.type("--lang", "en", "timeline").output.contains("Established: Injury → yes"))
  }

  // MARK: Decisions

  @Test(arguments: [
    ["danger", "ja"], ["danger", "YES"], ["danger", "Ja, oder es ist nicht auszuschließen"],
    ["responsibility", "opfer"], ["responsibility", "versehen"], ["responsibility", "Vermeidbar"],
  ])
  func `a decision is made with a German word, an id or a label`(words: [String]) throws {
    let home = try home(following: "spine")
    let answer = home.type(
      ["entscheiden"] + words + ["--out-of-order", "--because", "so ist es"])
    #expect(answer.status == .done, "\(answer.error)")
  }

  @Test func `what can be chosen is told in the language`() throws {
    let home = try home(following: "spine")
    let answer = home.type("entscheiden", "danger", "lila", "--because", "x")
    #expect(answer.hint == "Bekannt sind: ja, nein\n")
    let near = home.type("entscheiden", "responsibility", "accidentl", "--because", "x")
    #expect(near.hint == "Meinten Sie versehen?\n")
    let task = home.type("erledigt", "responsibility")
    #expect(task.hint.contains("entscheiden 11 opfer|versehen|vermeidbar"))
  }

  // MARK: Roles and audiences

  @Test(arguments: [
    ("belegschaft", "staff"), ("Betroffene", "victim"), ("opfer", "victim"),
    ("behoerde", "authority"), ("Geschäftsführung", "management"), ("staff", "staff"),
    ("works council", "works-council"),
  ])
  func `an audience goes by its name in either language`(word: String, code: String) throws {
    let home = try home()
    let answer = home.type("verständigen", word, "--via", "mail")
    #expect(answer.status == .done && answer.error.isEmpty, "\(answer.error)")
    #expect(home.type("inform", "list", "--json").output.contains("\"audience\" : \"\(code)\""))
  }

  @Test(arguments: [
    ("recht", "legal"), ("Krisenleitung", "crisis-lead"), ("Monitoring", "monitoring"),
    ("Leitung Social Media", "social-lead"), ("qualitaet", "quality"), ("human resources", "hr"),
  ])
  func `a role goes by its name in either language`(word: String, code: String) throws {
    let home = try home(following: "spine")
    let answer = home.type("zuweisen", word, "ebert", "--name", "Eva Ebert")
    #expect(answer.status == .done && answer.error.isEmpty, "\(answer.error)")
    #expect(home.type("show", "--json").output.contains("\"role\" : \"\(code)\""))
    #expect(home.type("nächstes", "--role", word).status == .done)
    #expect(
      home.type("maßnahme", "neu", "Schulen", "--owner", word, "--due", "morgen 10:00").status
        == .done)
    #expect(home.type("action", "list", "--json").output.contains("\"owner\" : \"\(code)\""))
  }

  @Test func `roles are told by their German names`() throws {
    let answer = try home().type("nächstes", "--role", "lila")
    #expect(answer.hint.contains("krisenleitung, geschäftsführung, pressestelle"))
    #expect(try home().type("nächstes", "--role", "rechd").hint == "Meinten Sie recht?\n")
  }

  @Test func `every known name is read from either language, and is one word`() {
    for role in Role.known {
      #expect(Role(typed: role.germanWord) == role && Role(typed: role.rawValue) == role)
      #expect(!role.germanWord.contains(" "))
    }
    for audience in Audience.known {
      #expect(Audience(typed: audience.germanWord) == audience)
      #expect(Audience(typed: Language.de.title(of: audience)) == audience)
    }
    #expect(Role(typed: "RECHT", own: [Role("recht")]) == Role("recht"))
  }

  // MARK: Words of the other language

  @Test func `what was meant is said in the language of the answer`() throws {
    let english = try home(in: .en).type("escalate", "gelp", "--because", "x")
    #expect(english.hint.hasPrefix("Did you mean yellow? green, yellow"))
    let german = try home().type("eskalieren", "yelow", "--because", "x")
    #expect(german.hint.hasPrefix("Meinten Sie gelb?"))
  }

  // MARK: The names of commands

  @Test func `the German name of open is öffnen, and the former one is taken`() throws {
    for name in ["öffnen", "oeffnen", "ÖFFNEN", "eröffnen", "eroeffnen", "open"] {
      #expect(try LineHome(in: .de).type(name, "Sturm").status == .done, "\(name)")
    }
    #expect(try LineHome(in: .de).type("hilfe", "eröffnen").output.hasPrefix("stormlog öffnen"))
    #expect(try LineHome(in: .de).type("hilfe").output.contains("öffnen (open)"))
  }
}
