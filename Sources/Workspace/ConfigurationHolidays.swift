import IncidentCore
import StrictText

/// Reading of the holidays that count where the company is.
extension ConfigurationReader {
  /// The id of a calendar, or a map with the days that come to it and those that do not count.
  mutating func readHolidays(_ node: YAMLNode) {
    guard node.list == nil, node.kind != .nothing else {
      reportHoliday(.notOneCalendar, at: node.position)
      return
    }
    guard node.map != nil else {
      // Most settings name a calendar and no more; only what is looked up in it takes reading it.
      let known = node.text.flatMap { ShippedHolidays.ids.contains($0) ? $0 : nil }
      let id = known ?? calendar(node)?.calendar.id
      configuration.holidays = id.map { HolidaySettings(calendar: $0) }
      return
    }
    let fields = fields(node, known: ["calendar", "also", "not"])
    guard let chosen = fields["calendar"] else {
      report(.missingKey("calendar"), at: node.position)
      return
    }
    guard let calendar = calendar(chosen)?.calendar else { return }
    var settings = HolidaySettings(calendar: calendar.id)
    for item in fields["also"].map({ list($0) }) ?? [] { add(item, of: calendar, to: &settings) }
    for item in fields["not"].map({ list($0) }) ?? [] {
      let known = calendar.holidays.filter { calendar.counts($0) }.map(\.id)
      guard let id = holidayID(item, among: known) else { continue }
      if !settings.left.insert(id).inserted { reportHoliday(.duplicate(id), at: item.position) }
    }
    configuration.holidays = settings
  }

  private mutating func list(_ node: YAMLNode) -> [YAMLNode] {
    if node.kind == .nothing { return [] }
    guard let list = node.list else {
      report(.notAList, at: node.position)
      return []
    }
    return list
  }

  /// A holiday of the calendar that counts in parts of the place only, by its id, or a day of one's own.
  private mutating func add(
    _ item: YAMLNode, of calendar: HolidayCalendar, to settings: inout HolidaySettings
  ) {
    guard item.map != nil else {
      let known = calendar.holidays.filter { !calendar.counts($0) }.map(\.id)
      guard let id = holidayID(item, among: known) else { return }
      if !settings.counted.insert(id).inserted { reportHoliday(.duplicate(id), at: item.position) }
      return
    }
    let fields = fields(item, known: ["on", "name"])
    for key in ["on", "name"] where fields[key] == nil {
      report(.missingKey(key), at: item.position)
    }
    guard let on = fields["on"], let rule = holidayRule(on) else { return }
    let shipped = calendar.holidays.filter { calendar.counts($0) && $0.isEachYear }
    if (shipped + settings.own.map(\.holiday)).contains(where: { $0.rule == rule }) {
      reportHoliday(.duplicate(rule.text), at: on.position)
    }
    settings.own.append(
      HolidayDocument(
        holiday: Holiday(id: rule.ownID, rule: rule, scope: .own), words: holidayWords(of: fields)))
  }

  private mutating func holidayID(_ node: YAMLNode, among known: [String]) -> String? {
    guard let id = text(node) else { return nil }
    guard known.contains(id) else {
      reportHoliday(.unknown(id, nearest: NearestWord.to(id, among: known)), at: node.position)
      return nil
    }
    return id
  }

  private mutating func calendar(_ node: YAMLNode) -> HolidayCalendarDocument? {
    guard let id = text(node) else { return nil }
    let calendars = HolidayCalendars.shipped
    if let calendar = calendars[id] { return calendar }
    if calendars.missing.contains(id) {
      reportHoliday(.missingCalendar(id), at: node.position)
    } else {
      reportHoliday(.unknownCalendar(id, nearest: calendars.nearest(to: id)), at: node.position)
    }
    return nil
  }

  mutating func reportHoliday(_ problem: HolidayProblem, at position: TextPosition) {
    report(.holiday(problem), at: position)
  }

  /// A date or a rule for a holiday's day, such as `08-08` or `easter + 60`.
  mutating func holidayRule(_ node: YAMLNode) -> HolidayRule? {
    guard let text = text(node) else { return nil }
    guard let rule = HolidayRule(text: text) else {
      reportHoliday(.badRule(text), at: node.position)
      return nil
    }
    return rule
  }

  /// The prose of a holiday or a calendar: one text for all languages, or one for each.
  mutating func holidayWords(of fields: [String: YAMLNode]) -> Words {
    var words = Words()
    for name in ["name", "where", "source", "note"] {
      guard let node = fields[name] else { continue }
      guard node.map != nil else {
        words[HolidayWords.key(name, language: nil)] = text(node)
        continue
      }
      for (language, node) in self.fields(node, known: Language.allCases.map(\.rawValue)) {
        words[HolidayWords.key(name, language: language)] = text(node)
      }
    }
    return words
  }
}

extension HolidayCalendars {
  /// The calendar that was probably meant, by its id or by what its place is called.
  fileprivate func nearest(to text: String) -> String? {
    if let id = ids.first(where: { $0.hasSuffix("-\(text.uppercased())") }) { return id }
    if let id = NearestWord.to(text, among: ids) { return id }
    let names = all.flatMap { document in
      Language.allCases.compactMap { language in
        HolidayWords(document.words, languages: [language.rawValue]).name
          .map { (name: $0, id: document.calendar.id) }
      }
    }
    let nearest = NearestWord.to(text, among: names.map(\.name))
    return names.first { $0.name == nearest }?.id
  }
}

extension Holiday {
  /// Whether it is one in every year that its calendar knows.
  fileprivate var isEachYear: Bool { from == nil && until == nil && onlyOn == nil }
}

extension HolidayRule {
  /// The id of a day of one's own, which is stored where a deadline passes over it: `own-08-08`.
  fileprivate var ownID: String {
    let signs = text.replacing(" + ", with: "-plus-").replacing(" - ", with: "-minus-")
    return "own-\(signs.replacing(" ", with: "-"))"
  }
}
