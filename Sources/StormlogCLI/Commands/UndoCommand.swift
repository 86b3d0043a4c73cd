package import ArgumentParser
import IncidentDesk
import IncidentWording

package struct UndoCommand: StormlogCommand {
  package static let help = CommandHelp(
    "undo", de: "zurücknehmen",
    does: Bilingual(
      en: "Take back your last act, or the one that wrote an entry.",
      de: "Die eigene letzte Handlung zurücknehmen, oder die hinter einem Eintrag."),
    more: Bilingual(
      en: """
        Nothing is deleted: the undoing is an entry of its own. Repeated, it goes further back. A
        published statement is not undone; it is corrected or withdrawn. Where others may rely on
        it, as on an alert, an approval or a legal clock, it asks for the reason.

        Examples:
          stormlog undo
          stormlog undo 14 --because "wrong incident"
        """,
      de: """
        Nichts wird gelöscht: Die Rücknahme ist ein eigener Eintrag. Wiederholt geht sie weiter
        zurück. Eine veröffentlichte Stellungnahme wird nicht zurückgenommen, sondern berichtigt
        oder zurückgezogen. Worauf andere sich verlassen haben können, wie einen Alarm, eine
        Freigabe oder eine Meldefrist, nimmt nur zurück, wer einen Grund nennt.

        Beispiele:
          stormlog zurücknehmen
          stormlog zurücknehmen 14 --because "falscher Vorfall"
        """))

  @OptionGroup package var options: RecordOptions

  @Argument(
    help: ArgumentHelp(
      en: "An entry of the act; your last act where none is given.",
      de: "Ein Eintrag der Handlung; ohne Angabe Ihre letzte.",
      value: Bilingual(en: "entry", de: "eintrag")))
  package var entry: Int?

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    try shell.report(
      shell.perform(shell.desk.undoing(entry, because: shell.reading.checked(reason.because))))
  }
}
