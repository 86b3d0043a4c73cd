package import ArgumentParser

/// Where an export goes.
package struct OutputOption: ParsableArguments {
  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to this file instead of the terminal.", valueName: "file"),
    completion: .file())
  package var output: String?

  @Flag(help: "Write over a file that is there.")
  package var force = false

  package init() {}
}
