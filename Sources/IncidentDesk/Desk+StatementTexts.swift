import IncidentCore
import IncidentWording
import Workspace

/// What a statement is drafted from: its places, and a template with its placeholders filled.
extension Desk {
  /// For which channels and in which languages something is drafted, as lists with commas between.
  ///
  /// - Parameter template: What it is drafted from, which says in which languages where none is named.
  package func places(
    channels: String, languages: String?, template: String?, areNew: Bool
  ) throws -> [StatementPlace] {
    let codes =
      try languages.map { try $0.wordsOfList.map(statementLanguage) }
      ?? draftLanguages(template: template)
    let names = channels.wordsOfList
    guard !names.isEmpty else {
      throw failures.badValue(channels, of: "--channel", allowed: ["x", "x,website"])
    }
    let channels: [Channel] = try names.map { try name($0, isNew: areNew) }
    return channels.uniqued().flatMap { channel in
      codes.uniqued().map { StatementPlace(channel: channel, language: $0) }
    }
  }

  /// The texts of a template for channels and languages, with the placeholders filled that are known or
  /// given.
  ///
  /// - Parameter checked: Cleans a text as it may be stored, and says what it took out.
  package func filled(
    template id: String, for places: [StatementPlace], values: [String],
    by checked: (String) throws -> String
  ) throws -> [String] {
    let look = try look()
    let texts = try templateTexts(id, for: places, seenFrom: look)
    let open = texts.flatMap { StatementTemplateFilling.openPlaceholders(in: $0) }.uniqued()
    return try zip(places, texts).map { place, text in
      try fill(text, in: place.language, seenFrom: look, values: values, among: open, by: checked)
    }
  }

  /// A statement's text with the placeholders filled that are known or given.
  package func refilled(
    _ text: String, in language: String, values: [String], by checked: (String) throws -> String
  ) throws -> String {
    try fill(text, in: language, seenFrom: look(), values: values, by: checked)
  }

  private func fill(
    _ text: String, in language: String, seenFrom look: Look, values: [String],
    among placeholders: [String]? = nil, by checked: (String) throws -> String
  ) throws -> String {
    let open = placeholders ?? StatementTemplateFilling.openPlaceholders(in: text)
    var known: [String: String] = [:]
    for blank in StandardBlank.allCases {
      switch blank {
      case .organisation: known[blank.rawValue] = configuration.organisation
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
    return next.map { wording.moment(Moment($0, precision: .minute), seenFrom: outside.now()) }
  }
}
