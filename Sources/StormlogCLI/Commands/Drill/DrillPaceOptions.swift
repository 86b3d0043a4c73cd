package import ArgumentParser

/// How time passes in a drill.
package struct DrillPaceOptions: ParsableArguments {
  @Flag(help: "Let injects come by the real clock, not by “wait”.")
  package var realTime = false

  @Option(
    help: ArgumentHelp("With --real-time: so many times as fast, 1 to 1000.", valueName: "factor"))
  package var speed: Int?

  package init() {}
}
