import Foundation
package import IncidentCore

extension EntryWording {
  func clockStarted(_ payload: ClockStarted, _ said: Said) -> EntryText {
    let clock = clock(payload.clock)
    let owner = [
      payload.owner.map(language.title(of:)), payload.person.map(names.person),
    ].compactMap { $0 }.joined(separator: ", ")
    let who = owner.isEmpty ? "" : say(de: ", zuständig \(owner)", en: ", owner \(owner)")
    let classified =
      payload.classifiedAt.map {
        say(de: ", eingestuft \(time.moment($0))", en: ", classified \(time.moment($0))")
      } ?? ""
    let after =
      payload.follows.map {
        say(de: ", folgt auf Meldefrist \($0)", en: ", follows legal clock \($0)")
      } ?? ""
    return EntryText(
      say(
        de: "Meldefrist \(clock) gestartet\(after)\(classified)\(who)",
        en: "Legal clock \(clock) started\(after)\(classified)\(who)"),
      // One that started by itself has no reason of its own.
      reason: payload.follows == nil ? said.because : said.words?[.because],
      source: said.words?[.url])
  }

  func clockClassified(_ payload: ClockClassified, _ said: Said) -> EntryText {
    let clock = clock(payload.clock)
    return EntryText(
      say(de: "Meldefrist \(clock): eingestuft", en: "Legal clock \(clock): classified"),
      reason: said.because)
  }

  func clockMet(_ payload: ClockMet, at moment: Moment, _ said: Said) -> EntryText {
    let clock = clock(payload.clock)
    var flags: [String] = []
    if !payload.isFurther, let lateness = payload.lateness(of: moment) {
      let late = time.duration(lateness)
      flags.append(
        payload.isInTimeByLater(moment)
          ? say(
            de: "rechtzeitig nach der späteren Zählung, \(late) nach der strengen Frist",
            en: "in time by the later count, \(late) after the strict deadline")
          : say(de: "\(late) nach der Frist", en: "\(late) after the deadline"))
    }
    let tied = payload.tied ?? []
    if !tied.isEmpty {
      let list = language.list(tied.map(String.init))
      flags.append(
        say(
          de: tied.count == 1
            ? "Meldefrist \(list) zählt jetzt ab hier"
            : "Meldefristen \(list) zählen jetzt ab hier",
          en: tied.count == 1
            ? "legal clock \(list) counts from here now"
            : "legal clocks \(list) count from here now"))
    }
    return EntryText(
      payload.isFurther
        ? say(
          de: "Weitere Meldung zu Meldefrist \(clock)",
          en: "Further notification for legal clock \(clock)")
        : say(de: "Meldefrist \(clock) erfüllt", en: "Legal clock \(clock) met"),
      reason: said.reason, source: said.words?[.url], flags: flags)
  }

  func clockStopped(_ payload: ClockStopped, _ said: Said) -> EntryText {
    let clock = clock(payload.clock)
    return EntryText(
      say(de: "Meldefrist \(clock) gestoppt", en: "Legal clock \(clock) stopped"),
      reason: said.because)
  }

  /// A clock by its number and title.
  package func clock(_ number: Int) -> String {
    names.clock(number).map { "\(number) (\($0))" } ?? "\(number)"
  }
}

extension Language {
  /// What a clock's rule is called: `GDPR Art. 33, Report a data breach to the authority`.
  package func title(of rule: ClockRule, _ words: Words) -> String {
    let texts = ruleTexts(words)
    let place = [texts.regime, texts.article].compactMap { $0 }.joined(separator: " ")
    return [place.isEmpty ? nil : place, texts.title ?? rule.id].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// The texts of a clock's rule, in this language where there is one.
  package func ruleTexts(_ words: Words) -> ClockRuleWords {
    let others = Language.allCases.filter { $0 != self }.map(\.rawValue)
    return ClockRuleWords(words, languages: [rawValue] + others)
  }

  package func title(of state: ClockState) -> String {
    switch state {
    case .running: choose(de: "läuft", en: "running")
    case .dueAtOnce: choose(de: "fällig seit Beginn", en: "due from the start")
    case .awaitingAnchor:
      choose(
        de: "Grenze vorbei; die Frist läuft ab dem, was noch aussteht",
        en: "limit passed; the deadline runs from what is still to come")
    case .strictPassed:
      choose(
        de: "strenge Frist vorbei, die spätere läuft",
        en: "strict deadline passed, the later one runs")
    case .missed: choose(de: "Frist versäumt", en: "missed")
    case .periodOver: choose(de: "Wartezeit vorbei", en: "waiting period over")
    case .met: choose(de: "erfüllt", en: "met")
    case .metWithinLaterReading:
      choose(
        de: "rechtzeitig nach der späteren Zählung, nach der strengen Frist",
        en: "in time by the later count, after the strict deadline")
    case .metLate: choose(de: "zu spät erfüllt", en: "met late")
    case .stopped: choose(de: "gestoppt", en: "stopped")
    case .stoppedWithinLaterReading:
      choose(
        de: "nach der strengen Frist gestoppt, innerhalb der späteren",
        en: "stopped after the strict deadline, within the later one")
    case .stoppedLate:
      choose(de: "nach Ablauf der Frist gestoppt", en: "stopped after the deadline")
    }
  }

  /// How soon a rule wants it, in the law's terms where they are known; nil where it sets a limit and
  /// nothing more is known.
  package func urgency(of rule: ClockRule, _ words: Words) -> String? {
    ruleTexts(words).urgency ?? (rule.isImmediate ? urgency(under: rule.standing) : nil)
  }

  /// How soon an immediate rule wants it whose own term is not known.
  package func urgency(under standing: ClockRule.Standing) -> String {
    switch standing {
    case .own: choose(de: "sofort", en: "immediately")
    case .seen, .unchecked: choose(de: "unverzüglich", en: "without undue delay")
    }
  }

  package func title(of standing: ClockRule.Standing) -> String {
    switch standing {
    case .seen: choose(de: "Quelle gesehen", en: "source seen")
    case .unchecked: choose(de: "Quelle nicht geprüft", en: "source not checked")
    case .own: choose(de: "eigene Regel", en: "own rule")
    }
  }

  /// How far a rule was looked at, and by whom in the company.
  package func standing(of rule: ClockRule, _ words: Words?) -> String {
    guard let day = rule.checkedOn else { return title(of: rule.standing) }
    let date = TimeWording(language: self, zone: .gmt).date(day)
    let counsel = words.flatMap { ruleTexts($0).counsel } ?? redacted
    let standing = rule.standing == .unchecked ? "" : "\(title(of: rule.standing)), "
    return standing
      + choose(de: "geprüft von \(counsel) am \(date)", en: "checked by \(counsel) on \(date)")
  }

  package func title(of anchor: ClockAnchor) -> String {
    switch anchor {
    case .awareness: choose(de: "Kenntnis", en: "awareness")
    case .classification: choose(de: "Einstufung", en: "classification")
    case .notification: choose(de: "Meldung", en: "notification")
    case .remedy: choose(de: "Abhilfe", en: "remedy")
    case .event: choose(de: "Ereignis", en: "event")
    }
  }

  /// A clock's length in words: `72 hours`, `1 month`.
  package func text(of length: ClockLength) -> String {
    switch length {
    case .minutes(let count): choose(de: "\(count) Minuten", en: "\(count) minutes")
    case .hours(1): choose(de: "1 Stunde", en: "1 hour")
    case .hours(let count): choose(de: "\(count) Stunden", en: "\(count) hours")
    case .days(1): choose(de: "1 Tag", en: "1 day")
    case .days(let count): choose(de: "\(count) Tage", en: "\(count) days")
    case .weeks(1): choose(de: "1 Woche", en: "1 week")
    case .weeks(let count): choose(de: "\(count) Wochen", en: "\(count) weeks")
    case .workingDays(1): choose(de: "1 Arbeitstag", en: "1 working day")
    case .workingDays(let count): choose(de: "\(count) Arbeitstage", en: "\(count) working days")
    case .months(1): choose(de: "1 Monat", en: "1 month")
    case .months(12): choose(de: "1 Jahr", en: "1 year")
    case .months(let count) where count.isMultiple(of: 12):
      choose(de: "\(count / 12) Jahre", en: "\(count / 12) years")
    case .months(let count): choose(de: "\(count) Monate", en: "\(count) months")
    }
  }

  /// What stands with everything that shows legal clocks.
  package var noLegalAdvice: String {
    choose(
      de: "Meldefristen sind Erinnerungen, keine Rechtsberatung.",
      en: "Legal clocks are reminders, not legal advice.")
  }
}
