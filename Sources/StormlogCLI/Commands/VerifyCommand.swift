package import ArgumentParser
import PlaybookFiles

package struct VerifyCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that nothing in the journal was changed, removed, inserted or reordered.",
    discussion: helpText(
      """
      A seal that was kept elsewhere also finds a journal that was rewritten with right hashes.
      Exits with 1 where something is wrong, and names the first bad entry.

      Examples:
        stormlog verify
        stormlog verify --seal 412-9f2c…
      """))

  @OptionGroup package var shared: SharedOptions

  @Option(help: "A seal as `stormlog seal` printed it.")
  package var seal: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.reportVerification(seal: seal)
  }
}
