import Foundation
import IncidentCore
import IncidentDesk
import StrictText
import TerminalText
import Workspace

/// Leads a company through filling its `stormlog.yaml`: asks for what is missing and enters the
/// answers where a person would have written them.
///
/// After each topic the file is stored, so that who stops goes on there the next time.
struct Guide {
  let context: CommandContext
  let workspace: Workspace
  let language: Language
  let wording: FailureWording
  let interview: Interview
  /// What the file says so far.
  var configuration: Configuration
  /// The file's text with the answers to the present topic.
  var settings: SettingsText
  /// What could not be entered, because the file is written in another way there.
  private(set) var unreachable: [String] = []
  /// What was entered in the present topic.
  private var entered: [String] = []
  /// The file as it was read.
  private var stored = Data()

  init(
    _ context: CommandContext, workspace: Workspace, language: Language, wording: FailureWording,
    color: ColorChoice
  ) throws {
    self.context = context
    self.workspace = workspace
    self.language = language
    self.wording = wording
    interview = Interview(
      context, color: color, help: GuidePhrases(language: language).enterSkips)
    settings = SettingsText("")
    configuration = Configuration()
    try load()
  }

  /// Asks all that is missing.
  ///
  /// - Returns: Whether all was asked; false where the input ended before.
  mutating func run() throws -> Bool {
    interview.say(phrases.guideIntroduction)
    for topic in Topic.allCases {
      do {
        try load()
        try ask(topic)
        try store()
      } catch is Interview.Ended {
        // Each answer was entered whole, so what there is can stay.
        try store()
        return false
      }
    }
    return true
  }

  private enum Topic: CaseIterable {
    case basics, people, roles, strategy, goals, organisation, effort, audiences, monitoring
    case channels, measuring, guidelines
  }

  private mutating func ask(_ topic: Topic) throws(Interview.Ended) {
    switch topic {
    case .basics: try askBasics()
    case .people: try askPeople()
    case .roles: try askRoles()
    case .strategy: try askStrategy()
    case .goals: try askGoals()
    case .organisation: try askOrganisation()
    case .effort: try askEffort()
    case .audiences: try askAudiences()
    case .monitoring: try askMonitoring()
    case .channels: try askChannels()
    case .measuring: try askMeasuring()
    case .guidelines: try askGuidelines()
    }
  }

  var phrases: GuidePhrases { GuidePhrases(language: language) }

  /// How far the preparation is, by what the file says.
  func isMissing(_ check: ReadinessCheck) -> Bool {
    let now = context.now()
    let holdings = Holdings(
      roster: configuration.roster, preparation: configuration.preparation,
      targets: configuration.targets.keys.map(\.rawValue))
    let today = CivilTime(now, offset: context.systemZone.offset(at: now))
    let findings = Readiness(of: holdings, today: today).reviews.flatMap(\.findings)
    return findings.contains { finding in
      guard finding.check == check else { return false }
      return switch finding.state {
      case .missing, .outdated, .ahead: true
      case .there, .unchanged, .incomplete: false
      }
    }
  }
}

extension Guide {
  private mutating func load() throws {
    stored = try content()
    do {
      configuration = try ConfigurationReader.read(stored)
    } catch {
      throw wording.failure(error, file: workspace.configuration)
    }
    settings = SettingsText(String(decoding: stored, as: UTF8.self))
    entered = []
  }

  private func content() throws -> Data {
    do {
      return try workspace.settingsFile()
    } catch {
      throw wording.failure(error)
    }
  }

  /// Stores the text where it can be read. Else the file stays, and what was meant is named.
  private mutating func store() throws {
    guard !entered.isEmpty else { return }
    let data = Data(settings.text.utf8)
    guard (try? ConfigurationReader.read(data)) != nil else {
      unreachable.append(contentsOf: entered)
      return
    }
    guard try content() == stored else { throw wording.changedMeanwhile(workspace.configuration) }
    do {
      try workspace.write(settings: settings.text, for: workspace.access, replacing: true)
    } catch {
      throw wording.failure(error)
    }
  }

  /// Enters a value; where the file has no line for it, it is named at the end instead.
  mutating func set(_ value: String, at path: String...) {
    note((path + [value]).joined(separator: ": ")) { settings throws(SettingsText.Unreachable) in
      try settings.set(value, at: path)
    }
  }

  /// Enters what a map lacks; where the file has no place for it, it is named at the end instead.
  mutating func fill(_ key: String, with value: String, at path: String...) {
    note((path + [key, value]).joined(separator: ": ")) {
      settings throws(SettingsText.Unreachable) in
      try settings.fill(key, with: value, at: path)
    }
  }

  /// Enters what an item of a list lacks; it is named by what it is called.
  mutating func fill(
    _ key: String, with value: String, item: Int, called name: String, of path: String...
  ) {
    let line = (path + [YAMLText.plain(name), key, value]).joined(separator: ": ")
    note(line) { settings throws(SettingsText.Unreachable) in
      try settings.fill(key, with: value, item: item, of: path)
    }
  }

  private mutating func note(
    _ line: String, _ edit: (inout SettingsText) throws(SettingsText.Unreachable) -> Void
  ) {
    do {
      try edit(&settings)
      entered.append(line)
    } catch {
      unreachable.append(line)
    }
  }

  mutating func add(_ fields: [(key: String, value: String?)], to path: String...) {
    let item = Self.map(fields)
    let line = (path + ["- \(item)"]).joined(separator: ": ")
    // A line of the file should fit on a screen.
    let lines = item.count <= 92 ? [item] : Self.pairs(fields)
    note(line) { settings throws(SettingsText.Unreachable) in
      try settings.add(lines, to: path)
    }
  }

  /// A map on one line, of the fields that have a value.
  static func map(_ fields: [(key: String, value: String?)]) -> String {
    "{\(pairs(fields).joined(separator: ", "))}"
  }

  private static func pairs(_ fields: [(key: String, value: String?)]) -> [String] {
    fields.compactMap { field in field.value.map { "\(field.key): \($0)" } }
  }

  static func list(_ words: [String]) -> String {
    "[\(words.map(YAMLText.plain).joined(separator: ", "))]"
  }
}
