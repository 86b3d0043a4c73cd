package import ArgumentParser
import IncidentCore
import IncidentWording
import LineReading

package struct PlaybookShowCommand: StormlogCommand {
  package static let help = CommandHelp(
    "show", de: "zeigen",
    does: Bilingual(
      en: "Show a playbook: phases, steps, roles, due times, templates.",
      de: "Ein Playbook zeigen: Phasen, Schritte, Rollen, Fristen, Vorlagen."),
    more: Bilingual(
      en: """
        As text, as a drawing for Mermaid or Graphviz, or as JSON.

        Examples:
          stormlog playbook show employee-misconduct --lang de
          stormlog playbook show spine --format dot | dot -Tsvg > spine.svg
        """,
      de: """
        Als Text, als Zeichnung für Mermaid oder Graphviz, oder als JSON.

        Beispiele:
          stormlog playbook zeigen employee-misconduct --lang de
          stormlog playbook zeigen spine --format dot | dot -Tsvg > spine.svg
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "A playbook's id, or the path of a playbook file.",
      de: "Die Kennung eines Playbooks, oder der Pfad einer Datei.",
      value: Bilingual(en: "playbook", de: "playbook")),
    completion: .candidates(.playbooks))
  package var playbook: String

  @Option(
    help: ArgumentHelp(
      en: "text, mermaid, dot or json.",
      de: "text, mermaid, dot oder json.",
      value: Bilingual(en: "format", de: "format")),
    completion: .words(PlaybookFormat.self))
  package var format: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    try Shell(context, shared).reportPlaybook(playbook, format: format)
  }
}
