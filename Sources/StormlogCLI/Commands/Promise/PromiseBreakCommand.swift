package import ArgumentParser
import IncidentCore

package struct PromiseBreakCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "break", abstract: "Record that a promise was broken.",
    discussion: helpText(
      """
      Example:
        stormlog promise break 1 -m "the forensic report was not there yet"
      """))

  @OptionGroup package var options: ActOptions
  @Argument(help: "The promise's number.") package var promise: Int
  @OptionGroup package var text: MessageOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let act = SettlePromise(promise, .broken, text: try shell.reading.text(text))
    try shell.report(shell.perform(act))
  }
}
