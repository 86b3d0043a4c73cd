package import Foundation
package import IncidentCore
import IncidentWording

/// A rule in full, and what it would come to from a given moment.
package struct ClockExplanation: View {
  private let document: ClockRuleDocument
  private let rules: ClockRules
  private let anchors: [ClockAnchor: Moment]
  private let zone: TimeZone
  private let calendar: HolidayCalendarDocument?

  /// - Parameter calendar: The public holidays of the place; nil where nobody said which.
  package init(
    _ document: ClockRuleDocument, rules: ClockRules, at: Moment?, classifiedAt: Moment?,
    zone: TimeZone, calendar: HolidayCalendarDocument?
  ) {
    self.calendar = calendar
    self.document = document
    self.rules = rules
    var anchors: [ClockAnchor: Moment] = [:]
    anchors[document.rule.anchor] = at
    if document.rule.furtherAnchors.contains(.classification) {
      anchors[.classification] = classifiedAt
    }
    self.anchors = anchors
    self.zone = zone
  }

  private var reckoning: ClockReckoning? {
    anchors.isEmpty
      ? nil : ClockReckoning(document.rule, anchors: anchors, zone: zone, holidays: holidays)
  }

  /// The holidays from the earliest moment on.
  private var holidays: ClockHolidays? {
    guard let calendar, let first = anchors.values.map(\.instant).min() else { return nil }
    return ClockHolidays(
      calendar.calendar, from: CivilDay(zone.civilTime(at: first)), for: document.rule)
  }

  package struct Record: Encodable, Sendable {
    let schema = 1
    let rule: ClockRuleRecord
    /// The rules whose clocks start with its notification.
    let startedBy: [String]
    let deadline: Instant?
    let laterDeadline: Instant?
    let laterGround: ClockReckoning.Later.Ground?
    let reasoning: [String]
    let notice: String

    private enum CodingKeys: String, CodingKey {
      case schema, rule
      case startedBy = "starts"
      case deadline, laterDeadline, laterGround, reasoning, notice
    }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      rule: ClockRuleRecord(document, in: rules, language: presentation.language),
      startedBy: successors,
      deadline: reckoning?.strict, laterDeadline: reckoning?.later,
      laterGround: reckoning?.laterReading?.ground,
      reasoning: reasoning(in: presentation), notice: presentation.language.noLegalAdvice)
  }

  private var successors: [String] { rules.following(document.rule.id).map(\.rule.id) }

  private func reasoning(in presentation: Presentation) -> [String] {
    let names = calendar.map(presentation.language.holidayNames) ?? [:]
    let words = ClockReasoning(presentation.time, zone: zone, holidayNames: names)
    let rule = document.rule
    var sentences = reckoning.map { words.sentences(of: $0, rule: rule) } ?? []
    if rule.isImmediate, sentences.isEmpty {
      sentences = words.sentences(
        of: ClockReckoning(rule, anchors: [:], zone: zone, holidays: nil), rule: rule)
    }
    return rule.mayHaveWorkingDays ? sentences + [words.dispute] : sentences
  }

  package func text(in presentation: Presentation) -> String {
    let language = presentation.language
    let rule = document.rule
    let texts = language.ruleTexts(document.words)
    var rows: [(String, String)] = []
    func add(_ german: String, _ english: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      rows.append((language.choose(de: german, en: english), presentation.safe(value)))
    }
    add("Frist", "Time", limits(in: presentation))
    if !rule.isImmediate {
      add("Eile", "How soon", language.urgency(of: rule, document.words))
    }
    add("Gezählt ab", "Counts from", texts.anchor ?? language.title(of: rule.anchor))
    add("Gilt für", "Applies to", texts.applies)
    add("Ohne Erleichterung", "No relief for", texts.reliefNotFor)
    add("Folgt auf", "Follows", rule.follows)
    add("Löst aus", "Starts", successors.joined(separator: ", "))
    add(
      "Danach evtl.", "May call for",
      rules.possiblyFollowing(rule.id).map(\.rule.id).joined(separator: ", "))
    add("Zuständig", "Owner", rule.owner.map(language.title(of:)))
    add("Hinweis", "Note", texts.note)
    add("Quelle", "Source", texts.source)
    add(
      "Stand", "Checked",
      language.standing(of: rule, document.words)
        + presentation.say(de: ", Fassung \(rule.version)", en: ", version \(rule.version)")
        + presentation.replacement(by: rule, in: rules))
    let reasoning = reasoning(in: presentation)
    return presentation.heading(
      "\(rule.id)  \(presentation.safe(language.title(of: rule, document.words)))")
      + presentation.facts(rows)
      + (reasoning.isEmpty
        ? ""
        : presentation.steps(
          presentation.say(de: "So gerechnet", en: "How it is reckoned"), reasoning))
      + (reckoning == nil && !rule.isImmediate
        ? "  → \(presentation.step("clock explain \(presentation.safe(rule.id)) --at \"22.12.2020 12:17\""))\n"
        : "")
      + presentation.noLegalAdvice
  }

  private func limits(in presentation: Presentation) -> String {
    let rule = document.rule
    let language = presentation.language
    guard !rule.isImmediate else {
      return language.urgency(of: rule, document.words)
        ?? language.urgency(under: rule.standing)
    }
    let own = rule.standing == .own ? language.ruleTexts(document.words).anchor : nil
    return rule.limits.map { limit in
      let length = language.text(of: limit.within)
      let anchor = (limit.anchor == rule.anchor ? own : nil) ?? language.title(of: limit.anchor)
      return presentation.say(de: "\(length) ab \(anchor)", en: "\(length) from \(anchor)")
    }.joined(separator: presentation.say(de: ", höchstens ", en: ", at most "))
  }
}
