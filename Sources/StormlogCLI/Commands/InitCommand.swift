package import ArgumentParser
import IncidentWording
import LineReading

package struct InitCommand: StormlogCommand {
  package static let help = CommandHelp(
    "init", de: "einrichten",
    does: Bilingual(
      en: "Make a workspace with a commented stormlog.yaml.",
      de: "Einen Arbeitsbereich mit einer erläuterten stormlog.yaml anlegen."),
    more: Bilingual(
      en: """
        Files are for you alone. --group makes them readable and writable for a group, for a team
        that shares one host. --guided asks for team, roles and the ten points of Bitkom's
        checklist, and enters the answers in stormlog.yaml; given again it asks only for what is
        missing as a whole, and for deputies and phone numbers.

        Examples:
          stormlog init
          stormlog init --guided
          stormlog init /srv/crisis --group crisis --lang de
        """,
      de: """
        Die Dateien gehören Ihnen allein. Mit --group darf eine Gruppe sie lesen und schreiben, für
        ein Team auf einem gemeinsamen Rechner. --guided fragt nach Team, Rollen und den zehn
        Punkten der Bitkom-Checkliste und trägt die Antworten in stormlog.yaml ein; beim nächsten
        Mal fragt es nur noch nach dem, was ganz fehlt, und nach Stellvertretungen und
        Telefonnummern.

        Beispiele:
          stormlog einrichten
          stormlog einrichten --guided
          stormlog einrichten /srv/krise --group krise --lang de
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "The folder; the usual one where none is given.",
      de: "Der Ordner; ohne Angabe der übliche.",
      value: Bilingual(en: "folder", de: "ordner")), completion: .candidates(.folders))
  package var folder: String?

  @Option(
    help: ArgumentHelp(
      en: "The group that shares the workspace.",
      de: "Die Gruppe, die sich den Arbeitsbereich teilt.",
      value: Bilingual(en: "group", de: "gruppe")))
  package var group: String?

  @Flag(
    help: ArgumentHelp(
      en: "Ask for what is missing, one thing after the other.",
      de: "Nach dem fragen, was fehlt, eines nach dem anderen."))
  package var guided = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let maker = try WorkspaceMaker(context, shared, folder: folder, group: group)
    if guided { try maker.makeGuided() } else { try maker.make() }
  }
}
