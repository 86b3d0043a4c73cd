package import ArgumentParser
import IncidentCore

package struct ChannelCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "channel", abstract: "The channels in which the storm is seen.",
    subcommands: [Add.self])

  package init() {}

  package struct Add: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add a channel in which the storm is seen.",
      discussion: helpText(
        """
        Example:
          stormlog channel add instagram
        """))

    @OptionGroup package var options: ActOptions

    @Argument(
      help: "The channel, such as x, tiktok or press.",
      completion: .list(Channel.known.map(\.rawValue)))
    package var channel: String

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      try shell.report(shell.perform(AddChannel(try shell.reading.channel(channel))))
    }
  }
}
