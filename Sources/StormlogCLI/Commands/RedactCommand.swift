package import ArgumentParser
import IncidentCore
import IncidentDesk

package struct RedactCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "Erase an entry's words and evidence from the file, for a stated reason.",
    discussion: helpText(
      """
      The entry itself stays, and the chain still verifies. Backups and exports made before keep
      what they hold. There is no way back.

      Example:
        stormlog redact 12 --because "personal data, request under Art. 17 GDPR"
      """))

  @OptionGroup package var options: RecordOptions

  @Argument(help: "The entry's number in the timeline.")
  package var entry: Int

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = RedactEntry(
      try shell.desk.entry(entry), because: try shell.reading.checked(reason.because) ?? "")
    try shell.report(shell.perform(act))
  }
}
