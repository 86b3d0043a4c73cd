package import Foundation
import IncidentCore
package import IncidentReport
import IncidentStore

/// Where a command does its work: it knows the workspace, the configuration, who acts, the time
/// and the language, opens the store, and shows results.
package struct Desk {
  package let context: CommandContext
  package let workspace: Workspace
  package let configuration: Configuration
  package let language: Language
  package let zone: TimeZone
  package let isJSON: Bool
  package let failures: FailureWording
  package let phrases: Phrases
  package let presentation: Presentation
  /// The incident asked for on the command line.
  let askedIncident: Int?
  let askedActor: String?
  let askedTime: String?
  /// The workspace was made by this command.
  let isNewWorkspace: Bool

  /// A desk for a command that is about no one incident.
  package init(_ context: CommandContext, _ shared: SharedOptions) throws {
    try self.init(context, shared, incident: nil, actor: nil, at: nil)
  }

  /// A desk for a command that shows one incident.
  package init(_ context: CommandContext, _ options: IncidentOptions) throws {
    try self.init(context, options.shared, incident: options.incident, actor: nil, at: nil)
  }

  /// A desk for a command that records an act.
  ///
  /// - Parameters:
  ///   - context: The outside.
  ///   - options: What the command line says.
  ///   - creating: Make the workspace with defaults where there is none.
  package init(
    _ context: CommandContext, _ options: ActOptions, creating: Bool = false
  ) throws {
    try self.init(
      context, options.shared, incident: options.incident, actor: options.actor,
      at: options.at, creating: creating)
  }

  /// A desk for a command whose act is about the record itself.
  package init(_ context: CommandContext, _ options: RecordOptions) throws {
    try self.init(
      context, options.shared, incident: options.incident, actor: options.actor,
      at: nil)
  }

  private init(
    _ context: CommandContext, _ shared: SharedOptions, incident: Int?, actor: String?,
    at time: String?, creating: Bool = false
  ) throws {
    self.context = context
    isJSON = shared.json
    askedIncident = incident
    askedActor = actor
    askedTime = time

    let setUp = try WorkspaceSetUp(context, shared)
    workspace = setUp.workspace
    isNewWorkspace = try creating && setUp.makeIfMissing()
    configuration = try setUp.configuration()
    let language = try setUp.language(configuration)
    self.language = language
    zone = setUp.zone(configuration) { zone in
      FailureWording(TimeWording(language: language, zone: zone))
    }
    let time = TimeWording(language: language, zone: zone)
    failures = FailureWording(time)
    phrases = Phrases(language: language)
    presentation = try setUp.presentation(time)
  }

  /// The time wording of this desk.
  package var time: TimeWording { presentation.time }

  /// The playbooks at hand, looked up anew each time: most commands need none.
  package var library: PlaybookLibrary {
    var library = workspace.library
    library.clockRules = configuration.clockRules
    return library
  }

  /// Opens the workspace's database for the length of `body`.
  func withStore<Value>(
    _ access: Store.Access, _ body: (Store) throws -> Value
  ) throws -> Value {
    do {
      let store = try Store.open(at: workspace.database, access: access)
      let value = try body(store)
      // What was read has been read, and what was stored has been stored: trouble while closing
      // changes neither.
      try? store.close()
      return value
    } catch let error as StoreError {
      if error.reason == .missing, workspace.hasConfiguration {
        throw failures.databaseGone(workspace)
      }
      throw failures.failure(error)
    }
  }

  /// The value, or why the domain refuses it.
  func refusing<Value>(_ body: () throws(Refusal) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw failure(error)
    }
  }

  func failure(_ refusal: Refusal) -> Failure {
    RefusalWording(time).failure(refusal)
  }
}
