package import IncidentCore

extension EntryWording {
  func drillStarted(_ payload: DrillStarted, _ said: Said) -> EntryText {
    let words = said.words.map { prose($0, payload.scenario.languages) }
    let title = said.words == nil ? redacted : words?.title ?? payload.scenario.id
    let version = payload.scenario.version
    return EntryText(
      say(
        de: "Übung begonnen: \(title) (\(payload.scenario.id), Fassung \(version))",
        en: "Drill started: \(title) (\(payload.scenario.id), version \(version))"))
  }

  func injectDelivered(_ payload: InjectDelivered, _ said: Said) -> EntryText {
    let words = said.words.map { prose($0, Language.allCases.map(\.rawValue)) }
    let via = language.title(ofVia: payload.via)
    let sender = words?.sender(of: payload.inject).map { "\($0), \(via)" } ?? via
    let text = said.words == nil ? redacted : words?.inject(payload.inject) ?? payload.inject
    return EntryText(
      say(de: "Einspielung (\(sender)): \(text)", en: "Inject (\(sender)): \(text)"))
  }

  func drillEnded(_ payload: DrillEnded, _ said: Said) -> EntryText {
    EntryText(
      say(de: "Übung beendet", en: "Drill ended"), reason: said.words?[.because])
  }

  func objectiveRated(_ payload: ObjectiveRated, _ said: Said) -> EntryText {
    let rating = "\(payload.rating.rawValue) (\(language.title(of: payload.rating)))"
    let former = payload.formerly.map {
      say(de: ", bisher \($0.rawValue)", en: ", formerly \($0.rawValue)")
    }
    return EntryText(
      say(
        de: "Übungsziel „\(payload.objective)“ bewertet mit \(rating)\(former ?? "")",
        en: "Objective “\(payload.objective)” rated \(rating)\(former ?? "")"),
      reason: said.because)
  }

  private func prose(_ words: Words, _ languages: [String]) -> DrillScenarioWords {
    DrillScenarioWords(words, languages: [language.rawValue] + languages)
  }
}

extension Language {
  /// The way by which an inject comes.
  package func title(ofVia via: Channel) -> String {
    switch via.rawValue {
    case "phone": choose(de: "Telefon", en: "phone")
    case "person": choose(de: "persönlich", en: "in person")
    case "chat": choose(de: "Chat", en: "chat")
    case "letter": choose(de: "Brief", en: "letter")
    default: title(of: via)
    }
  }

  /// The four grades, after HSEEP.
  package func title(of rating: DrillRating) -> String {
    switch rating {
    case .performed: choose(de: "ohne Schwierigkeiten", en: "performed without challenges")
    case .someChallenges:
      choose(de: "mit einigen Schwierigkeiten", en: "performed with some challenges")
    case .majorChallenges:
      choose(de: "mit großen Schwierigkeiten", en: "performed with major challenges")
    case .unable: choose(de: "nicht gelungen", en: "unable to be performed")
    }
  }

  package func title(of outcome: DrillScore.Outcome) -> String {
    switch outcome {
    case .inTime: choose(de: "rechtzeitig", en: "in time")
    case .late: late
    case .notMet: choose(de: "nicht getan", en: "not done")
    case .open: choose(de: "noch offen", en: "still open")
    case .cutShort:
      choose(
        de: "nicht getan: Die Übung wurde vorher beendet",
        en: "not done: the drill was ended before")
    case .before:
      choose(de: "schon vor der Einspielung erfasst", en: "recorded before it came in")
    case .nothingPromised:
      choose(
        de: "nicht beobachtet: Es war nichts zugesagt", en: "not observed: nothing was promised")
    case .notPlayed: choose(de: "nicht eingespielt", en: "not played")
    }
  }

  /// What stands over everything that belongs to an exercise.
  package var drillMark: String { choose(de: "ÜBUNG", en: "DRILL") }

  /// The mark with what it means.
  package var drillNotice: String {
    choose(
      de: "ÜBUNG – nichts davon ist echt", en: "DRILL – none of this is real")
  }
}
