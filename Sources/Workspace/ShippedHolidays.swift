package import IncidentCore
import StrictText

extension HolidayCalendars {
  /// The calendars that come with the program, from `holidays.yaml`. The file is read when one is
  /// first asked for.
  package static let shipped = ShippedHolidays.reading.calendars
}

/// Reading of the embedded `holidays.yaml`, which says what its keys mean.
package enum ShippedHolidays {
  /// The ids of the calendars, seen without reading the whole file.
  static let ids: Set<String> = {
    let lines = PackageResources.holidays_yaml.split(separator: UInt8(ascii: "\n"))
    // Under `calendars` alone keys begin with a capital letter.
    return Set(
      lines.filter { line in
        line.count > 4 && line.starts(with: "  ".utf8)
          && line.dropFirst(2).first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            ?? false
          && line.last == UInt8(ascii: ":")
      }.map { String(decoding: $0.dropFirst(2).dropLast(), as: UTF8.self) })
  }()

  /// The calendars in the order of the file, and what is wrong in it: nothing, as the tests see to.
  package static let reading: (calendars: HolidayCalendars, problems: [ConfigurationProblem]) = {
    var reader = ConfigurationReader()
    switch StrictYAML.compose(PackageResources.holidays_yaml) {
    case .success(let document):
      return (reader.shippedCalendars(document), reader.problems)
    case .failure(let failure):
      let problems = failure.all.map {
        ConfigurationProblem(position: $0.position, reason: .yaml($0.reason))
      }
      return (HolidayCalendars([]), problems)
    }
  }()
}

/// What calendars have in common: what a holiday is called and how its day comes about.
private typealias CommonDays = [String: (rule: HolidayRule, words: Words)]

extension ConfigurationReader {
  private static let holidayKeys = [
    "on", "name", "from", "until", "only-on", "scope", "where", "source", "checked",
  ]

  fileprivate mutating func shippedCalendars(_ document: YAMLNode) -> HolidayCalendars {
    let fields = fields(document, known: ["missing", "days", "calendars"])
    var common: CommonDays = [:]
    for pair in fields["days"].map({ entries(of: $0) }) ?? [] {
      let day = self.fields(pair.value, known: ["name", "on"])
      guard let rule = day["on"].flatMap({ holidayRule($0) }) else { continue }
      common[pair.key] = (rule, holidayWords(of: day))
    }
    var calendars: [HolidayCalendarDocument] = []
    for pair in fields["calendars"].map({ entries(of: $0) }) ?? [] {
      calendars.append(shippedCalendar(pair, common: common, before: calendars))
    }
    return HolidayCalendars(
      calendars, missing: fields["missing"].map { texts($0).map(\.text) } ?? [])
  }

  private mutating func shippedCalendar(
    _ pair: YAMLNode.Pair, common: CommonDays, before: [HolidayCalendarDocument]
  ) -> HolidayCalendarDocument {
    let fields = fields(
      pair.value,
      known: [
        "name", "in", "known-from", "known-until", "source", "checked", "note", "days", "dates",
      ])
    let country = fields["in"].flatMap { parent($0, among: before) }
    var holidays = country?.holidays ?? []
    for day in fields["days"].map({ entries(of: $0) }) ?? [] {
      let own = self.fields(day.value, known: Self.holidayKeys)
      shippedHoliday(day.key, own, of: fields, at: day.position, common: common)
        .map { holidays.append($0) }
    }
    for item in fields["dates"]?.list ?? [] {
      let own = self.fields(item, known: Self.holidayKeys + ["day"])
      own["day"].flatMap { text($0) }
        .flatMap { shippedHoliday($0, own, of: fields, at: item.position, common: common) }
        .map { holidays.append($0) }
    }
    let calendar = HolidayCalendar(
      id: pair.key,
      knownFrom: fields["known-from"].flatMap { year($0) }
        ?? country?.calendar.knownYears.lowerBound ?? 9999,
      knownUntil: fields["known-until"].flatMap { year($0) }, holidays: holidays.map(\.holiday))
    return HolidayCalendarDocument(
      calendar: calendar, words: holidayWords(of: fields), holidays: holidays)
  }

  /// - Parameters:
  ///   - fields: What the calendar says of this holiday.
  ///   - calendar: What it says of all, which holds where nothing else is said of one.
  private mutating func shippedHoliday(
    _ id: String, _ fields: [String: YAMLNode], of calendar: [String: YAMLNode],
    at position: TextPosition, common: CommonDays
  ) -> HolidayDocument? {
    guard let known = common[id] else {
      reportHoliday(
        .unknown(id, nearest: NearestWord.to(id, among: common.keys.sorted())), at: position)
      return nil
    }
    let source = holidayWords(of: calendar.filter { $0.key == "source" })
    return HolidayDocument(
      holiday: Holiday(
        id: id, rule: fields["on"].flatMap { holidayRule($0) } ?? known.rule,
        from: fields["from"].flatMap { year($0) }, until: fields["until"].flatMap { year($0) },
        onlyOn: fields["only-on"].map { weekdays($0) },
        scope: fields["scope"].flatMap { word($0, of: [.parts, .restDay]) } ?? .everywhere,
        isChecked: truth(fields["checked"] ?? calendar["checked"])),
      words: known.words.merging(source).merging(holidayWords(of: fields)))
  }

  private mutating func parent(
    _ node: YAMLNode, among calendars: [HolidayCalendarDocument]
  ) -> HolidayCalendarDocument? {
    guard let id = text(node) else { return nil }
    let country = calendars.first { $0.calendar.id == id }
    if country == nil { reportHoliday(.unknownCalendar(id, nearest: nil), at: node.position) }
    return country
  }

  private mutating func weekdays(_ node: YAMLNode) -> Set<Weekday> {
    Set((node.list ?? [node]).compactMap { word($0, of: Weekday.allCases) })
  }

  private mutating func year(_ node: YAMLNode) -> Int? { number(node, in: 1583...9999) }
}
