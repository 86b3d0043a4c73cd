import ArgumentParser
import IncidentWording

/// That a name nobody knows yet is meant.
package struct NewNameOption: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      en: "Take a name that is not known yet.",
      de: "Einen Namen annehmen, der noch nicht bekannt ist."))
  package var new = false

  package init() {}
}
