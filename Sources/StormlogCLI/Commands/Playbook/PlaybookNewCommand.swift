package import ArgumentParser
import IncidentCore
import IncidentWording
import LineReading

package struct PlaybookNewCommand: StormlogCommand {
  package static let help = CommandHelp(
    "new", de: "neu",
    does: Bilingual(
      en: "Begin a playbook of your own.",
      de: "Ein eigenes Playbook beginnen."),
    more: Bilingual(
      en: """
        It is small and explains itself, or with --from it is a copy of another one to be changed.
        It is written into the workspace's folder playbooks/, or where -o says; nothing is ever
        written over. A playbook of your own wins over a shipped one of the same id.

        Examples:
          stormlog playbook new food-recall
          stormlog playbook new spine --from spine
        """,
      de: """
        Es ist klein und erklärt sich selbst, oder es ist mit --from die Kopie eines anderen, die
        sich ändern lässt. Es liegt dann im Ordner playbooks/ des Arbeitsbereichs oder dort, wo -o
        sagt; überschrieben wird nie etwas. Ein eigenes Playbook geht einem mitgelieferten mit
        derselben Kennung vor.

        Beispiele:
          stormlog playbook neu food-recall
          stormlog playbook neu spine --from spine
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "The new playbook's id: a–z, 0–9 and -.",
      de: "Die Kennung des neuen Playbooks: a–z, 0–9 und -.",
      value: Bilingual(en: "id", de: "kennung")))
  package var id: String

  @Option(
    help: ArgumentHelp(
      en: "Copy this playbook.",
      de: "Dieses Playbook kopieren.",
      value: Bilingual(en: "playbook", de: "playbook")),
    completion: .candidates(.playbooks))
  package var from: String?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      en: "Write it here: a folder, or a file called ID.yaml.",
      de: "Hierhin schreiben: ein Ordner, oder eine Datei namens KENNUNG.yaml.",
      value: Bilingual(en: "path", de: "pfad")),
    completion: .candidates(.files))
  package var output: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    try Shell(context, shared).makePlaybook(id, from: from, at: output)
  }
}
