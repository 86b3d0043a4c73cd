import Foundation
import IncidentReport
import IncidentStore
import PlaybookFiles

/// Finds a workspace and reads its settings, in the order in which one needs the other.
struct WorkspaceSetUp {
  let context: CommandContext
  let shared: SharedOptions
  let workspace: Workspace

  init(_ context: CommandContext, _ shared: SharedOptions) throws {
    self.context = context
    self.shared = shared
    let found = Workspace.locate(
      option: shared.workspacePath, in: context.surroundings, isFolder: SafeFolder.exists)
    guard let found else {
      throw FailureWording(
        TimeWording(language: context.environmentLanguage, zone: context.systemZone)
      ).noWorkspace()
    }
    workspace = found
  }

  /// Makes the workspace where there is none. A folder with a configuration whose database is
  /// gone is not taken for a new one.
  func makeIfMissing() throws -> Bool {
    guard !workspace.hasDatabase else { return false }
    guard !workspace.hasConfiguration else { throw wording.databaseGone(workspace) }
    do {
      try workspace.makeFolders()
      try Store.create(at: workspace.database)
      try writeConfiguration(language: try language(Configuration()))
    } catch let error as StoreError {
      throw wording.failure(error)
    } catch let error as FileFailure {
      throw wording.failure(error)
    }
    return true
  }

  /// Writes the commented configuration with its standard values.
  func writeConfiguration(
    language: Language, for access: WorkspaceAccess = .owner
  ) throws(FileFailure) {
    let text = Configuration.template(in: language, zone: context.systemZone.identifier)
    try SafeFile.write(Data(text.utf8), to: workspace.configuration, mode: access.fileMode)
  }

  func configuration() throws -> Configuration {
    guard workspace.hasConfiguration else { return Configuration() }
    let data: Data
    do {
      data = try SafeFile.read(workspace.configuration, limit: YAMLLimits().bytes)
    } catch {
      throw wording.failure(error)
    }
    return try Configuration.read(data, wording: wording, file: workspace.configuration)
  }

  /// `--lang`, `STORMLOG_LANG`, the locale, then the configuration.
  func language(_ configuration: Configuration) throws -> Language {
    do {
      return try context.surroundings.language(
        asked: shared.lang, configured: configuration.language)
    } catch {
      throw wording.failure(error)
    }
  }

  /// The configuration's zone, then the system's. A zone that is not known here is said.
  func zone(_ configuration: Configuration, wording: (TimeZone) -> FailureWording) -> TimeZone {
    let choice = context.zone(configured: configuration.timeZone)
    if let unknown = choice.unknown {
      context.warn(wording(choice.zone).unknownZone(unknown))
    }
    return choice.zone
  }

  func presentation(_ time: TimeWording) throws -> Presentation {
    let choice: ColorChoice
    if let color = shared.color {
      guard let known = ColorChoice(typed: color) else {
        throw wording.badValue(
          color, of: "--color", allowed: ColorChoice.words(in: time.language))
      }
      choice = known
    } else {
      choice = .auto
    }
    return Presentation(
      time: time,
      style: Style(
        choice, isTerminal: context.output.isTerminal,
        environment: context.surroundings.environment),
      width: context.terminalWidth, isTerminal: context.output.isTerminal, now: context.now())
  }

  /// The wording before the configuration is known.
  private var wording: FailureWording {
    FailureWording(
      TimeWording(
        language: shared.lang.flatMap(Language.init(rawValue:)) ?? context.environmentLanguage,
        zone: context.systemZone))
  }
}

extension Workspace {
  /// The shipped playbooks and those in the workspace's own folder.
  var library: PlaybookLibrary {
    let folder = playbooks
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let own = names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(5)) }.sorted()
    return PlaybookLibrary(own: own) { id in
      // An id with a slash could lead out of the folder.
      guard !id.contains("/") else { return nil }
      let path = joined(folder, "\(id).yaml")
      return (try? SafeFile.read(path, limit: YAMLLimits().bytes)).map([UInt8].init)
    }
  }
}
