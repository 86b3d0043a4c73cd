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
    let desk = try Desk(context, options)
    guard all == channels.isEmpty else {
      throw all
        ? desk.failures.exclusive("--all", desk.phrases.channel)
        : desk.failures.channelToRelease()
    }
    let act = ReleaseFreeze(
      all ? nil : try channels.map(desk.frozenChannel),
      because: try desk.checked(reason.because) ?? "")
    try desk.report(desk.perform(act))
  }
}
