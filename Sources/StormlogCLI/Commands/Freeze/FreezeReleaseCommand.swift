package import ArgumentParser
import IncidentCore

package struct FreezeReleaseCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Let posts and ads go out again.",
    discussion: helpText(
      """
      Examples:
        stormlog freeze release x --because "two calm days"
        stormlog freeze release --all --because "the storm is over"
      """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: "The channels.", completion: .custom { _, _, _ in Completions.frozenChannels() })
  package var channels: [String] = []

  @Flag(help: "On every channel that is frozen.")
  package var all = false

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    guard all == channels.isEmpty else {
      throw all
        ? shell.failures.exclusive("--all", shell.phrases.channel)
        : shell.failures.channelToRelease()
    }
    let act = ReleaseFreeze(
      all ? nil : try channels.map(shell.reading.frozenChannel),
      because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
