package import ArgumentParser

/// Why something is done.
package struct ReasonOption: ParsableArguments {
  @Option(help: ArgumentHelp("Why.", valueName: "reason"))
  package var because: String?

  package init() {}
}
