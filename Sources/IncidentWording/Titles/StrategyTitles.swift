package import IncidentCore

/// The names of what is assessed, of strategies and of verdicts.
extension Language {
  package func title(of cluster: AssessedCluster) -> String {
    cluster.cluster.map(title(of:)) ?? notKnown
  }

  package func title(of type: CrisisType) -> String {
    switch type {
    case .naturalDisaster: choose(de: "Naturkatastrophe", en: "natural disaster")
    case .rumour: choose(de: "Gerücht", en: "rumour")
    case .workplaceViolence: choose(de: "Gewalt am Arbeitsplatz", en: "workplace violence")
    case .tampering: choose(de: "Sabotage von außen", en: "tampering from outside")
    case .challenge: choose(de: "Vorwurf falschen Handelns", en: "challenge")
    case .technicalAccident:
      choose(de: "Unfall durch technisches Versagen", en: "technical-error accident")
    case .technicalProductHarm:
      choose(de: "Produktschaden durch technisches Versagen", en: "technical-error product harm")
    case .humanAccident:
      choose(de: "Unfall durch menschliches Versagen", en: "human-error accident")
    case .humanProductHarm:
      choose(de: "Produktschaden durch menschliches Versagen", en: "human-error product harm")
    case .misdeed: choose(de: "Fehlverhalten des Unternehmens", en: "misconduct of the company")
    case .managementMisconduct:
      choose(de: "Fehlverhalten der Leitung", en: "misconduct of the management")
    case .misdeedWithInjuries:
      choose(de: "Fehlverhalten mit Verletzten", en: "misconduct with injuries")
    }
  }

  package func title(of history: CrisisHistory) -> String {
    switch history {
    case .yes: choose(de: "ja", en: "yes")
    case .no: choose(de: "nein", en: "no")
    case .unknown: notKnown
    }
  }

  package func title(of reputation: PriorReputation) -> String {
    switch reputation {
    case .good: choose(de: "gut", en: "good")
    case .neutral: choose(de: "neutral", en: "neutral")
    case .bad: choose(de: "schlecht", en: "bad")
    case .unknown: notKnown
    }
  }

  package func title(of strategy: ResponseStrategy) -> String {
    switch strategy {
    case .information: choose(de: "Information", en: "information")
    case .attackAccuser: choose(de: "Angriff auf die Kritiker", en: "attack on the accuser")
    case .denial: choose(de: "Bestreiten", en: "denial")
    case .scapegoat: choose(de: "Schuld bei anderen", en: "scapegoat")
    case .excuse: choose(de: "Entlastung", en: "excuse")
    case .justification: choose(de: "Kleinreden des Schadens", en: "justification")
    case .compensation: choose(de: "Entschädigung", en: "compensation")
    case .apology: choose(de: "Entschuldigung", en: "apology")
    case .reminder: choose(de: "Erinnern an Gutes", en: "reminder")
    case .ingratiation: choose(de: "Dank und Lob", en: "ingratiation")
    case .victimage: choose(de: "selbst Opfer", en: "victimage")
    }
  }

  /// What a strategy says, in a few words.
  package func meaning(of strategy: ResponseStrategy) -> String {
    switch strategy {
    case .information:
      choose(de: "wie man sich schützt, was geschah", en: "how to stay safe, what happened")
    case .attackAccuser:
      choose(de: "denen entgegentreten, die anklagen", en: "confront those who accuse")
    case .denial: choose(de: "sagen, dass es nicht stimmt", en: "say that it is not so")
    case .scapegoat: choose(de: "jemand anderes war es", en: "say that it was somebody else")
    case .excuse:
      choose(
        de: "keine Absicht, nicht zu verhindern", en: "no intent, or no way to prevent it")
    case .justification: choose(de: "der Schaden ist gering", en: "the damage is small")
    case .compensation:
      choose(de: "den Geschädigten etwas geben", en: "give something to those harmed")
    case .apology:
      choose(
        de: "Verantwortung tragen, um Verzeihung bitten",
        en: "take responsibility, ask for forgiveness")
    case .reminder: choose(de: "was man Gutes getan hat", en: "what good one has done")
    case .ingratiation:
      choose(de: "denen danken, die es betrifft", en: "thank those whom it concerns")
    case .victimage: choose(de: "auch wir sind betroffen", en: "we are hit as well")
    }
  }

  package func title(of posture: ResponsePosture) -> String {
    switch posture {
    case .inform: choose(de: "informieren", en: "inform")
    case .deny: choose(de: "bestreiten", en: "deny")
    case .diminish: choose(de: "abschwächen", en: "diminish")
    case .rebuild: choose(de: "wiedergutmachen", en: "rebuild")
    case .bolster: choose(de: "stützen", en: "bolster")
    }
  }

  package func title(of verdict: Claim.Verdict) -> String {
    switch verdict {
    case .isTrue: choose(de: "wahr", en: "true")
    case .partly: choose(de: "teilweise wahr", en: "partly true")
    case .isFalse: choose(de: "falsch", en: "false")
    case .open: choose(de: "offen", en: "open")
    }
  }

  /// What speaks against a statement, as a phrase.
  ///
  /// - Parameters:
  ///   - contradiction: What it is.
  ///   - claim: The text of the claim that it is about; nil where that was erased or is not at hand.
  ///   - statement: What the statement that it is about is called; nil for its number.
  package func text(
    of contradiction: Contradiction, claim: String?, statement: String? = nil
  ) -> String {
    let postures = (contradiction.postures ?? []).map(title(of:))
    let own = postures.first ?? ""
    let other = postures.last ?? ""
    switch contradiction.kind {
    case .withinItself:
      return choose(
        de: "widerspricht sich selbst: „\(own)“ und „\(other)“ zugleich",
        en: "contradicts itself: “\(own)” and “\(other)” at once")
    case .withStatement:
      let number = statement ?? contradiction.statement.map(String.init) ?? "?"
      return choose(
        de: "widerspricht Stellungnahme \(number): hier „\(own)“, dort „\(other)“",
        en: "contradicts statement \(number): “\(own)” here, “\(other)” there")
    case .withLedger:
      let number = contradiction.claim.map(String.init) ?? "?"
      let verdict = contradiction.verdict.map(title(of:)) ?? "?"
      let text = claim.map { choose(de: " „\($0)“", en: " “\($0)”") } ?? ""
      return choose(
        de: "stellt Behauptung \(number)\(text) als gesichert dar, die \(verdict) ist",
        en: "states claim \(number)\(text) as fact, which is \(verdict)")
    }
  }
}
