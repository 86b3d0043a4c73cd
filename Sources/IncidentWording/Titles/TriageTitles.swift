package import IncidentCore

/// The names of what is asked and answered about posts.
extension Language {
  package func title(of outcome: TriageOutcome) -> String {
    switch outcome {
    case .secure: choose(de: "sichern und melden", en: "secure and report")
    case .letStand: choose(de: "stehen lassen", en: "let stand")
    case .monitor: choose(de: "nur beobachten", en: "only watch")
    case .correctFacts: choose(de: "Fakten richtigstellen", en: "correct the facts")
    case .restore: choose(de: "in Ordnung bringen", en: "put right")
    case .evaluate: choose(de: "im Einzelfall abwägen", en: "judge by itself")
    }
  }

  package func title(of settlement: TriagedPost.Settlement) -> String {
    switch settlement {
    case .answered: choose(de: "beantwortet", en: "answered")
    case .left: choose(de: "unbeantwortet gelassen", en: "left without an answer")
    }
  }

  package func title(of kind: PostKind) -> String {
    switch kind {
    case .troll: choose(de: "Troll", en: "troll")
    case .rager: choose(de: "Wut, Witz oder Satire", en: "rant, joke or satire")
    case .misguided: choose(de: "falsch informiert", en: "has the facts wrong")
    case .unhappy: choose(de: "unzufriedene Kundschaft", en: "unhappy customer")
    case .other: choose(de: "anderes", en: "other")
    }
  }

  package func question(_ question: TriageQuestion) -> String {
    switch question {
    case .threat:
      choose(
        de: "Droht der Beitrag jemandem, oder könnte er strafbar sein? Im Zweifel ja.",
        en: "Does the post threaten somebody, or may it be illegal? If in doubt, yes.")
    case .truth: choose(de: "Stimmt, was er sagt?", en: "Is what it says true?")
    case .positive:
      choose(
        de: "Ist er freundlich oder sachlich abgewogen?", en: "Is it friendly or fairly balanced?")
    case .kind: choose(de: "Wer schreibt da, und warum?", en: "Who writes, and why?")
    }
  }

  /// What to do about a post, in a sentence or two.
  package func advice(on outcome: TriageOutcome) -> String {
    switch outcome {
    case .secure:
      choose(
        de: "Screenshot mit Adresse und Uhrzeit sichern, dann der Plattform und der Polizei melden "
          + "und Betroffene warnen. Öffentlich nicht darauf eingehen.",
        en: "Keep a screenshot with address and time, then report it to the platform and the "
          + "police, and warn those it is about. Do not argue in public.")
    case .letStand:
      choose(
        de: "Stehen lassen. Wer mag, dankt oder teilt den Beitrag.",
        en: "Let it stand. Thank for it or share it, if you like.")
    case .monitor:
      choose(
        de: "Nicht antworten, nur beobachten. Bei Häufung dem Social-Media-Team sagen.",
        en: "Do not answer, only watch. Where such posts pile up, tell the social lead.")
    case .correctFacts:
      choose(
        de: "Dort, wo es steht, kurz und ruhig sagen, was stimmt, mit Quelle.",
        en: "Say on the spot what is right, short and calm, with a source.")
    case .restore:
      choose(
        de: "Auf die Person zugehen, den Fall lösen und öffentlich sagen, dass man sich kümmert.",
        en: "Approach the person, solve the case, and say in public that you see to it.")
    case .evaluate:
      choose(
        de: "Abwägen, ob eine Antwort nützt. Wenn ja, nur auf das eingehen, was jetzt gesagt wird. "
          + "Wenn nein: den Beitrag stehen lassen und festhalten, warum.",
        en: "Judge whether an answer helps. If so, answer only to what is said now. If not: "
          + "leave the post, and record why.")
    }
  }

  package func text(of consideration: TriageConsideration) -> String {
    switch consideration {
    case .transparency:
      choose(de: "Offen sagen, für wen man spricht.", en: "Say openly for whom you speak.")
    case .sourcing: choose(de: "Belege verlinken.", en: "Link your evidence.")
    case .timeliness:
      choose(
        de: "Lieber nach einer Stunde gut als sofort schlecht, aber noch heute.",
        en: "Better well in an hour than badly at once, but today.")
    case .tone:
      choose(de: "Höflich bleiben, keine Ironie.", en: "Stay polite, no irony.")
    case .influence:
      choose(
        de: "Bei denen anfangen, die viele erreichen.", en: "Begin with those who reach many.")
    }
  }
}
