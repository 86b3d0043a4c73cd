package import IncidentCore

extension EntryWording {
  func assessmentMade(_ payload: AssessmentMade, _ said: Said) -> EntryText {
    var parts: [String] = []
    if let cluster = payload.cluster {
      let title = language.title(of: cluster)
      parts.append(say(de: "Verantwortung: \(title)", en: "responsibility: \(title)"))
    }
    if let type = payload.type {
      let title = language.title(of: type)
      parts.append(say(de: "Art der Krise: \(title)", en: "type of crisis: \(title)"))
    }
    if let history = payload.history {
      let title = language.title(of: history)
      parts.append(say(de: "frühere Krisen: \(title)", en: "crisis history: \(title)"))
    }
    if let reputation = payload.reputation {
      let title = language.title(of: reputation)
      parts.append(say(de: "Ruf vorher: \(title)", en: "prior reputation: \(title)"))
    }
    let list = parts.joined(separator: ", ")
    return EntryText(
      say(de: "Lage eingeschätzt (\(list))", en: "Crisis assessed (\(list))"),
      reason: said.because)
  }

  func claimAdded(_ payload: ClaimAdded, _ said: Said) -> EntryText {
    let verdict = language.title(of: payload.verdict)
    let text = said.needed(.text)
    return EntryText(
      say(
        de: "Behauptung \(payload.claim) (\(verdict)): \(text)",
        en: "Claim \(payload.claim) (\(verdict)): \(text)"),
      reason: said.words?[.because], source: said.source)
  }

  func claimSettled(_ payload: ClaimSettled, _ said: Said) -> EntryText {
    let text = quotation(of: names.claim(payload.claim))
    let verdict = language.title(of: payload.verdict)
    let formerly = language.title(of: payload.formerly)
    let change =
      payload.verdict == payload.formerly
      ? say(de: "weiterhin \(verdict)", en: "still \(verdict)")
      : say(de: "\(verdict), bisher \(formerly)", en: "\(verdict), formerly \(formerly)")
    return EntryText(
      say(
        de: "Behauptung \(payload.claim)\(text) ist \(change)",
        en: "Claim \(payload.claim)\(text) is \(change)"),
      reason: said.because, source: said.source)
  }

  func strategiesSet(_ payload: StrategiesSet, _ said: Said) -> EntryText {
    let list = language.list(payload.strategies.map(language.title(of:)))
    return EntryText(
      payload.strategies.isEmpty
        ? say(
          de:
            "Stellungnahme \(names.name(ofStatement: payload.statement) ?? String(payload.statement)) ohne Strategie",
          en:
            "Statement \(names.name(ofStatement: payload.statement) ?? String(payload.statement)) has no strategy"
        )
        : say(
          de:
            "Strategie von Stellungnahme \(names.name(ofStatement: payload.statement) ?? String(payload.statement)): \(list)",
          en:
            "Strategy of statement \(names.name(ofStatement: payload.statement) ?? String(payload.statement)): \(list)"
        ), reason: said.because)
  }

  func statedClaimsSet(_ payload: StatedClaimsSet, _ said: Said) -> EntryText {
    let claims = stated(payload.claims)
    return EntryText(
      payload.claims.isEmpty
        ? say(
          de:
            "Stellungnahme \(names.name(ofStatement: payload.statement) ?? String(payload.statement)) stellt keine Behauptung als gesichert dar",
          en:
            "Statement \(names.name(ofStatement: payload.statement) ?? String(payload.statement)) states no claim as fact"
        )
        : say(
          de:
            "Stellungnahme \(names.name(ofStatement: payload.statement) ?? String(payload.statement)) stellt als gesichert dar: \(claims)",
          en:
            "Statement \(names.name(ofStatement: payload.statement) ?? String(payload.statement)) states as fact: \(claims)"
        ), reason: said.because)
  }

  func postTriaged(_ payload: PostTriaged, _ said: Said) -> EntryText {
    let channel = language.title(of: payload.channel)
    let outcome = language.title(of: payload.outcome)
    return EntryText(
      say(
        de: "Beitrag \(payload.post) (\(channel)) eingeordnet, \(outcome)",
        en: "Post \(payload.post) (\(channel)) triaged, \(outcome)"),
      reason: said.optional(.text), source: said.words?[.url])
  }

  func postSettled(_ payload: PostSettled, _ said: Said) -> EntryText {
    let settlement = language.title(of: payload.settlement)
    return EntryText(
      say(
        de: "Beitrag \(payload.post) \(settlement)", en: "Post \(payload.post) \(settlement)"),
      reason: said.words?[.because] ?? said.optional(.text), source: said.words?[.url],
      flags: payload.isAgainstAdvice
        ? [say(de: "entgegen der Einordnung", en: "against the triage")] : [])
  }

  /// What a statement follows and states, as an addition to the sentence about its draft.
  func position(_ strategies: [ResponseStrategy], _ claims: [Int]) -> String {
    var parts: [String] = []
    if !strategies.isEmpty {
      let list = language.list(strategies.map(language.title(of:)))
      parts.append(say(de: ", Strategie: \(list)", en: ", strategy: \(list)"))
    }
    if !claims.isEmpty {
      let list = stated(claims)
      parts.append(
        say(de: ", stellt als gesichert dar: \(list)", en: ", states as fact: \(list)"))
    }
    return parts.joined()
  }

  /// What speaks against a statement, as flags.
  package func flags(_ contradictions: [Contradiction]) -> [String] {
    contradictions.map { contradiction in
      language.text(
        of: contradiction, claim: contradiction.claim.flatMap(names.claim),
        statement: contradiction.statement.flatMap(names.name(ofStatement:)))
    }
  }

  private func stated(_ claims: [Int]) -> String {
    let list = language.list(claims.map(String.init))
    return claims.count == 1
      ? say(de: "Behauptung \(list)", en: "claim \(list)")
      : say(de: "Behauptungen \(list)", en: "claims \(list)")
  }
}
