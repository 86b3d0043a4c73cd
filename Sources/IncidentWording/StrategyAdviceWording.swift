package import IncidentCore

/// Says what the theory advises, why, and what is not known.
package struct StrategyAdviceWording: Speaking {
  package static let source =
    "W. T. Coombs, Corporate Reputation Review 10(3), 2007, 163–176, "
    + "doi:10.1057/palgrave.crr.1550049"

  private let advice: StrategyAdvice
  package let language: Language

  package init(_ advice: StrategyAdvice, language: Language) {
    self.advice = advice
    self.language = language
  }

  package func postures(_ postures: [ResponsePosture]) -> String {
    language.alternatives(postures.map(language.title(of:)))
  }

  /// Why just these postures.
  package var reasons: [String] {
    guard advice.ground.cluster != nil else { return [openness] }
    return ([range] + [movement] + advice.postures.map(Optional.some).map { $0.flatMap(reason) })
      .compactMap { $0 }
  }

  /// Why nothing but to inform is advised while the main thing is open.
  private var openness: String {
    say(
      de:
        "Solange offen ist, wie viel Verantwortung man uns gibt: nur informieren. Nichts bestreiten und "
        + "nichts abschwächen, was sich morgen als wahr erweisen kann.",
      en: "As long as it is open how responsible people hold us: inform and nothing more. Deny and "
        + "play down nothing that may turn out to be true tomorrow.")
  }

  private var range: String? {
    guard advice.postures.count > 1 else { return nil }
    return say(
      de: "Welches davon passt, hängt an dem, was noch nicht bekannt ist.",
      en: "Which of them fits depends on what is not known yet.")
  }

  /// That an intensifier moves the crisis to the next cluster.
  private var movement: String? {
    guard let cluster = advice.ground.cluster, !advice.intensifiers.isEmpty,
      let answered = advice.answeredAs, answered != cluster
    else { return nil }
    let causes = language.list(
      advice.intensifiers.map { intensifier in
        switch intensifier {
        case .history: say(de: "es solche Krisen schon gab", en: "there were such crises before")
        case .reputation:
          say(de: "der Ruf schon schlecht war", en: "the reputation was bad already")
        }
      })
    let (from, to) = (language.title(of: cluster), language.title(of: answered))
    return say(
      de:
        "Weil \(causes), wird „\(from)“ wie „\(to)“ beantwortet: Man gibt dem Unternehmen mehr Schuld.",
      en: "Because \(causes), “\(from)” is answered like “\(to)”: people blame the company more.")
  }

  private func reason(_ posture: ResponsePosture) -> String? {
    switch posture {
    case .inform:
      say(
        de:
          "Informieren genügt, wo das Unternehmen selbst Opfer ist, keine Vorgeschichte hat und keinen "
          + "schlechten Ruf.",
        en: "To inform is enough where the company is a victim itself, without a history and "
          + "without a bad reputation.")
    case .deny:
      say(
        de: "Bestreiten passt nur zu Gerüchten und zu Vorwürfen, die nicht stimmen.",
        en: "Denying fits rumours and unfounded challenges only.")
    case .diminish:
      say(
        de:
          "Abschwächen passt, wo man dem Unternehmen wenig Schuld gibt: Es war keine Absicht, nicht zu "
          + "verhindern.",
        en: "Diminishing fits where little blame is put on the company: no intent, no way to "
          + "prevent it.")
    case .rebuild:
      say(
        de:
          "Wiedergutmachen ist nötig, wo man dem Unternehmen viel Schuld gibt; weniger wird nicht "
          + "geglaubt.",
        en: "Rebuilding is needed where much blame is put on the company; less is not believed.")
    case .bolster: nil
    }
  }

  /// What an unknown would change.
  package func effect(of unknown: StrategyAdvice.Unknown) -> String {
    let name = name(of: unknown.question)
    let groups = unknown.answers.map(\.postures).uniqued().map { postures in
      let values = unknown.answers.filter { $0.postures == postures }.map {
        title(of: $0.value, for: unknown.question)
      }
      return "\(values.joined(separator: ", ")) → \(self.postures(postures))"
    }
    return "\(name): \(groups.joined(separator: "; "))"
  }

  /// What is not known either but would change nothing; nil where there is nothing of that kind.
  package var indifference: String? {
    let names = advice.unknowns.filter { !$0.matters }.map { name(of: $0.question) }
    guard !names.isEmpty else { return nil }
    let list = language.list(names)
    return say(de: "\(list): ohne Folgen für den Rat", en: "\(list): would not change the advice")
  }

  private func name(of question: StrategyAdvice.Question) -> String {
    switch question {
    case .cluster: say(de: "Verantwortung", en: "responsibility")
    case .type: say(de: "Art der Krise", en: "type of crisis")
    case .history: say(de: "frühere Krisen", en: "crisis history")
    case .reputation: say(de: "Ruf vorher", en: "prior reputation")
    case .claims: say(de: "ob stimmt, was man vorwirft", en: "whether the accusation is true")
    }
  }

  private func title(of value: String, for question: StrategyAdvice.Question) -> String {
    switch question {
    case .cluster: Cluster(rawValue: value).map(language.title(of:)) ?? value
    case .type: CrisisType(rawValue: value).map(language.title(of:)) ?? value
    case .history: CrisisHistory(rawValue: value).map(language.title(of:)) ?? value
    case .reputation:
      PriorReputation(rawValue: value).map(language.title(of:))
        ?? say(de: "gut oder neutral", en: "good or neutral")
    case .claims:
      value == "true" ? say(de: "wahr", en: "true") : say(de: "falsch", en: "false")
    }
  }

  package func command(for question: StrategyAdvice.Question) -> Hint {
    switch question {
    case .cluster: .next("assess --cluster victim|accidental|preventable --because …")
    case .type: .next("assess --type … --because …")
    case .history: .next("assess --history yes|no --because …")
    case .reputation: .next("assess --reputation good|neutral|bad --because …")
    case .claims: "\(next: "claim add …") · \(next: "claim settle … true|false --because …")"
    }
  }

  /// What must not be done.
  package var cautions: [String] {
    var cautions = [
      say(
        de: "Nie mischen: bestreiten mit abschwächen oder wiedergutmachen. Wer beides tut, dem "
          + "glaubt man keines von beiden.",
        en: "Never mix denying with diminishing or rebuilding: who does both is believed in "
          + "neither.")
    ]
    if advice.postures.contains(.deny) {
      cautions.append(
        say(
          de: "Niemanden angreifen, auch nicht, wer Falsches behauptet: Belege zeigen.",
          en: "Attack nobody, not even those who say what is false: show the proof."))
    }
    if advice.ground.isHarm == true {
      cautions.append(
        say(
          de:
            "Es ist jemand zu Schaden gekommen. Nichts sagen, was das kleiner macht, und nicht vom "
            + "eigenen Leid reden.",
          en:
            "Somebody was harmed. Say nothing that makes it smaller, and do not speak of troubles of "
            + "your own."))
    }
    if advice.isRumourWithTruth {
      cautions.append(
        say(
          de:
            "Als Gerücht eingeschätzt, aber nach dem Verzeichnis der Behauptungen ist etwas daran "
            + "wahr. Nicht bestreiten.",
          en: "It is assessed as a rumour, but the ledger of claims holds some of it as true. Do "
            + "not deny it."))
    }
    return cautions
  }

  package var origin: String {
    say(
      de: "Empfehlung aus der Theorie (\(Self.source)), keine Regel und keine Rechtsberatung.",
      en: "Advice from theory (\(Self.source)), neither a rule nor legal advice.")
  }
}
