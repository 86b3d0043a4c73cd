package import IncidentCore
package import IncidentWording
package import TimeReading

extension FailureWording {
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
        exit: .usage)
    case .noSuchTime(let text):
      return Failure(
        "no-such-time",
        say(
          de: "Die Zeit \(quoted(text)) zeigt kein Kalender und keine Uhr.",
          en: "No calendar or clock shows \(quoted(text))."), hint: examples,
        exit: .usage)
    case .slashDate(let text):
      return Failure(
        "ambiguous-date",
        say(
          de: "Bei \(quoted(text)) ist unklar, was Tag und was Monat ist.",
          en: "In \(quoted(text)) it is unclear which is the day and which the month."),
        hint: say(
          de: "9.4.2017 oder 2017-04-09 schreiben", en: "write 2017-04-09 or 9.4.2017"),
        exit: .usage)
    case .weekdayInThePast(let text):
      return Failure(
        "weekday-in-the-past",
        say(
          de: "\(quoted(text)) sagt nicht, welcher vergangene Tag gemeint ist.",
          en: "\(quoted(text)) does not say which past day is meant."), hint: examples,
        exit: .usage)
    case .ahead(let moment):
      return Failure(
        "time-ahead",
        say(
          de: "\(time.moment(moment, zoned: true)) liegt in der Zukunft; "
            + "jetzt ist \(present).",
          en: "\(time.moment(moment, zoned: true)) lies ahead; it is \(present)."),
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
}
