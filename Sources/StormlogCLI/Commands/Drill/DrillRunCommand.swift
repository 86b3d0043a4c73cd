package import ArgumentParser

package struct DrillRunCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Play a scenario: the same commands as in a real storm.",
    discussion: helpText(
      """
      Opens a drill and reads command lines, without “stormlog” before them, from the terminal or
      from standard input. The clock stands until you say “wait 10m”, or “wait” for the next inject
      or due time; with --real-time it runs. “help” names what else there is. “quit”, the end of the
      input and Ctrl-C (exit 130) leave the drill open.

      A line that cannot be done is said, and the drill goes on. Where the lines come from a script,
      the exit status at the end is that of the first such line.

      Examples:
        stormlog drill run kitchen-video
        stormlog drill run drills/our-own.yaml --real-time --speed 10
        stormlog drill run boss-ticket < answers.txt
      """))

  @OptionGroup package var options: ActorOptions

  @Argument(
    help: "A scenario's id or file.",
    completion: .custom { _, _, word in Completions.scenarios(orFiles: word) })
  package var scenario: String

  @OptionGroup package var pace: DrillPaceOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    try DrillStart(
      context, options.shared, actor: options.actor, realTime: pace.realTime, speed: pace.speed
    ).run(scenario)
  }
}

/// What a command takes that is about no one incident, but about who acts.
package struct ActorOptions: ParsableArguments {
  @OptionGroup package var shared: SharedOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who acts: a person's id from the roster.", valueName: "person"),
    completion: .custom { _, _, _ in Completions.people() })
  package var actor: String?

  package init() {}
}
