import IncidentCore

extension RefusalWording {
  func runExists(playbook: String, run: Int) -> Said {
    said(
      de: "Das Playbook \(quoted(playbook)) läuft schon (Lauf \(run)).",
      en: "The playbook \(quoted(playbook)) is being followed already (run \(run)).",
      hint: .next("next"))
  }

  func noRun() -> Said {
    said(
      de: "In diesem Vorfall läuft kein Playbook.",
      en: "No playbook is being followed in this incident.", hint: .next("playbook list"))
  }

  func playbookNotFollowed(_ playbook: String, known: [String]) -> Said {
    said(
      de: "Das Playbook \(quoted(playbook)) läuft in diesem Vorfall nicht.",
      en: "The playbook \(quoted(playbook)) is not being followed in this incident.",
      hint: suggestion(playbook, known) ?? .next("run \(id(playbook))"))
  }

  func versionNotNewer(_ playbook: String, present: Int, offered: Int) -> Said {
    said(
      de: "\(quoted(playbook)) läuft in Fassung \(present), die Datei hat Fassung \(offered).",
      en: "\(quoted(playbook)) is followed in version \(present); the file has version \(offered).",
      hint: hint(
        de: "in der Datei „version: \(present + 1)“ setzen, dann prüfen",
        en: "set “version: \(present + 1)” in the file, then check it",
        .next("playbook check \(id(playbook))")))
  }

  /// The command that does a step, or makes a decision, before its turn.
  private func outOfOrder(_ step: String, options: [String]) -> Hint {
    let act =
      options.isEmpty
      ? "done \(typed(step))"
      : "decide \(typed(step)) \(options.map { id($0) }.joined(separator: "|"))"
    return .next("\(act) --out-of-order --because \"…\"")
  }

  func stepVanished(_ step: String, version: Int, options: [String]) -> Said {
    said(
      de: "Den Schritt \(quoted(step: step)) gibt es seit Fassung \(version) nicht mehr.",
      en: "The step \(quoted(step: step)) is gone since version \(version).",
      hint: hint(
        de: "falls er trotzdem geschehen ist", en: "if it was done all the same",
        outOfOrder(step, options: options)))
  }

  func stepAlreadyWith(_ step: String, _ person: PersonID) -> Said {
    said(
      de: "Der Schritt \(quoted(step: step)) liegt schon bei \(id(person)).",
      en: "The step \(quoted(step: step)) is with \(id(person)) already.", hint: .next("next"))
  }

  func noStepsToAssign() -> Said {
    said(
      de: "Es gibt keinen offenen Schritt, der zu übergeben wäre.",
      en: "There is no open step to hand over.",
      hint: .next("steps"))
  }

  func unknownRun(_ number: Int) -> Said {
    said(
      de: "Lauf \(number) gibt es nicht.", en: "There is no run \(number).",
      hint: .next("steps"))
  }

  func unknownStep(_ step: String, known: [String]) -> Said {
    said(
      de: "Den Schritt \(quoted(step)) gibt es nicht.", en: "There is no step \(quoted(step)).",
      hint: stepMeant(by: step, among: known))
  }

  /// The step that was probably meant, or the first that there are, by their numbers and ids.
  private func stepMeant(by text: String, among known: [String]) -> Hint {
    guard !known.isEmpty else { return .next("steps") }
    let isNumber = text.allSatisfy(\.isNumber)
    if !isNumber, let near = Suggestion.meant(by: text, among: known) {
      return Hint(say(de: "Meinten Sie \(step(near))?", en: "Did you mean \(step(near))?"))
    }
    let shown = known.prefix(Self.shownSteps).map(step).joined(separator: ", ")
    let rest = known.count - Self.shownSteps
    let more =
      rest > 0 ? say(de: " und \(rest) weitere", en: " and \(rest) more") : ""
    return "\(say(de: "Es gibt", en: "There are")): \(shown)\(more) · \(next: "steps")"
  }

  private static let shownSteps = 6

  func ambiguousStep(_ step: String, runs: [Int: String]) -> Said {
    said(
      de: "Den Schritt \(quoted(step: step)) gibt es in mehreren Läufen: \(list(of: runs)).",
      en: "Several runs have a step \(quoted(step: step)): \(list(of: runs)).",
      hint: typed(step, inRuns: runs.keys.sorted()).map { numbers in
        hint(
          de: "die Nummer statt des Namens nennen", en: "name the number instead",
          Hint(language.either(numbers)))
      } ?? naming(runs))
  }

  func ambiguousBranch(_ branch: String, runs: [Int: String]) -> Said {
    said(
      de: "Den Vorschlag \(quoted(branch)) machen mehrere Läufe: \(list(of: runs)).",
      en: "Several runs make the proposal \(quoted(branch)): \(list(of: runs)).",
      hint: naming(runs))
  }

  /// Runs with their playbooks: `1 (bakery), 2 (shop)`.
  private func list(of runs: [Int: String]) -> String {
    runs.sorted { $0.key < $1.key }.map { "\($0.key) (\(id($0.value)))" }.joined(separator: ", ")
  }

  private func naming(_ runs: [Int: String]) -> Hint {
    hint(
      de: "den Lauf nennen", en: "name the run",
      Hint(language.either(runs.keys.sorted().map { "--run \($0)" })))
  }

  func stepAlreadyDone(_ step: String) -> Said {
    said(
      de: "Der Schritt \(quoted(step: step)) ist schon erledigt.",
      en: "The step \(quoted(step: step)) is done already.", hint: .next("next"))
  }

  func stepAlreadySkipped(_ step: String) -> Said {
    said(
      de: "Der Schritt \(quoted(step: step)) ist schon übersprungen.",
      en: "The step \(quoted(step: step)) is skipped already.", hint: .next("undo"))
  }

  func stepAlreadyStarted(_ step: String) -> Said {
    said(
      de: "Der Schritt \(quoted(step: step)) ist schon begonnen.",
      en: "The step \(quoted(step: step)) is started already.", hint: .next("done \(typed(step))"))
  }

  func predecessorsOpen(_ step: String, open: [String], options: [String]) -> Said {
    let steps = open.map { self.step($0) }.joined(separator: ", ")
    return said(
      de: "Vor \(quoted(step: step)) ist noch offen: \(steps).",
      en: "Still open before \(quoted(step: step)): \(steps).",
      hint: hint(
        de: "falls es schon geschehen ist", en: "if it has happened already",
        outOfOrder(step, options: options)))
  }

  func conditionNotTrue(_ step: String, condition: String, options: [String]) -> Said {
    let words = ConditionWording(language: language).text(of: Condition(source: condition))
    let when = (words ?? condition).inline()
    return said(
      de: "Der Schritt \(quoted(step: step)) gilt erst, wenn: \(when)",
      en: "The step \(quoted(step: step)) applies only when: \(when)",
      hint: hint(
        de: "falls es schon geschehen ist", en: "if it has happened already",
        outOfOrder(step, options: options)))
  }

  func evidenceRequired(_ step: String) -> Said {
    said(
      de: "Der Schritt \(quoted(step: step)) verlangt einen Beleg.",
      en: "The step \(quoted(step: step)) needs evidence.",
      hint: hint(de: "angeben", en: "give it", "--evidence …"), lacking: "--evidence …")
  }

  func stepIsDecision(_ step: String, options: [String]) -> Said {
    let choices = options.map { id($0) }.joined(separator: "|")
    return said(
      de: "\(quoted(step: step)) ist eine Entscheidung.",
      en: "\(quoted(step: step)) is a decision.",
      hint: .next("decide \(typed(step)) \(choices) --because \"…\""))
  }

  func stepHasAct(_ step: String, _ act: StepAct) -> Said {
    said(
      de: "\(quoted(step: step)) ist erledigt, sobald eingetragen ist, was der Schritt verlangt.",
      en: "\(quoted(step: step)) is done as soon as what it asks for is recorded.",
      hint: say(
        de:
          "\(next: act.step) · ohne diesen Eintrag: \(next: "done \(typed(step)) --because \"…\"")",
        en: "\(next: act.step) · without that entry: \(next: "done \(typed(step)) --because \"…\"")"
      ))
  }

  func reasonNotNeeded(_ step: String) -> Said {
    said(
      de: "\(quoted(step: step)) braucht keine Begründung; außer der Reihe gehört --out-of-order "
        + "dazu.",
      en: "\(quoted(step: step)) needs no reason; one for doing it out of order takes "
        + "--out-of-order.",
      hint: .next("done \(typed(step))"))
  }

  func stepIsTask(_ step: String) -> Said {
    said(
      de: "\(quoted(step: step)) ist keine Entscheidung, sondern eine Aufgabe.",
      en: "\(quoted(step: step)) is a task and not a decision.", hint: .next("done \(typed(step))"))
  }

  func unknownOption(_ option: String, step: String, known: [String]) -> Said {
    let suggestion = Suggestion(language)
    let words = known.map { ValueWord(rawValue: $0)?.words ?? Bilingual($0) }
    let meant = suggestion.meant(by: option, among: words)
    return said(
      de: "\(quoted(option)) steht bei \(quoted(step: step)) nicht zur Wahl.",
      en: "\(quoted(option)) is not an option of \(quoted(step: step)).",
      hint: suggestion.hint(for: meant ?? option, among: words.map { $0.text(in: language) }))
  }

  func invalidFactName(_ name: String) -> Said {
    said(
      de: "\(quoted(name)) kann kein Fakt heißen.",
      en: "\(quoted(name)) cannot be the name of a fact.",
      hint: say(
        de: "Kleinbuchstaben, Ziffern und Striche: \(next: "fact injury yes")",
        en: "small letters, digits and dashes: \(next: "fact injury yes")"))
  }

  func invalidFactValue(_ value: String) -> Said {
    let plain = value.foldedWord
    let example = SetFact.isToken(plain) ? plain : "yes"
    return said(
      de:
        "\(quoted(value)) geht nicht als Antwort: nur Buchstaben ohne Umlaut, Ziffern, Punkte und "
        + "Striche, ohne Leerzeichen.",
      en:
        "\(quoted(value)) cannot be an answer: only letters from a to z, digits, dots and dashes, "
        + "without blanks.",
      hint: hint(
        de: "ein Wort oder eine Zahl", en: "one word or a number",
        .next("fact … \(example)")))
  }

  func factValueNotDeclared(_ name: String, value: String, known: [String]) -> Said {
    let codes = (known + [ValueWord.unknown.rawValue]).uniqued()
    let values = codes.map { id(language.word(ofValue: $0)) }.joined(separator: ", ")
    let given = quoted(language.word(ofValue: value))
    return said(
      de: "\(given) ist kein Wert von \(quoted(name)). Möglich: \(values).",
      en: "\(given) is not a value of \(quoted(name)). Possible: \(values).",
      hint: .next("fact \(id(name)) \(known.joined(separator: "|"))"))
  }

  func factNotANumber(_ name: String, value: String) -> Said {
    let given = quoted(language.word(ofValue: value))
    return said(
      de: "\(quoted(name)) ist eine Zahl, \(given) ist keine.",
      en: "\(quoted(name)) is a number, and \(given) is not.",
      hint: .next("fact \(id(name)) 3"))
  }

  func itemsOpen(_ step: String, items: [ChecklistItem]) -> Said {
    let list = items.map { item in
      String(item.number) + (item.text.map { " " + $0.inline(atMost: 80) } ?? "")
    }.joined(separator: "; ")
    let ticking = items.map { "--item \($0.number)" }.joined(separator: " ")
    return said(
      de: "Auf der Liste von \(quoted(step: step)) ist offen: \(list)",
      en: "Still open on the list of \(quoted(step: step)): \(list)",
      hint: .next("done \(typed(step)) \(ticking)"))
  }

  func unknownItem(_ item: Int, step: String, count: Int) -> Said {
    guard count > 0 else {
      return said(
        de: "\(quoted(step: step)) hat keine Liste zum Abhaken.",
        en: "\(quoted(step: step)) has no checklist.", hint: .next("done \(typed(step))"))
    }
    return said(
      de: "Punkt \(item) gibt es bei \(quoted(step: step)) nicht; es sind \(count).",
      en: "There is no item \(item) of \(quoted(step: step)); it has \(count).",
      hint: .next("steps"))
  }

  func itemAlreadyTicked(_ item: Int, step: String) -> Said {
    said(
      de: "Punkt \(item) von \(quoted(step: step)) ist schon abgehakt.",
      en: "Item \(item) of \(quoted(step: step)) is ticked already.", hint: .next("next"))
  }

  func unknownBranch(_ branch: String, known: [String]) -> Said {
    said(
      de: "Den Vorschlag \(quoted(branch)) gibt es nicht.",
      en: "There is no proposal \(quoted(branch)).", hint: suggestion(branch, known))
  }

  func noOpenProposal(_ branch: String) -> Said {
    said(
      de: "Der Vorschlag \(quoted(branch)) ist gerade nicht offen.",
      en: "The proposal \(quoted(branch)) is not open now.", hint: .next(.board))
  }

  func proposalNeedsPlaybook(_ playbook: String) -> Said {
    said(
      de: "Der Vorschlag nennt das Playbook \(quoted(playbook)), das nicht gefunden wurde.",
      en: "The proposal names the playbook \(quoted(playbook)), which was not found.",
      hint: .next("playbook list"))
  }

  private func suggestion(_ word: String, _ known: [String]) -> Hint? {
    Suggestion(language).hint(for: word, among: known)
  }
}
