import Foundation
import HostFiles
package import IncidentCore
import IncidentStore
import IncidentWording
package import Workspace

/// Finds a workspace and reads its settings, in the order in which one needs the other.
package struct WorkspaceSetUp {
  private let outside: Outside
  private let askedLanguage: String?
  package let workspace: Workspace

  /// - Parameters:
  ///   - outside: Where we are.
  ///   - path: The workspace that was named; nil where none was.
  ///   - language: The language that was asked for, as it was typed; nil where none was.
  /// - Throws: ``Failure`` where the system knows no place for a workspace.
  package init(_ outside: Outside, workspace path: String?, language: String?) throws {
    self.outside = outside
    askedLanguage = language
    let found = Workspace.locate(
      option: path, in: outside.surroundings, isFolder: SafeFolder.exists)
    guard let found else {
      throw FailureWording(
        TimeWording(language: outside.environmentLanguage, zone: outside.systemZone)
      ).noWorkspace()
    }
    workspace = found
  }

  /// Makes the workspace where there is none. A folder with a configuration whose database is
  /// gone is not taken for a new one.
  ///
  /// - Returns: Whether it was made.
  package func makeIfMissing() throws -> Bool {
    do {
      // In this order: who makes a workspace makes the database first.
      let hasConfiguration = try workspace.hasConfiguration()
      guard try !workspace.hasDatabase() else { return false }
      guard !hasConfiguration else { throw wording.databaseGone(workspace) }
    } catch let error as FileFailure {
      throw wording.failure(error)
    }
    return try makeMissing(for: .owner).database
  }

  /// Makes what is missing of the workspace. What is there is left as it is, and an existing
  /// database is opened to see that it is one.
  ///
  /// - Returns: What was made.
  package func makeMissing(
    for access: WorkspaceAccess
  ) throws -> (database: Bool, configuration: Bool) {
    let language = try language(Configuration())
    do {
      try workspace.makeFolders(for: access)
      let isNewDatabase = try !workspace.hasDatabase() && makeDatabase(for: access)
      if !isNewDatabase { try Store.open(at: workspace.database, access: .readOnly).close() }
      let isNewConfiguration =
        try !workspace.hasConfiguration() && makeSettings(language, for: access)
      return (isNewDatabase, isNewConfiguration)
    } catch let error as StoreError {
      throw wording.failure(error)
    } catch let error as FileFailure {
      throw wording.failure(error)
    }
  }

  /// - Returns: Whether it was made; not where another process came first, which made a whole one.
  private func makeDatabase(for access: WorkspaceAccess) throws -> Bool {
    do {
      try Store.create(at: workspace.database, sharedWithGroup: access != .owner)
      return true
    } catch  where error.reason == .alreadyExists {
      return false
    }
  }

  private func makeSettings(_ language: Language, for access: WorkspaceAccess) throws -> Bool {
    do {
      try workspace.write(
        settings: Configuration.template(in: language, zone: outside.systemZone.identifier),
        for: access)
      return true
    } catch  where error.reason == .alreadyExists {
      return false
    }
  }

  package func configuration() throws -> Configuration {
    do {
      return try workspace.settings()
    } catch let error as FileFailure {
      throw wording.failure(error)
    } catch let error as ConfigurationProblems {
      throw wording.failure(error, file: workspace.configuration)
    }
  }

  /// `--lang`, `STORMLOG_LANG`, the locale, then the configuration.
  package func language(_ configuration: Configuration) throws -> Language {
    do {
      return try outside.surroundings.language(
        asked: askedLanguage, configured: configuration.language)
    } catch {
      throw wording.failure(error)
    }
  }

  /// The configuration's zone, then the system's.
  package func zone(_ configuration: Configuration) -> ZoneChoice {
    outside.zone(configured: configuration.timeZone)
  }

  /// The wording before the configuration is known.
  private var wording: FailureWording {
    FailureWording(
      TimeWording(
        language: askedLanguage.flatMap(Language.init(rawValue:)) ?? outside.environmentLanguage,
        zone: outside.systemZone))
  }
}
