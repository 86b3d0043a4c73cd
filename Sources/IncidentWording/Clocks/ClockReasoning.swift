package import Foundation
package import IncidentCore

/// Writes out how a clock's deadline comes about, a sentence or two for each step of the reckoning.
package struct ClockReasoning: Speaking {
  private let time: TimeWording
  private let zone: TimeZone
  private let holidayNames: [String: String]

  /// - Parameters:
  ///   - time: Language and clock in which times are said.
  ///   - zone: Where the clock counts days and months, and hours begin.
  ///   - holidayNames: What public holidays are called, by their ids.
  package init(_ time: TimeWording, zone: TimeZone, holidayNames: [String: String] = [:]) {
    self.time = TimeWording(language: time.language, zone: zone)
    self.zone = zone
    self.holidayNames = holidayNames
  }

  package var language: Language { time.language }

  /// The sentences about a rule's limits, one by one.
  package func sentences(of reckoning: ClockReckoning, rule: ClockRule) -> [String] {
    if rule.isImmediate {
      return [
        say(
          de: "Die Regel nennt keine Stunde: Es eilt von Anfang an, darum wird stündlich erinnert.",
          en:
            "The rule names no hour: it is urgent from the start, so there is a reminder each hour."
        )
      ]
    }
    var said = reckoning.lines.flatMap { sentences(of: $0, under: rule, reckoning.holidays) }
    if rule.isWaitingPeriod {
      let words = LaterReasoning(time, holidayNames: holidayNames)
      said += reckoning.waitingEnd.map { words.sentences(of: $0, in: reckoning) } ?? []
      if let end = reckoning.strict {
        said.append(
          say(
            de:
              "Das ist eine Wartezeit: Vor ihrem Ende (\(time.deadline(end, zoned: true))) darf nicht "
              + "geschehen, was sie abwartet; danach mahnt niemand mehr.",
            en: "This is a waiting period: what it waits for must not be done before its end "
              + "(\(time.deadline(end, zoned: true))); after that nobody is reminded any more."))
      }
      return said
    }
    if let strict = reckoning.strict {
      said.append(
        say(
          de: "Gewarnt wird vor der strengen Frist: \(time.deadline(strict, zoned: true)).",
          en: "The strict deadline is what is warned of: \(time.deadline(strict, zoned: true))."))
    }
    if let later = reckoning.laterReading {
      said += LaterReasoning(time, holidayNames: holidayNames).sentences(of: later, in: reckoning)
    }
    return said
  }

  private func sentences(
    of line: ClockReckoning.Line, under rule: ClockRule, _ holidays: ClockHolidays?
  ) -> [String] {
    let length = language.text(of: line.limit.within)
    let anchor = language.title(of: line.limit.anchor)
    guard let from = line.from, let strict = line.strict else {
      return [
        say(
          de: "\(length) ab \(anchor): beginnt erst, wenn es sie gibt.",
          en: "\(length) from \(anchor): begins only once there is one.")
      ]
    }
    let until = time.until(strict, zoned: true)
    var sentences = [
      say(
        de: "\(length) ab \(anchor) (\(text(from))): \(until).",
        en: "\(length) from \(anchor) (\(text(from))): \(until).")
    ]
    if !from.isFine, rule.isWaitingPeriod {
      let latest = time.moment(from.latest, zoned: true)
      sentences.append(
        say(
          de: "Der Zeitpunkt ist nur ungefähr bekannt; gezählt wird ab seinem spätesten Moment, "
            + "\(latest).",
          en: "The moment is known only roughly; it is counted from the latest it can be, "
            + "\(latest)."))
    } else if !from.isFine {
      let earliest = time.moment(from.earliest, zoned: true)
      sentences.append(
        say(
          de: "Der Zeitpunkt ist nur ungefähr bekannt; gezählt wird ab seinem frühesten Moment, "
            + "\(earliest).",
          en: "The moment is known only roughly; it is counted from the earliest it can be, "
            + "\(earliest)."))
    }
    if from.isFine, time.isShownTwice(from.instant) {
      sentences.append(
        say(
          de: "Diese Uhrzeit gibt es an dem Tag zweimal; genommen ist die in "
            + "\(time.zone(at: from.instant)).",
          en: "This clock time comes twice on that day; the one in \(time.zone(at: from.instant)) "
            + "was taken."))
    }
    if zone.offset(at: from.instant) != zone.offset(at: strict), line.limit.within.isElapsed {
      sentences.append(
        say(
          de: "Dazwischen wird die Uhr umgestellt; gezählt werden vergangene Stunden.",
          en: "The clocks change in between; hours are counted as they pass."))
    }
    if let last = line.workingDay {
      let words = LaterReasoning(time, holidayNames: holidayNames)
      sentences += words.passed(over: last, by: rule.germanLaw == nil ? .workingDays : nil)
      if last.isUncertain { sentences.append(words.unknown(last, holidays)) }
    }
    return sentences + standing(of: line)
  }

  /// Whether a limit counts beside the others.
  private func standing(of line: ClockReckoning.Line) -> [String] {
    if line.hasLapsed {
      return [
        say(
          de: "Diese Grenze war vorüber, bevor das Weitere eintrat, und zählt darum nicht.",
          en: "This limit had passed before the rest came about, and so does not count.")
      ]
    }
    guard line.isOpenEnded, let other = line.limit.unless.map(language.title(of:)) else {
      return []
    }
    return [
      say(
        de: "Gibt es die \(other) erst danach, zählt diese Grenze nicht; bis dahin ist sie keine "
          + "Verspätung.",
        en: "Where there is the \(other) only after it, this limit does not count; until then its "
          + "passing is no lateness.")
    ]
  }

  /// What is disputed, for whoever wants to know more.
  package var dispute: String {
    say(
      de: "Umstritten ist, ob Art. 3 Abs. 5 (mindestens zwei Arbeitstage) auch Fristen in Stunden "
        + "verlängert; eine Aufsichtsbehörde lehnt das ab. Damit wird nicht gerechnet.",
      en:
        "Whether Art. 3(5), at least two working days, also extends periods in hours is disputed; "
        + "one supervisory authority rejects it. It is not counted on.")
  }

  private func text(_ moment: Moment) -> String { time.moment(moment, zoned: moment.isFine) }
}

extension ClockLength {
  /// It is a length of time and not of calendar days.
  var isElapsed: Bool {
    switch self {
    case .minutes, .hours: true
    case .days, .weeks, .months, .workingDays: false
    }
  }
}
