import Foundation
package import IncidentCore
import IncidentDesk
package import IncidentWording
import TimeReading
import Workspace

extension Reading {
  /// The playbook of the run of this number; any other text as it is.
  package func playbookOfRun(_ text: String) throws -> String {
    guard let number = Int(text) else { return text }
    let runs = try desk.look().incident.runs
    guard !runs.isEmpty else { throw desk.failure(.noRun) }
    guard let run = runs.first(where: { $0.number == number }) else {
      throw desk.failure(.unknownRun(number))
    }
    return run.playbook.id
  }

  package func windLevel(_ level: Int) throws -> WindLevel {
    guard let wind = WindLevel(rawValue: level) else {
      throw failures.badValue(String(level), of: phrases.wind, allowed: (0...6).map(String.init))
    }
    return wind
  }

  package func alertLevel(_ text: String) throws -> AlertLevel {
    try choice(text, of: AlertLevel.self, named: phrases.alert)
  }

  package func lessonCategory(_ text: String) throws -> Lesson.Category {
    try choice(text, of: Lesson.Category.self, named: phrases.category)
  }

  /// One of a closed set of words, in either language.
  package func choice<Choice: TypedWord>(
    _ text: String, of type: Choice.Type, named name: String
  ) throws -> Choice {
    guard let choice = Choice(typed: text) else {
      throw failures.badValue(text, of: name, words: Choice.allCases.map(\.words))
    }
    return choice
  }

  package func yesOrNo(_ text: String, named name: String) throws -> Bool {
    try choice(text, of: YesOrNo.self, named: name) == .yes
  }

  /// The language of a statement: a code of two or three letters.
  package func statementLanguage(_ text: String?) throws -> String {
    guard let text else { return language.rawValue }
    if let named = Language(typed: text) { return named.rawValue }
    let code = text.lowercased()
    guard (2...3).contains(code.count), code.allSatisfy({ ("a"..."z").contains($0) }) else {
      throw failures.badValue(text, of: "--language", allowed: ["de", "en", "fr", "…"])
    }
    return code
  }

  /// When something happened; nil where nothing was said.
  package func pastMoment(_ text: String?) throws -> Moment? {
    try text.map { try moment($0, .past) }
  }

  /// By when something is due.
  package func futureMoment(_ text: String) throws -> Moment {
    try moment(text, .future)
  }

  /// - Parameter isPeriod: It only says what is looked at or reckoned, however far away.
  func moment(
    _ text: String, _ purpose: TimeExpression.Purpose, seenFrom instant: Instant? = nil,
    isPeriod: Bool = false
  ) throws -> Moment {
    let now = instant ?? context.now()
    do {
      let moment = try TimeExpression(
        now: now, zone: zone, purpose: purpose, unknownZone: desk.unknownZone
      ).moment(text)
      if !isPeriod { try desk.requireYearMeant(moment, by: text, mode: context.mode) }
      return moment
    } catch let error as TimeExpressionError {
      throw failures.failure(error, for: purpose, now: now)
    }
  }

  /// Between which moments something happened.
  ///
  /// - Throws: ``Failure`` where a time cannot be read, or the end lies before the beginning.
  func bounds(of period: PeriodOptions) throws -> (since: Instant?, until: Instant?) {
    let (from, to) = (
      try period.since.map { try moment($0, .past, isPeriod: true) },
      try period.until.map { try moment($0, .past, isPeriod: true) }
    )
    try failures.refuseEmptySpan(from: from, to: to)
    return (from?.instant, to?.last)
  }

  /// For which channels and in which languages something is drafted, as lists with commas between.
  func places(
    channels: String, languages: String?, areNew: Bool
  ) throws -> [StatementPlace] {
    let codes = try languages.map { try $0.wordsOfList.map(statementLanguage) }
    let names = channels.wordsOfList
    guard !names.isEmpty else {
      throw failures.badValue(channels, of: "--channel", allowed: ["x", "x,website"])
    }
    let channels: [Channel] = try names.map { try desk.name($0, isNew: areNew) }
    return channels.uniqued().flatMap { channel in
      (codes ?? [language.rawValue]).uniqued().map {
        StatementPlace(channel: channel, language: $0)
      }
    }
  }

  /// The texts of a template for channels and languages, with the placeholders filled that are known or
  /// given.
  func filled(
    template id: String, for places: [StatementPlace], values: [String]
  ) throws -> [String] {
    let look = try desk.look()
    let texts = try desk.refusing { () throws(Refusal) in
      let template = try look.incident.statementTemplate(id)
      let path = "statement.\(id).text."
      let versions = template.sequences.compactMap { sequence in
        look.entries.first { $0.sequence == sequence }?.words
      }
      let words =
        versions.first { $0.texts.keys.contains { $0.hasPrefix(path) } } ?? Words()
      return try places.map { place throws(Refusal) in
        try template.text(in: place.language, from: words)
      }
    }
    let open = texts.flatMap { StatementTemplateFilling.openPlaceholders(in: $0) }.uniqued()
    return try zip(places, texts).map { place, text in
      try fill(text, in: place.language, seenFrom: look, values: values, among: open)
    }
  }

  /// A statement's text with the placeholders filled that are known or given.
  package func refilled(
    _ text: String, in language: String, values: [String]
  ) throws -> WrittenText {
    let filled = try fill(text, in: language, seenFrom: desk.look(), values: values)
    return WrittenText(filled)
  }

  private func fill(
    _ text: String, in language: String, seenFrom look: Look, values: [String],
    among placeholders: [String]? = nil
  ) throws -> String {
    let open = placeholders ?? StatementTemplateFilling.openPlaceholders(in: text)
    var known: [String: String] = [:]
    for blank in StandardBlank.allCases {
      switch blank {
      case .organisation: known[blank.rawValue] = desk.configuration.organisation
      case .incident: known[blank.rawValue] = look.title
      case .nextUpdate: known[blank.rawValue] = nextUpdate(of: look.incident, language: language)
      }
    }
    for value in values {
      let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw failures.badPlaceholderValue(value) }
      guard open.contains(parts[0]) else {
        throw failures.unknownPlaceholder(parts[0], known: open)
      }
      known[parts[0]] = try checked(parts[1])
    }
    return try checked(StatementTemplateFilling.fill(text, with: known))
  }

  /// When the next public update is promised, worded for the statement's readers.
  private func nextUpdate(of incident: Incident, language: String) -> String? {
    let next = incident.promises.filter { $0.kind == .update && $0.outcome == nil }.map(\.due).min()
    let wording = TimeWording(language: Language(rawValue: language) ?? .en, zone: zone)
    return next.map { wording.moment(Moment($0, precision: .minute), seenFrom: context.now()) }
  }
}
