package import IncidentCore

/// Writes out how the later reading of a deadline comes about, and names the days that it passes over.
struct LaterReasoning: Speaking {
  private let time: TimeWording
  private let holidayNames: [String: String]

  init(_ time: TimeWording, holidayNames: [String: String]) {
    self.time = time
    self.holidayNames = holidayNames
  }

  var language: Language { time.language }

  func sentences(of later: ClockReckoning.Later, in reckoning: ClockReckoning) -> [String] {
    let until = time.until(later.instant, zoned: true)
    guard let last = later.lastDay else { return [byHours(later, until, in: reckoning)] }
    var sentences = passed(over: last, by: Ground(later.ground))
    switch later.ground {
    case .regulation:
      sentences.insert(
        say(
          de:
            "Nach Verordnung 1182/71 Art. 3 zählt der Tag des Ereignisses nicht mit, und der letzte "
            + "zählt ganz: \(until).",
          en:
            "By Regulation 1182/71 Art. 3 the day of the event is not counted and the last one is "
            + "counted in full: \(until)."), at: 0)
    case .german(let law):
      let provision = law.provision(in: language)
      sentences.insert(
        say(
          de:
            "Nach \(provision) zählt der Tag des Ereignisses nicht mit, und der letzte zählt ganz: "
            + "\(until).",
          en: "By \(provision) the day of the event is not counted and the last one is counted in "
            + "full: \(until)."), at: 0)
    case .relief:
      sentences.append(
        say(
          de:
            "Mit der Erleichterung am Wochenende genügt der nächste Arbeitstag: \(until). Wer sie "
            + "nicht hat, sagt der Hinweis zur Regel.",
          en: "With the relief at weekends the next working day is enough: \(until). Who does not "
            + "have it is told by the note of the rule."))
    }
    if last.hasTwoWorkingDays {
      sentences.append(
        say(
          de:
            "Eine Frist von zwei Tagen oder mehr hat mindestens zwei Arbeitstage (Art. 3 Abs. 5).",
          en: "A period of two days or more has at least two working days (Art. 3(5))."))
    }
    if last.isUncertain { sentences.append(unknown(last, reckoning.holidays)) }
    return sentences
  }

  private func byHours(
    _ later: ClockReckoning.Later, _ until: String, in reckoning: ClockReckoning
  ) -> String {
    let line = reckoning.lines.first { $0.later == later }
    let length = line.map { language.text(of: $0.limit.within) } ?? ""
    let from = line?.from.map {
      time.moment(Regulation1182.beginning(after: $0.instant, in: time.zone), zoned: true)
    }
    return say(
      de: "Nach Verordnung 1182/71 Art. 3 Abs. 1 zählt die angebrochene Stunde nicht mit: "
        + "\(length) ab \(from ?? "–"), Feiertage eingeschlossen, \(until).",
      en: "By Regulation 1182/71 Art. 3(1) the hour of the event is not counted: \(length) "
        + "from \(from ?? "–"), holidays included, \(until).")
  }

  /// By what days off are passed over.
  enum Ground {
    case movedLastDay
    case german(GermanLaw)
    case workingDays

    init?(_ ground: ClockReckoning.Later.Ground) {
      switch ground {
      case .regulation: self = .movedLastDay
      case .german(let law): self = .german(law)
      case .relief: return nil
      }
    }
  }

  /// The days off that were passed over, each with why.
  func passed(over last: LastDay, by ground: Ground?) -> [String] {
    guard !last.passed.isEmpty else { return [] }
    let days = last.passed.map { day in
      let names = last.holidays.filter { $0.day == day }.map { holidayNames[$0.id] ?? $0.id }
      let reasons =
        names.uniqued() + (day.weekday.isWeekend ? [language.title(of: day.weekday)] : [])
      return "\(time.date(day)) (\(reasons.joined(separator: ", ")))"
    }
    let article =
      switch ground {
      case .movedLastDay?: say(de: " (Art. 3 Abs. 4)", en: " (Art. 3(4))")
      case .german(.criminalComplaint)?: say(de: " (§ 77b Abs. 1 StGB)", en: " (§ 77b(1) StGB)")
      case .german?: " (§ 193 BGB)"
      case .workingDays?:
        say(de: " (Verordnung 1182/71 Art. 2 Abs. 2)", en: " (Regulation 1182/71 Art. 2(2))")
      case nil: ""
      }
    // A long period passes over many; the first tell how.
    let list = language.list(days.count > 12 ? Array(days.prefix(12)) + ["…"] : days)
    return [
      say(
        de: "Keine Arbeitstage und darum übergangen\(article): \(list).",
        en: "Not working days, so passed over\(article): \(list).")
    ]
  }

  func unknown(_ last: LastDay, _ holidays: ClockHolidays?) -> String {
    guard let holidays else {
      return say(
        de: "Feiertage sind hier nicht festgehalten (in stormlog.yaml etwa holidays: DE-NW; sie "
          + "zählen ab dem nächsten Eintrag); fällt der letzte Tag auf einen, endet die Frist später.",
        en:
          "No public holidays are recorded here (in stormlog.yaml such as holidays: DE-NW; they count "
          + "from the next entry on); where the last day is one, the period ends later.")
    }
    let calendar = holidays.calendar
    return say(
      de: "Welche Tage am \(time.date(last.day)) und danach Feiertage sind, weiß der Kalender "
        + "\(calendar) nicht.",
      en:
        "The calendar \(calendar) does not know which days are holidays from "
        + "\(time.date(last.day)) on.")
  }
}

extension Language {
  func title(of weekday: Weekday) -> String {
    switch weekday {
    case .monday: choose(de: "Montag", en: "Monday")
    case .tuesday: choose(de: "Dienstag", en: "Tuesday")
    case .wednesday: choose(de: "Mittwoch", en: "Wednesday")
    case .thursday: choose(de: "Donnerstag", en: "Thursday")
    case .friday: choose(de: "Freitag", en: "Friday")
    case .saturday: choose(de: "Samstag", en: "Saturday")
    case .sunday: choose(de: "Sonntag", en: "Sunday")
    }
  }

  /// By what a later deadline is reckoned: `by Regulation 1182/71`.
  package func title(of ground: ClockReckoning.Later.Ground) -> String {
    switch ground {
    case .regulation: choose(de: "nach Verordnung 1182/71", en: "by Regulation 1182/71")
    case .german(.wholeDays): choose(de: "nach §§ 187, 188 BGB", en: "by §§ 187 and 188 BGB")
    case .german(.workingDays): choose(de: "nach §§ 187–193 BGB", en: "by §§ 187–193 BGB")
    case .german(.criminalComplaint):
      choose(de: "nach § 77b Abs. 1, 2 StGB", en: "by § 77b(1) and (2) StGB")
    case .relief: choose(de: "mit Erleichterung am Wochenende", en: "with the relief at weekends")
    }
  }
}

extension Language {
  /// What the holidays of a calendar are called, by their ids.
  package func holidayNames(_ document: HolidayCalendarDocument) -> [String: String] {
    let languages = [rawValue] + Language.allCases.filter { $0 != self }.map(\.rawValue)
    return Dictionary(
      document.holidays.compactMap { item in
        HolidayWords(item.words, languages: languages).name.map { (item.holiday.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension GermanLaw {
  /// Where it stands that the last day counts in full.
  fileprivate func provision(in language: Language) -> String {
    switch self {
    case .wholeDays, .workingDays:
      language.choose(de: "§§ 187, 188 BGB", en: "§§ 187 and 188 BGB (German Civil Code)")
    case .criminalComplaint:
      language.choose(de: "§ 77b Abs. 1 und 2 StGB", en: "§ 77b(1) and (2) StGB")
    }
  }
}
