package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct AcceptCommand: StormlogCommand {
  package static let help = CommandHelp(
    "accept", de: "annehmen",
    does: Bilingual(
      en: "Accept what a standing branch of the playbook proposes.",
      de: "Einen Vorschlag des Playbooks annehmen."),
    more: Bilingual(
      en: """
        Accepting an escalation raises the alert; accepting a playbook starts it; accepting a legal
        clock starts it from the moment that --at says.

        Examples:
          stormlog accept people-first --because "confirmed by the police"
          stormlog accept personal-data --at "yesterday 18:20" --because "IT confirms access"
        """,
      de: """
        Wer eine Eskalation annimmt, erhöht damit den Alarm; ein angenommenes Playbook beginnt; eine
        angenommene Meldefrist läuft ab dem Moment, den --at nennt.

        Beispiele:
          stormlog annehmen people-first --because "von der Polizei bestätigt"
          stormlog annehmen personal-data --at "gestern 18:20" --because "IT bestätigt den Zugriff"
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var branch: BranchArgument
  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = try shell.desk.accepting(
      shell.desk.proposal(branch.branch, run: branch.run), run: branch.run,
      because: try shell.reading.checked(reason.because),
      clockRunsFromMoment: shell.reading.saysMoment)
    try shell.report(shell.perform(act))
  }
}
