package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct RunCommand: StormlogCommand {
  package static let help = CommandHelp(
    "run", de: "befolgen",
    does: Bilingual(
      en: "Follow a playbook in the incident.",
      de: "Im Vorfall ein Playbook befolgen."),
    more: Bilingual(
      en: """
        The whole playbook is stored as it is now; a later change of the file changes nothing here.
        Steps, branches and templates that another playbook of the incident has word for word are
        left to it, so that nothing is done twice.

        Example:
          stormlog run employee-misconduct
        """,
      de: """
        Das ganze Playbook wird gespeichert, wie es jetzt ist; eine spätere Änderung der Datei
        ändert hier nichts. Schritte, Zweige und Vorlagen, die ein anderes Playbook des Vorfalls
        Wort für Wort enthält, bleiben bei diesem, damit nichts doppelt geschieht.

        Beispiel:
          stormlog befolgen employee-misconduct
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "A playbook's id, or the path of a playbook file.",
      de: "Die Kennung eines Playbooks, oder der Pfad einer Datei.",
      value: Bilingual(en: "playbook", de: "playbook")),
    completion: .candidates(.playbooks))
  package var playbook: String

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(shell.perform(shell.desk.starting(try shell.desk.playbook(playbook))))
  }
}
