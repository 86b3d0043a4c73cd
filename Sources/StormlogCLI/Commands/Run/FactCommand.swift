package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct FactCommand: StormlogCommand {
  package static let help = CommandHelp(
    "fact", de: "fakt",
    does: Bilingual(
      en: "Set facts that the playbook's conditions ask for.",
      de: "Fakten eintragen, nach denen die Bedingungen des Playbooks fragen."),
    more: Bilingual(
      en: """
        A value is a short word or a number: yes, no, unknown, true, partly, false, 3. Several facts
        are stored all or none, with the same text and source.

        Examples:
          stormlog fact injury yes -m "the recipient was hit on the arm"
          stormlog fact injury=yes press=no
        """,
      de: """
        Der Wert ist ein kurzes Wort oder eine Zahl: ja, nein, unbekannt, wahr, teilweise,
        falsch, 3. Mehrere Fakten werden alle gespeichert oder keiner, mit demselben Text und
        derselben Quelle.

        Beispiele:
          stormlog fakt injury ja -m "der Empfänger wurde am Arm getroffen"
          stormlog fakt injury=ja press=nein
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The fact's name, or name=value.",
      de: "Der Name des Fakts, oder Name=Wert.",
      value: Bilingual(en: "name", de: "name")),
    completion: .candidates(.facts))
  package var name: String

  @Argument(
    help: ArgumentHelp(
      en: "Its value.",
      de: "Sein Wert.",
      value: Bilingual(en: "value", de: "wert")),
    completion: .candidates(.factValues))
  package var value: String?

  @Argument(
    help: ArgumentHelp(
      en: "More facts, each as name=value.",
      de: "Weitere Fakten, jeder als Name=Wert.",
      value: Bilingual(en: "more", de: "weitere")),
    completion: .candidates(.facts))
  package var more: [String] = []

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
    let facts = try shell.desk.facts([name] + [value].compactMap(\.self) + more, isNew: newName.new)
    let (text, source) = (try shell.reading.text(text), try shell.reading.checked(source))
    let because = try shell.reading.checked(reason.because)
    let acts = facts.map {
      SetFact($0.name, $0.value, text: text, source: source, because: because)
    }
    try shell.report(shell.perform(CompoundAct(acts)))
  }
}
