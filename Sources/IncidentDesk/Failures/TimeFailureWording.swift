package import IncidentCore
package import IncidentWording
package import TimeReading

extension FailureWording {
  /// - Throws: A failure where what is looked for would begin after it ends.
  package func refuseEmptySpan(from: Moment?, to: Moment?) throws {
    guard let from, let to, to.instant < from.instant, to.end <= from.instant else { return }
    let (begin, end) = (time.moment(from), time.moment(to))
    throw Failure(
      "span-empty",
      say(
        de: "--since (\(begin)) liegt nach --until (\(end)): Dazwischen kann nichts sein.",
        en: "--since (\(begin)) lies after --until (\(end)): nothing can be in between."),
      hint: say(de: "die beiden tauschen", en: "swap the two"), exit: .usage)
  }

  /// A time whose year is probably a slip.
  ///
  /// - Parameter meant: Years that it can be instead; the first that makes it a time of the present is
  ///   proposed.
  package func farTime(_ moment: Moment, by text: String, meant: [Int], now: Instant) -> Failure {
    let said = CivilTime(moment.instant, offset: moment.offset)
    let isPast = moment.instant <= now
    let year = meant.first { year in
      guard
        let civil = CivilTime(
          year: year, month: said.month, day: said.day, hour: said.hour, minute: said.minute)
      else { return false }
      let other = Moment(
        civil.instant(offset: moment.offset), precision: moment.precision, offset: moment.offset)
      return (other.instant <= now) == isPast && !FarTime.isFar(other, from: [now])
    }
    let other = year.map { text.replacing(String(said.year), with: String($0)) }
    var retries: [Retry] = []
    if let year, let other, other != text {
      retries.append(
        Retry(
          say(de: "gemeint ist \(String(year)): ", en: "\(String(year)) is meant: "),
          replacing: text, with: other))
    }
    retries.append(
      Retry(say(de: "das Jahr stimmt: ", en: "the year is right: "), adding: "--sure-of-year"))
    let when = time.moment(moment, zoned: true)
    return Failure(
      "far-time",
      say(
        de: "\(when) liegt weit vom Vorfall entfernt. Stimmt das Jahr?",
        en: "\(when) lies far from the incident. Is the year right?"), retries: retries,
      exit: .usage)
  }

  /// - Parameters:
  ///   - error: Why the time was not taken.
  ///   - purpose: What it was to be.
  ///   - now: The time against which it was read.
  /// - Returns: What is wrong, with times that would be taken.
  package func failure(
    _ error: TimeExpressionError, for purpose: TimeExpression.Purpose, now: Instant
  ) -> Failure {
    let examples: Hint =
      switch purpose {
      case .past:
        say(
          de: "14:05 · \"gestern 18:20\" · \"vor 10 min\" · 2026-11-24T14:05",
          en: "14:05 · \"yesterday 18:20\" · \"10 min ago\" · 2026-11-24T14:05")
      case .future:
        say(
          de: "\"in 2h\" · 18:00 · \"morgen 9:00\" · \"Freitag 12:00\" · 2026-12-15",
          en: "\"in 2h\" · 18:00 · \"tomorrow 9:00\" · \"Friday 12:00\" · 2026-12-15")
      }
    let present = time.moment(now, zoned: true)
    let expression = TimeExpression(now: now, zone: time.zone, purpose: purpose)
    switch error {
    case .empty:
      return Failure(
        "time-missing", say(de: "Die Zeit fehlt.", en: "The time is missing."),
        hint: examples, exit: .usage)
    case .tooLong:
      return Failure(
        "time-not-understood",
        say(de: "Das ist keine Zeitangabe.", en: "This is not a time."),
        hint: examples, exit: .usage)
    case .notUnderstood(let text):
      return Failure(
        "time-not-understood",
        say(
          de: "Die Zeit \(quoted(text)) ist nicht zu verstehen.",
          en: "The time \(quoted(text)) is not understood."), hint: examples,
        retries: expression.nearest(to: text).map { nearest in
          [Retry(say(de: "gemeint ist: ", en: "meant is: "), replacing: text, with: nearest)]
        } ?? [],
        exit: .usage)
    case .noSuchTime(let text):
      return Failure(
        "no-such-time",
        say(
          de: "Diese Zeit gibt es nicht: \(quoted(text)).",
          en: "There is no such time: \(quoted(text))."), hint: examples,
        exit: .usage)
    case .slashDate(let text):
      let readings = expression.readings(ofSlashed: text)
      return Failure(
        "ambiguous-date",
        say(
          de: "Bei \(quoted(text)) ist unklar, was Tag und was Monat ist.",
          en: "In \(quoted(text)) it is unclear which is the day and which the month."),
        hint: readings.isEmpty
          ? say(
            de: "9.4.2017, 2017-04-09 oder April 2017 schreiben",
            en: "write 2017-04-09, 9.4.2017 or April 2017") : nil,
        retries: readings.map { Retry(nil, replacing: text, with: $0) }, exit: .usage)
    case .shownTwice(let text, let first, let second):
      let (summer, winter) = (time.zone(at: first), time.zone(at: second))
      let clock = time.moment(first)
      return Failure(
        "time-shown-twice",
        say(
          de:
            "\(quoted(text)) zeigt die Uhr in dieser Nacht zweimal: \(clock) und noch einmal "
            + "(\(winter)).",
          en: "The clock shows \(quoted(text)) twice in that night: \(clock) and once more "
            + "(\(winter))."),
        retries: [
          Retry(
            "\(summer): ", replacing: text, with: text + say(de: " Sommerzeit", en: " summer time")),
          Retry(
            "\(winter): ", replacing: text, with: text + say(de: " Winterzeit", en: " winter time")),
        ], exit: .usage)
    case .lengthOrClock(let text, let hours, let instant):
      let isRough = TimeExpression.isRough(text)
      let about = isRough ? say(de: "etwa ", en: "about ") : ""
      let clock =
        (isRough ? say(de: "gegen ", en: "around ") : "")
        + "\(hours < 10 ? "0" : "")\(hours % 24):00"
      let then = time.moment(Moment(instant, offset: 0), seenFrom: now)
      let length =
        purpose == .past
        ? say(de: "vor \(about)\(hours) h", en: "\(about)\(hours)h ago")
        : "in \(about)\(hours)h"
      return Failure(
        "time-ambiguous",
        say(
          de: "\(quoted(text)) kann eine Dauer sein oder eine Uhrzeit.",
          en: "\(quoted(text)) can be a length of time or a time of day."),
        retries: [
          Retry("\(then): ", replacing: text, with: length),
          Retry("\(clock): ", replacing: text, with: clock),
        ], exit: .usage)
    case .zoneUnknown(let text, let zone):
      return Failure(
        "zone-unknown",
        say(
          de:
            "Was \(quoted(text)) meint, hängt von der Zeitzone \(quoted(zone)) ab, und die ist hier "
            + "nicht bekannt (fehlt tzdata, oder ist TZ falsch geschrieben?).",
          en:
            "What \(quoted(text)) means depends on the time zone \(quoted(zone)), which is not known "
            + "here (is tzdata missing, or TZ misspelt?)."),
        hint: say(
          de: "mit Abstand zu UTC angeben, etwa 2026-11-24T14:05+01:00, oder \"vor 10 min\"",
          en: "give it with the offset, such as 2026-11-24T14:05+01:00, or \"10 min ago\""),
        exit: .configuration)
    case .severalMeanings(let text, let moments):
      let readings = moments.map { time.moment($0, seenFrom: now) }
      return Failure(
        "time-ambiguous",
        say(
          de: "\(quoted(text)) kann mehreres heißen: \(either(readings)).",
          en: "\(quoted(text)) can mean \(either(readings))."),
        retries: readings.map { Retry(nil, replacing: text, with: $0) }, exit: .usage)
    case .vague(let text, let moments):
      return Failure(
        "time-vague",
        say(
          de:
            "\(quoted(text)) ist zu ungenau. Was am nächsten kommt, ist eine Zeit mit „gegen“, die "
            + "eine halbe Stunde davor beginnt und danach endet, oder der ganze Tag.",
          en:
            "\(quoted(text)) is too vague. What comes nearest is a time with “around”, which begins "
            + "half an hour before and ends half an hour after, or the whole day."),
        retries: moments.map { Retry(nil, replacing: text, with: time.moment($0, seenFrom: now)) },
        exit: .usage)
    case .ahead(let moment):
      return Failure(
        "time-ahead",
        say(
          de: "\(time.moment(moment, zoned: true)) liegt in der Zukunft; "
            + "jetzt ist \(present).",
          en: "\(time.moment(moment, zoned: true)) is in the future; it is \(present)."),
        hint: examples, exit: .refused)
    case .passed(let moment):
      return Failure(
        "due-in-the-past",
        say(
          de: "\(time.moment(moment, zoned: true)) ist schon vorbei; "
            + "jetzt ist \(present).",
          en: "\(time.moment(moment, zoned: true)) has passed; it is \(present)."),
        hint: examples, exit: .refused)
    }
  }

  /// `a, b or c`.
  private func either(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + say(de: " oder ", en: " or ") + last
  }
}
