package import ArgumentParser
import IncidentCore

package struct FactCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "fact", abstract: "Set a fact that the playbook's conditions ask for.",
    discussion: helpText(
      """
      A value is a short word or a number: yes, no, unknown, 3.

      Example:
        stormlog fact injury yes -m "the recipient was hit on the arm"
      """))

  @OptionGroup package var options: ActOptions
  @Argument(help: "The fact's name.", completion: .custom { _, _, _ in Completions.facts() })
  package var name: String
  @Argument(help: "Its value.") package var value: String
  @OptionGroup package var text: MessageOption

  @Option(help: "Where it can be read: a URL or a citation.")
  package var source: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let fact = try shell.reading.fact(name, value)
    let act = SetFact(
      fact.name, fact.value, text: try shell.reading.text(text),
      source: try shell.reading.checked(source))
    try shell.report(shell.perform(act))
  }
}
