package import ArgumentParser
import IncidentCore

package struct OpenCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open an incident.",
    discussion: helpText(
      """
      Example:
        stormlog open "Driver throws parcels, video on TikTok" --playbook employee-misconduct \\
          --wind 2 --channel tiktok --detected 13:40
      """))

  @OptionGroup package var options: ActOptions

  @Argument(help: "What the storm is about, in a few words.")
  package var title: String

  @Option(help: ArgumentHelp("When the storm began.", valueName: "time"))
  package var started: String?

  @Option(help: ArgumentHelp("When you noticed it; now where not given.", valueName: "time"))
  package var detected: String?

  @Option(
    help: "victim, accidental or preventable.",
    completion: .list(Cluster.allCases.map(\.rawValue)))
  package var cluster: String?

  @Option(
    help: "Where the storm is seen; may be given again.",
    completion: .list(Channel.known.map(\.rawValue)))
  package var channel: [String] = []

  @Option(help: "What is known, in a few sentences.")
  package var summary: String?

  @Option(help: "Where it can be read: a URL or a citation.")
  package var source: String?

  @Option(help: "The wind in social media, 0 to 6.")
  package var wind: Int?

  @Option(help: "The wind in the media, 0 to 6.")
  package var media: Int?

  @Option(help: "The alert to begin with.", completion: .list(AlertLevel.allCases.map(\.rawValue)))
  package var alert: String?

  @Option(
    help: "A playbook to follow from the start.",
    completion: .custom { _, _, _ in Completions.playbooks() })
  package var playbook: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, options, creating: true)
    let opening = OpenIncident(
      title: try desk.checked(title), summary: try desk.checked(summary),
      source: try desk.checked(source), mode: context.mode,
      started: try desk.pastMoment(started),
      detected: try desk.pastMoment(detected),
      cluster: try cluster.map { try desk.choice($0, of: Cluster.self, named: "--cluster") },
      channels: try channel.map(desk.channel))
    var parts: [any Act] = [opening]
    if wind != nil || media != nil {
      parts.append(
        ReadWind(social: try wind.map(desk.windLevel), media: try media.map(desk.windLevel)))
    }
    if let alert, try desk.alertLevel(alert) > .green {
      parts.append(RaiseAlert(to: try desk.alertLevel(alert), because: desk.phrases.openedWith))
    }
    if let playbook { parts.append(StartRun(try desk.playbook(playbook))) }
    try desk.report(desk.open(CompoundAct(parts)))
  }
}
