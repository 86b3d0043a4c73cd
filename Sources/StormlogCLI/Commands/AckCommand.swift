package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct AckCommand: StormlogCommand {
  package static let help = CommandHelp(
    "ack", de: "bestätigen",
    does: Bilingual(
      en: "Acknowledge the present escalation, for yourself or for somebody who told you.",
      de: "Die laufende Eskalation bestätigen, für sich selbst oder für jemanden, der es "
        + "Ihnen gesagt hat."),
    more: Bilingual(
      en: """
        Examples:
          stormlog ack --for adler
          stormlog ack --for adler,brandt
        """,
      de: """
        Beispiele:
          stormlog bestätigen --for adler
          stormlog bestätigen --for adler,brandt
        """))

  @OptionGroup package var options: ActOptions

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      en: "Who acknowledges; several with commas between.",
      de: "Wer bestätigt; mehrere durch Kommas getrennt.",
      value: Bilingual(en: "person", de: "person")),
    completion: .candidates(.people))
  package var person: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let people = person?.wordsOfList ?? []
    let acts = try people.map { name in
      let person = try shell.desk.person(named: name)
      return shell.desk.naming(person, in: AcknowledgeEscalation(person: person.id))
    }
    try shell.report(
      shell.perform(acts.isEmpty ? AcknowledgeEscalation() : CompoundAct(acts)))
  }
}
