package import ArgumentParser
import IncidentWording

package struct DrillCommand: DescribedCommand {
  package static let help = CommandHelp(
    "drill", de: "übung",
    does: Bilingual(
      en: "Rehearse a storm by a scenario, and see how it went.",
      de: "Einen Sturm nach einem Drehbuch üben und sehen, wie es lief."),
    more: Bilingual(
      en: """
        A drill is an incident of its own, marked in every view and report and left out of every
        figure. It has a simulated clock; nothing in it reaches another incident.

        Your own scenarios lie in the workspace's folder drills/ and win over shipped ones.
        """,
      de: """
        Eine Übung ist ein eigener Vorfall, in jeder Ansicht und jedem Bericht gekennzeichnet und in
        keiner Kennzahl enthalten. Sie hat eine simulierte Uhr; nichts in ihr berührt einen anderen
        Vorfall.

        Eigene Drehbücher liegen im Ordner drills/ des Arbeitsbereichs und gehen mitgelieferten vor.
        """))

  package static let configuration = help.configuration(
    subcommands: [
      DrillListCommand.self, DrillRunCommand.self, DrillResumeCommand.self,
      DrillCheckCommand.self, DrillScoreCommand.self, DrillRateCommand.self,
      DrillReportCommand.self, DrillSchemaCommand.self,
    ])

  package init() {}
}
