package import ArgumentParser
import IncidentCore

/// What a statement is to do, and what it states.
package struct PositionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What it is to do, such as information, apology or denial; may be given again.",
      valueName: "strategy"),
    completion: .list(ResponseStrategy.allCases.map(\.rawValue)))
  package var strategy: [String] = []

  @Option(
    help: ArgumentHelp(
      "The number of a claim that the text states as fact; may be given again.",
      valueName: "claim"))
  package var states: [Int] = []

  package init() {}
}
