package import ArgumentParser

package struct FreezeCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "freeze", abstract: "Hold scheduled posts and ads back, channel by channel.",
    discussion: helpText(
      """
      Example:
        stormlog freeze --because "no cheerful posts today"
      """),
    subcommands: [
      FreezeOrderCommand.self, FreezeConfirmCommand.self, FreezeReleaseCommand.self,
      FreezeListCommand.self,
    ], defaultSubcommand: FreezeOrderCommand.self)

  package init() {}
}
