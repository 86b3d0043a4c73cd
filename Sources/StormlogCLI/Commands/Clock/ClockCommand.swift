package import ArgumentParser
import IncidentWording
import LineReading

package struct ClockCommand: DescribedCommand {
  package static let help = CommandHelp(
    "clock", de: "meldefrist",
    does: Bilingual(
      en: "Legal deadlines: reminders with their reckoning, not legal advice.",
      de: "Gesetzliche Fristen: Erinnerungen mit ihrer Berechnung, keine Rechtsberatung."))

  package static let configuration = help.configuration(
    subcommands: [
      ClockListCommand.self, ClockStartCommand.self, ClockClassifyCommand.self,
      ClockMetCommand.self, ClockStopCommand.self, ClockShowCommand.self, ClockExplainCommand.self,
    ])

  package init() {}
}

/// A clock of the incident.
package struct ClockArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "The clock's number, or its rule.",
      de: "Die Nummer der Meldefrist, oder ihre Regel.",
      value: Bilingual(en: "clock", de: "meldefrist")),
    completion: .candidates(.clocks))
  package var clock: String

  package init() {}
}
