import ArgumentParser
import IncidentDesk
import IncidentWording

/// What leaves the house is checked first, unless this is said.
package struct UnverifiedOption: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      en: "Also where the journal is not as it was written; a mark or a warning says so.",
      de:
        "Auch wenn das Journal nicht mehr ist, wie es geschrieben wurde; ein Vermerk oder eine Warnung sagt es."
    ))
  package var unverified = false

  package init() {}

  /// - Parameter command: The command that asks, as it is typed.
  func exporting(_ command: String) -> Exporting {
    Exporting(command, allowsUnverified: unverified)
  }
}
