import Foundation
import HostFiles
import IncidentCore
import IncidentDesk
import IncidentWording
import TerminalText
import Workspace

/// Makes a workspace for `init`: folders, database, and a commented configuration.
struct WorkspaceMaker {
  private let context: CommandContext
  private let shared: SharedOptions
  private let setUp: WorkspaceSetUp
  private let folder: String?
  private let group: String?
  private let language: Language
  private let failures: FailureWording
  private let isJSON: Bool

  init(
    _ context: CommandContext, _ shared: SharedOptions, folder: String?, group: String?
  ) throws {
    var shared = shared
    if let folder { shared.workspacePath = folder }
    setUp = try WorkspaceSetUp(
      context.outside, workspace: shared.workspacePath, language: shared.lang)
    self.context = context
    self.shared = shared
    self.folder = folder
    self.group = group
    language = try setUp.language(Configuration())
    failures = FailureWording(TimeWording(language: language, zone: context.systemZone))
    isJSON = shared.json
  }

  private var workspace: Workspace { setUp.workspace }

  /// Makes what is missing. What is there is left as it is, and an existing database is opened to
  /// see that it is one.
  func make() throws {
    let (isNewDatabase, isNewConfiguration) = try makeMissing()
    try report(isNewDatabase: isNewDatabase, isNewConfiguration: isNewConfiguration)
  }

  private func makeMissing() throws -> (database: Bool, configuration: Bool) {
    do {
      return try setUp.makeMissing(
        for: group.map { .group(try UserGroup.number(of: $0)) } ?? .owner)
    } catch let error as FileFailure {
      throw failures.failure(error)
    }
  }

  /// Makes what is missing, and asks for what belongs into the configuration.
  func makeGuided() throws {
    guard !isJSON else { throw failures.exclusive("--guided", "--json") }
    guard context.isInteractive else {
      throw failures.nobodyToAsk(workspace.configuration)
    }
    _ = try makeMissing()
    var guide = try Guide(
      context, workspace: workspace, language: language, wording: failures,
      color: shared.color.flatMap(ColorChoice.init(typed:)) ?? .auto)
    let isDone = try guide.run()
    let phrases = GuidePhrases(language: language)
    if !guide.unreachable.isEmpty {
      context.warn(
        terminalSafe(
          phrases.enterByHand(guide.unreachable, file: workspace.configuration), multiline: true)
          + "\n")
    }
    let readiness = try Shell(context, shared).desk.readiness()
    try context.write(
      phrases.ended(
        ready: readiness.readyPoints, of: readiness.reviews.count, again: isDone ? nil : again))
  }

  /// The command that goes on asking.
  private var again: NextStep {
    NextStep(["init", folder?.shellQuoted, "--guided"].compactMap(\.self).joined(separator: " "))
  }

  private func report(isNewDatabase: Bool, isNewConfiguration: Bool) throws {
    if isJSON {
      let flags = "\"database\":\(isNewDatabase),\"configuration\":\(isNewConfiguration)"
      return try context.write(
        "{\"schema\":1,\"workspace\":\(jsonString(workspace.path)),\"made\":{\(flags)}}\n")
    }
    let path = terminalSafe(workspace.path)
    let configuration = terminalSafe(workspace.configuration)
    let phrases = Phrases(language: language)
    try context.write(
      isNewDatabase || isNewConfiguration
        ? phrases.madeWorkspace(path, configuration: configuration)
        : phrases.workspaceIsThere(path))
  }
}
