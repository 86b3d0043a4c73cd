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
    let desk = try Desk(context, options)
    let fact = try desk.fact(name, value)
    let act = SetFact(
      fact.name, fact.value, text: try desk.text(text), source: try desk.checked(source))
    try desk.report(desk.perform(act))
  }
}
