package import ArgumentParser

package struct DemoCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Watch documented storms unfold, from the first post to the post-mortem.",
    discussion: helpText(
      """
      Replays United 3411 (2017) and adidas rent (2020) through the same commands a person types,
      on a simulated clock, into a fresh workspace. What is documented carries its source; the rest
      is invented and says so. Leaves post-mortems in English and German.

      Examples:
        stormlog demo
        stormlog demo united-3411 -o ./demo
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: "Which storm; all where none is given.",
    completion: .list(["united-3411", "adidas-rent"]))
  package var storm: String?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The folder for the workspace and the reports.", valueName: "folder"),
    completion: .directory)
  package var output: String = "stormlog-demo"

  package init() {}

  package func run(in context: CommandContext) throws {
    try DemoRunner(context, shared, folder: output).run(storm)
  }
}
