package import ArgumentParser

package struct SealCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "seal", abstract: "Print a seal over all journals, to be kept elsewhere.",
    discussion: helpText(
      """
      Mail it to yourself, put it in Git or give it to a notary. `stormlog verify --seal` checks it.

      Example:
        stormlog seal
      """))

  @OptionGroup package var shared: SharedOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.reportSeal()
  }
}
