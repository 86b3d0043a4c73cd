package import Foundation
package import IncidentCore

/// Writes out how a clock's deadline comes about, a sentence or two for each step of the reckoning.
package struct ClockReasoning: Speaking {
  private let time: TimeWording
  private let zone: TimeZone

  /// - Parameters:
  ///   - time: Language and clock in which times are said.
  ///   - zone: Where the clock counts days and months, and hours begin.
  package init(_ time: TimeWording, zone: TimeZone) {
    self.time = TimeWording(language: time.language, zone: zone)
    self.zone = zone
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
    var said = reckoning.lines.flatMap { sentences(of: $0) }
    if let strict = reckoning.strict {
      said.append(
        say(
          de: "Gewarnt wird vor der strengen Frist: \(text(strict)).",
          en: "The strict deadline is what is warned of: \(text(strict))."))
    }
    if let later = reckoning.later {
      said += byRegulation(reckoning, later: later)
    }
    return said
  }

  private func sentences(of line: ClockReckoning.Line) -> [String] {
    let length = language.text(of: line.limit.within)
    let anchor = language.title(of: line.limit.anchor)
    guard let from = line.from, let strict = line.strict else {
      return [
        say(
          de: "\(length) ab \(anchor): beginnt erst, wenn es sie gibt.",
          en: "\(length) from \(anchor): begins only once there is one.")
      ]
    }
    var sentences = [
      say(
        de: "\(length) ab \(anchor) (\(text(from))): bis \(text(strict)).",
        en: "\(length) from \(anchor) (\(text(from))): until \(text(strict)).")
    ]
    if !from.isFine {
      sentences.append(
        say(
          de: "Der Zeitpunkt ist nur ungefähr bekannt; gezählt wird ab seinem frühesten Moment.",
          en: "The moment is known only roughly; it is counted from the earliest it can be."))
    }
    if from.isFine, isTwice(from.instant) {
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
    if line.hasLapsed {
      sentences.append(
        say(
          de: "Diese Grenze war vorüber, bevor das Weitere eintrat, und zählt darum nicht.",
          en: "This limit had passed before the rest came about, and so does not count."))
    }
    return sentences
  }

  /// Whether the clocks of the place show the same again an hour later, or did an hour before.
  private func isTwice(_ instant: Instant) -> Bool {
    [Interval.hours(1), .hours(-1)].contains { shift in
      zone.civilTime(at: instant + shift) == zone.civilTime(at: instant)
    }
  }

  private func byRegulation(_ reckoning: ClockReckoning, later: Instant) -> [String] {
    guard let line = reckoning.lines.first(where: { $0.byRegulation == later }),
      let from = line.from
    else { return [] }
    let length = language.text(of: line.limit.within)
    if line.limit.within.isElapsed {
      let beginning = text(Regulation1182.beginning(after: from.instant, in: zone))
      return [
        say(
          de: "Nach Verordnung 1182/71 Art. 3 Abs. 1 zählt die angebrochene Stunde nicht mit: "
            + "\(length) ab \(beginning), Feiertage eingeschlossen, bis \(text(later)).",
          en: "By Regulation 1182/71 Art. 3(1) the hour of the event is not counted: \(length) "
            + "from \(beginning), holidays included, until \(text(later)).")
      ]
    }
    return [
      say(
        de:
          "Nach Verordnung 1182/71 Art. 3 zählt der Tag des Ereignisses nicht mit, und der letzte "
          + "zählt ganz; fällt er auf Samstag oder Sonntag, endet die Frist mit dem nächsten "
          + "Arbeitstag: bis \(text(later)). Feiertage kennt das Programm nicht.",
        en: "By Regulation 1182/71 Art. 3 the day of the event is not counted and the last one is "
          + "counted in full; where that is a Saturday or Sunday, the period ends with the next "
          + "working day: until \(text(later)). Public holidays are not known to the program.")
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

  private func text(_ instant: Instant) -> String { time.moment(instant, zoned: true) }
  private func text(_ moment: Moment) -> String { time.moment(moment, zoned: moment.isFine) }
}

extension ClockLength {
  /// It is a length of time and not of calendar days.
  fileprivate var isElapsed: Bool {
    switch self {
    case .minutes, .hours: true
    case .days, .months: false
    }
  }
}
