package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct MoveCommand: StormlogCommand {
  package static let help = CommandHelp(
    "move", de: "umstellen",
    does: Bilingual(
      en: "Move a run to a newer version of its playbook, and say why.",
      de: "Einen Lauf auf eine neuere Fassung seines Playbooks umstellen und sagen, warum."),
    more: Bilingual(
      en: """
        Steps are matched by their ids: what was done stays done, decisions and facts stay, new
        steps open, and steps that the newer version does not have are kept and marked. What changed
        is listed. Playbooks without this command stay as they were when they were started.

        Examples:
          stormlog move employee-misconduct --because "works council asks for a step of its own"
          stormlog move drafts/employee-misconduct.yaml --because "checked by counsel"
        """,
      de: """
        Schritte werden nach ihren Kennungen zugeordnet: Was erledigt ist, bleibt erledigt,
        Entscheidungen und Fakten bleiben, neue Schritte öffnen sich, und Schritte, die in der
        neueren Fassung fehlen, bleiben gekennzeichnet stehen. Was sich geändert hat, wird
        aufgezählt. Ohne diesen Befehl bleibt ein Playbook, wie es zu Beginn war.

        Beispiele:
          stormlog umstellen employee-misconduct \
        --because "der Betriebsrat will einen eigenen Schritt"
          stormlog umstellen entwürfe/employee-misconduct.yaml --because "anwaltlich geprüft"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The playbook's id, the number of its run, or the path of the newer file.",
      de: "Die Kennung des Playbooks, die Nummer seines Laufs, oder der Pfad der neueren Datei.",
      value: Bilingual(en: "playbook", de: "playbook")),
    completion: .candidates(.followedPlaybooks))
  package var playbook: String

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let document = try shell.desk.playbook(try shell.reading.playbookOfRun(playbook))
    let act = shell.desk.moving(
      to: document, because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
