package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct FactCommand: StormlogCommand {
  package static let help = CommandHelp(
    "fact", de: "fakt",
    does: Bilingual(
      en: "Set a fact that the playbook's conditions ask for.",
      de: "Einen Fakt eintragen, nach dem die Bedingungen des Playbooks fragen."),
    more: Bilingual(
      en: """
        A value is a short word or a number: yes, no, unknown, true, partly, false, 3.

        Example:
          stormlog fact injury yes -m "the recipient was hit on the arm"
        """,
      de: """
        Der Wert ist ein kurzes Wort oder eine Zahl: ja, nein, unbekannt, wahr, teilweise,
        falsch, 3.

        Beispiel:
          stormlog fakt injury ja -m "der Empfänger wurde am Arm getroffen"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The fact's name.",
      de: "Der Name des Fakts.",
      value: Bilingual(en: "name", de: "name")),
    completion: .candidates(.facts))
  package var name: String

  @Argument(
    help: ArgumentHelp(
      en: "Its value.",
      de: "Sein Wert.",
      value: Bilingual(en: "value", de: "wert")),
    completion: .candidates(.factValues))
  package var value: String

  @OptionGroup package var text: MessageOption

  @Option(
    help: ArgumentHelp(
      en: "Where it can be read: a URL or a citation.",
      de: "Wo es zu lesen ist: eine URL oder eine Fundstelle.",
      value: Bilingual(en: "source", de: "quelle")))
  package var source: String?

  @OptionGroup package var reason: ReasonOption
  @OptionGroup package var newName: NewNameOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let fact = try shell.desk.fact(name, value, isNew: newName.new)
    let act = SetFact(
      fact.name, fact.value, text: try shell.reading.text(text),
      source: try shell.reading.checked(source),
      because: try shell.reading.checked(reason.because))
    try shell.report(shell.perform(act))
  }
}
