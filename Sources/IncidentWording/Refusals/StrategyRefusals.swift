import IncidentCore

extension RefusalWording {
  func statementContradicts(
    _ number: Int, _ contradictions: [Contradiction], publishing: Bool
  ) -> Said {
    let list = contradictions.map { language.text(of: $0, claim: nil) }.joined(separator: "; ")
    let verb = publishing ? "publish" : "submit"
    let commands =
      contradictions.flatMap { ways(outOf: $0, of: number) }.uniqued()
      + [.next("statement \(verb) \(name(ofStatement: number)) --contradicting --because \"…\"")]
    return said(
      de: "Stellungnahme \(name(ofStatement: number)) \(list).",
      en: "Statement \(name(ofStatement: number)) \(list).",
      hint: commands.joined(separator: " · "))
  }

  /// The commands that take a contradiction away.
  private func ways(outOf contradiction: Contradiction, of number: Int) -> [Hint] {
    let strategy = Hint.next("statement strategy \(name(ofStatement: number)) …")
    switch contradiction.kind {
    case .withinItself: return [strategy]
    case .withStatement:
      return
        (contradiction.statement.map { [.next("statement show \(name(ofStatement: $0))")] } ?? [])
        + [strategy]
    case .withLedger:
      let text = Hint.next("statement edit \(name(ofStatement: number)) -m \"…\"")
      let claims = Hint.next("statement claims \(name(ofStatement: number)) --none")
      guard let claim = contradiction.claim, contradiction.verdict == .open else {
        return [text, claims]
      }
      return [.next("claim settle \(claim) true --because \"…\" --source …"), claims]
    }
  }

  func strategiesUnchanged(_ number: Int) -> Said {
    said(
      de: "Stellungnahme \(name(ofStatement: number)) hat diese Strategie schon.",
      en: "Statement \(name(ofStatement: number)) has this strategy already.",
      hint: .next("statement show \(name(ofStatement: number))"))
  }

  func statedClaimsUnchanged(_ number: Int) -> Said {
    said(
      de: "Bei Stellungnahme \(name(ofStatement: number)) ist das schon vermerkt.",
      en: "That is recorded of statement \(name(ofStatement: number)) already.",
      hint: .next("statement show \(name(ofStatement: number))"))
  }

  func nothingAssessed() -> Said {
    said(
      de: "Bitte angeben, was eingeschätzt wird.",
      en: "Please say what is assessed.",
      hint: .next("assess --cluster preventable --history no --reputation good --because \"…\""))
  }

  func typeNotOfCluster(_ type: CrisisType, cluster: AssessedCluster) -> Said {
    let (kind, own, other) = (
      language.title(of: type), language.title(of: type.cluster), language.title(of: cluster)
    )
    return said(
      de: "\(quoted(kind)) gehört zu \(quoted(own)), nicht zu \(quoted(other)).",
      en: "\(quoted(kind)) belongs to \(quoted(own)), not to \(quoted(other)).",
      hint: .next("assess --type \(type.rawValue)"))
  }

  func unknownClaim(_ number: Int) -> Said {
    said(
      de: "Behauptung \(number) gibt es nicht.", en: "There is no claim \(number).",
      hint: .next("claim list"))
  }

  func verdictUnchanged(_ number: Int, _ verdict: Claim.Verdict) -> Said {
    let title = language.title(of: verdict)
    return said(
      de: "Behauptung \(number) ist schon \(title); neu wäre nur eine weitere Quelle.",
      en: "Claim \(number) is \(title) already; only a further source would be new.",
      hint: .next("claim settle \(number) \(verdict.rawValue) --because \"…\" --source …"))
  }

  func unknownPost(_ number: Int) -> Said {
    said(
      de: "Beitrag \(number) gibt es nicht.", en: "There is no post \(number).",
      hint: .next("triage list"))
  }

  func postMissing() -> Said {
    said(
      de: "Bitte angeben, um welchen Beitrag es geht.",
      en: "Please say which post it is about.",
      hint: .next("triage --channel x --url https://…"))
  }

  func triageUnanswered(_ question: TriageQuestion) -> Said {
    // The ones that may follow it are named too, so that one more attempt is enough.
    let open = TriageQuestion.allCases.drop { $0 != question }
    let options = open.map { "\($0.flag) \($0.choices(in: language).joined(separator: "|"))" }
    return said(
      de: "Eine Frage ist offen: \(language.question(question))",
      en: "A question is open: \(language.question(question))",
      hint: Hint(options.joined(separator: " ")), lacking: options.joined(separator: " "))
  }

  func triageContradictsItself() -> Said {
    let kinds = PostKind.allCases.filter { $0 != .misguided }.map { $0.words.text(in: language) }
      .joined(separator: "|")
    return said(
      de: "Wer recht hat, ist nicht falsch informiert.",
      en: "Who is right does not have the facts wrong.",
      hint: say(de: "--true nein, oder --kind \(kinds)", en: "--true no, or --kind \(kinds)"))
  }

  func postSettled(_ number: Int, _ settlement: TriagedPost.Settlement) -> Said {
    let title = language.title(of: settlement)
    return said(
      de: "Beitrag \(number) ist schon \(title).", en: "Post \(number) is \(title) already.",
      hint: .next("triage list"))
  }
}
