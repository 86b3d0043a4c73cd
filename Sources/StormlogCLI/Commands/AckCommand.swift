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
        Example:
          stormlog ack --for adler
        """,
      de: """
        Beispiel:
          stormlog bestätigen --for adler
        """))

  @OptionGroup package var options: ActOptions

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      en: "Who acknowledges.",
      de: "Wer bestätigt.",
      value: Bilingual(en: "person", de: "person")),
    completion: .candidates(.people))
  package var person: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let person = try person.map { try shell.desk.person(named: $0) }
    let act = AcknowledgeEscalation(person: person?.id)
    try shell.report(shell.perform(shell.desk.naming(person, in: act)))
  }
}
