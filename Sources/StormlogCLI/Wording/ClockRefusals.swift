import IncidentCore
import IncidentReport

extension RefusalWording {
  func unknownClockRule(_ rule: String, known: [String]) -> Said {
    said(
      de: "Eine Regel \(quoted(rule)) für Fristuhren gibt es nicht.",
      en: "There is no rule \(quoted(rule)) for legal clocks.",
      hint: Suggestion(language).text(for: rule, among: known)
        .map { "\($0) → stormlog clock list --rules" })
  }

  func unknownClock(_ name: String, known: [String]) -> Said {
    let meant = Suggestion(language).text(for: name, among: known)
    return said(
      de: "Eine Fristuhr \(quoted(name)) gibt es in diesem Vorfall nicht.",
      en: "There is no legal clock \(quoted(name)) in this incident.",
      hint: [meant, "stormlog clock list"].compactMap { $0 }.joined(separator: " → "))
  }

  func clockRunning(_ rule: String, clock: Int) -> Said {
    said(
      de: "Die Fristuhr \(quoted(rule)) läuft schon (Nummer \(clock)).",
      en: "The legal clock \(quoted(rule)) is running already (number \(clock)).",
      hint: "stormlog clock show \(clock)")
  }

  func clockSettled(_ clock: Int, _ rule: String) -> Said {
    said(
      de: "Die Fristuhr \(clock) (\(id(rule))) läuft nicht mehr: Sie ist erfüllt oder gestoppt.",
      en: "Legal clock \(clock) (\(id(rule))) runs no longer: it was met or stopped.",
      hint: "stormlog clock show \(clock)")
  }

  func clockAnchorMissing(rule: String, branch: String) -> Said {
    said(
      de: "Das startet die Fristuhr \(quoted(rule)); es fehlt, seit wann sie läuft.",
      en: "This starts the legal clock \(quoted(rule)); from when it runs is missing.",
      hint: "stormlog accept \(id(branch)) --at \"…\" --because \"…\"")
  }

  func anchorNotOfRule(_ anchor: ClockAnchor, rule: String) -> Said {
    let name = language.title(of: anchor)
    return said(
      de: "Die Regel \(quoted(rule)) zählt nicht ab: \(name).",
      en: "The rule \(quoted(rule)) does not count from the \(name).",
      hint: "stormlog clock explain \(id(rule))")
  }

  func anchorKnown(_ clock: Int, at moment: Moment) -> Said {
    let when = time.moment(moment, zoned: moment.isFine)
    return said(
      de: "Für Fristuhr \(clock) ist das schon erfasst: \(when).",
      en: "For legal clock \(clock) this is recorded already: \(when).",
      hint: "stormlog clock show \(clock)")
  }

  func beforeClock(_ moment: Moment, since start: Moment) -> Said {
    let when = time.moment(moment, zoned: moment.isFine)
    let since = time.moment(start, zoned: start.isFine)
    return said(
      de: "\(when) liegt vor dem Moment, ab dem die Fristuhr läuft (\(since)).",
      en: "\(when) lies before the moment from which the clock runs (\(since)).",
      hint: say(de: "die Zeit mit --at angeben", en: "give the time with --at"))
  }
}
