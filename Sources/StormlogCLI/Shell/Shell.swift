import Foundation
import HostTerminal
package import IncidentCore
package import IncidentDesk
package import IncidentViews
package import IncidentWording
import LineReading
import TerminalText
import Workspace

/// The face of a desk at the command line: what was typed goes in as values, results come out as
/// text or JSON.
package struct Shell {
  package let context: CommandContext
  package let desk: Desk
  package private(set) var presentation: Presentation
  package let isJSON: Bool
  package let phrases: Phrases
  /// The workspace was made by this command.
  let isNewWorkspace: Bool

  /// For a command that is about no one incident.
  package init(_ context: CommandContext, _ shared: SharedOptions) throws {
    try self.init(context, shared, incident: nil, actor: nil, at: nil)
  }

  /// For a command that shows one incident.
  package init(_ context: CommandContext, _ options: IncidentOptions) throws {
    try self.init(context, options.shared, incident: options.incident, actor: nil, at: nil)
  }

  /// For a command that records an act.
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
      at: options.at, isSureOfYear: options.sureOfYear, creating: creating)
  }

  /// For a command whose act is about the record itself.
  package init(_ context: CommandContext, _ options: RecordOptions) throws {
    try self.init(
      context, options.shared, incident: options.incident, actor: options.actor, at: nil)
  }

  private init(
    _ context: CommandContext, _ shared: SharedOptions, incident: Int?, actor: String?,
    at time: String?, isSureOfYear: Bool = false, creating: Bool = false
  ) throws {
    self.context = context
    isJSON = shared.json
    let setUp = try WorkspaceSetUp(
      context.outside, workspace: shared.workspacePath, language: shared.lang)
    isNewWorkspace = try creating && setUp.makeIfMissing()
    let configuration = try setUp.configuration()
    let language = try setUp.language(configuration)
    let zone = setUp.zone(configuration)
    let wording = TimeWording(language: language, zone: zone.zone)
    if let unknown = zone.unknown {
      context.warn(terminalSafe(FailureWording(wording).unknownZone(unknown), multiline: true))
    }
    var desk = Desk(
      context.outside, workspace: setUp.workspace, configuration: configuration, time: wording,
      zone: zone.zone, asked: Desk.Asked(incident: incident, actor: actor))
    desk.unknownZone = zone.unknown
    desk.asked.isSureOfYear = isSureOfYear
    desk.asked.moment = try Reading(desk, context).pastMoment(time)
    self.desk = desk
    phrases = Phrases(language: language)
    presentation = try Presentation(
      wording, context, color: shared.color, about: incident, desk.failures)
    presentation.namesZone = context.outside.showsAnotherTime(than: zone.zone)
  }

  /// Words of the command line to values.
  package var reading: Reading { Reading(desk, context, isJSON: isJSON) }

  package var language: Language { desk.language }
  package var time: TimeWording { desk.time }
  package var failures: FailureWording { desk.failures }
}

/// A command ends with this status, having said all there is to say.
package struct EarlyExit: Error {
  package let status: ExitStatus
}

extension Presentation {
  /// How results are shown in a context.
  ///
  /// - Parameters:
  ///   - color: What `--color` says; nil where it was not given.
  ///   - incident: The incident that was named on the line, which next steps name too.
  init(
    _ time: TimeWording, _ context: CommandContext, color: String?, about incident: Int?,
    _ failures: FailureWording
  ) throws {
    var choice = ColorChoice.auto
    if let color {
      guard let known = ColorChoice(typed: color) else {
        throw failures.badValue(
          color, of: "--color", allowed: ColorChoice.words(in: time.language))
      }
      choice = known
    }
    self.init(
      time: time, style: context.style(choice), width: context.terminalWidth,
      height: context.terminalHeight,
      isTerminal: context.output.isTerminal, now: context.now(),
      spelling: .shell(time.language).about(incident: incident))
  }
}
