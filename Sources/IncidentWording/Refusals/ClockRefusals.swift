import IncidentCore

extension RefusalWording {
  func unknownClockRule(_ rule: String, known: [String]) -> Said {
    said(
      de: "Die Regel \(quoted(rule)) für Meldefristen gibt es nicht.",
      en: "There is no rule \(quoted(rule)) for legal clocks.",
      hint: Suggestion(language).hint(for: rule, among: known)
        .map { "\($0) → \(next: "clock list --rules")" })
  }

  func unknownClock(_ name: String, known: [String]) -> Said {
    let meant = Suggestion(language).hint(for: name, among: known)
    return said(
      de: "Die Meldefrist \(quoted(name)) gibt es in diesem Vorfall nicht.",
      en: "There is no legal clock \(quoted(name)) in this incident.",
      hint: [meant, .next("clock list")].compactMap { $0 }.joined(separator: " → "))
  }

  func clockRunning(_ rule: String, clock: Int) -> Said {
    said(
      de: "Die Meldefrist \(quoted(rule)) läuft schon (Nummer \(clock)).",
      en: "The legal clock \(quoted(rule)) is running already (number \(clock)).",
      hint: "\(next: "clock show \(clock)") · "
        + hint(
          de: "eine zweite daneben", en: "one more beside it",
          .next("clock start \(id(rule)) --another --at … --because …")))
  }

  func ambiguousClock(_ rule: String, clocks: [Int]) -> Said {
    let list = language.list(clocks.map(String.init))
    return said(
      de: "Mit \(quoted(rule)) können mehrere Meldefristen gemeint sein: \(list).",
      en: "\(quoted(rule)) can mean several legal clocks: \(list).",
      hint: hint(
        de: "statt des Namens die Nummer angeben", en: "give the number in place of the name",
        .next("clock list")))
  }

  func clockNotStarted(_ rule: String, follows former: String?) -> Said {
    guard let former else {
      return said(
        de: "Für \(quoted(rule)) läuft keine Meldefrist.",
        en: "No legal clock runs for \(quoted(rule)).",
        hint: .next("clock start \(id(rule)) --at … --because …"))
    }
    return said(
      de: "Die Meldefrist \(quoted(rule)) läuft noch nicht: Sie beginnt mit der Meldung zu "
        + "\(quoted(former)).",
      en: "The legal clock \(quoted(rule)) does not run yet: it starts with the notification for "
        + "\(quoted(former)).",
      hint: .next("clock met \(id(former)) --at …"))
  }

  func delayReasonsMissing(_ clock: Int, _ rule: String, by late: Interval) -> Said {
    let length = time.duration(late)
    return said(
      de: "Die Meldung kommt \(length) nach der strengen Frist; \(quoted(rule)) verlangt dann die "
        + "Gründe für die Verzögerung.",
      en: "The notification comes \(length) after the strict deadline; \(quoted(rule)) then asks "
        + "for the reasons for the delay.",
      hint: hint(de: "angeben", en: "give them", "-m \"…\""), lacking: "-m \"…\"")
  }

  func anchorOfNotification(_ clock: Int, entry: Int) -> Said {
    said(
      de: "Meldefrist \(clock) zählt ab einer Meldung; ihre Zeit steht in Eintrag \(entry).",
      en: "Legal clock \(clock) counts from a notification; its time is that of entry \(entry).",
      hint: .next("correct \(entry) --at … --because …"))
  }

  func anchorTooLate(
    _ start: Moment, clock: Int, before moment: Moment, entry: Int?
  ) -> Said {
    let from = time.moment(start, zoned: start.isFine)
    let when = time.moment(moment, zoned: moment.isFine)
    return said(
      de:
        "Meldefrist \(clock) liefe dann erst ab \(from); erfasst ist zu ihr aber schon etwas vom \(when).",
      en: "Legal clock \(clock) would then run only from \(from), but something of \(when) is "
        + "recorded for it already.",
      hint: entry.map(correctingFirst) ?? .next("clock show \(clock)"))
  }

  private func correctingFirst(_ entry: Int) -> Hint {
    hint(
      de: "die Zeit prüfen; stimmt sie, zuerst berichtigen",
      en: "check the time; where it is right, first correct",
      .next("correct \(entry) --at … --because \"…\""))
  }

  func clockSettled(_ clock: Int, _ rule: String) -> Said {
    said(
      de: "Die Meldefrist \(clock) (\(id(rule))) läuft nicht mehr: Sie ist erfüllt oder gestoppt.",
      en: "Legal clock \(clock) (\(id(rule))) no longer runs: it was met or stopped.",
      hint: .next("clock show \(clock)"))
  }

  func clockAnchorMissing(rule: String, branch: String) -> Said {
    said(
      de: "Damit beginnt die Meldefrist \(quoted(rule)); es fehlt, ab wann sie läuft.",
      en: "This starts the legal clock \(quoted(rule)); from when it runs is missing.",
      hint: .next("accept \(id(branch)) --at \"…\" --because \"…\""))
  }

  func anchorNotOfRule(_ anchor: ClockAnchor, rule: String) -> Said {
    let name = language.title(of: anchor)
    return said(
      de: "Die Regel \(quoted(rule)) zählt nicht ab der \(name).",
      en: "The rule \(quoted(rule)) does not count from the \(name).",
      hint: .next("clock explain \(id(rule))"))
  }

  func anchorKnown(_ clock: Int, at moment: Moment) -> Said {
    let when = time.moment(moment, zoned: moment.isFine)
    return said(
      de: "Für Meldefrist \(clock) ist das schon erfasst: \(when).",
      en: "For legal clock \(clock) this is recorded already: \(when).",
      hint: .next("clock show \(clock)"))
  }

  func beforeClock(_ moment: Moment, since start: Moment, entry: Int?) -> Said {
    let when = time.moment(moment, zoned: moment.isFine)
    let since = time.moment(start, zoned: start.isFine)
    return said(
      de: "\(when) liegt vor dem Moment, ab dem die Meldefrist läuft (\(since)).",
      en: "\(when) lies before the moment from which the clock runs (\(since)).",
      hint: entry.map(correctingFirst)
        ?? say(de: "eine spätere Zeit angeben", en: "give a later time"))
  }
}
