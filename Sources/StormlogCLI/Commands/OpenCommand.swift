package import ArgumentParser
import IncidentCore
import IncidentDesk

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
    let shell = try Shell(context, options, creating: true)
    let opening = OpenIncident(
      title: try shell.reading.checked(title), summary: try shell.reading.checked(summary),
      source: try shell.reading.checked(source), mode: context.mode,
      started: try shell.reading.pastMoment(started),
      detected: try shell.reading.pastMoment(detected),
      cluster: try cluster.map {
        try shell.reading.choice($0, of: Cluster.self, named: "--cluster")
      },
      channels: try channel.map(shell.reading.channel))
    var parts: [any Act] = [opening]
    if wind != nil || media != nil {
      parts.append(
        ReadWind(
          social: try wind.map(shell.reading.windLevel),
          media: try media.map(shell.reading.windLevel)))
    }
    if let alert, try shell.reading.alertLevel(alert) > .green {
      parts.append(
        RaiseAlert(to: try shell.reading.alertLevel(alert), because: shell.phrases.openedWith))
    }
    if let playbook { parts.append(StartRun(try shell.desk.playbook(playbook))) }
    try shell.report(shell.open(CompoundAct(parts)))
  }
}
