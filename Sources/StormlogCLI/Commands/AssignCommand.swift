package import ArgumentParser
import IncidentCore

package struct AssignCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Give a person a role in this incident, beside those of the roster.",
    discussion: helpText(
      """
      Example:
        stormlog assign legal zimmer --name "Uta Zimmer"
      """))

  @OptionGroup package var options: ActOptions

  @Argument(help: "The role, such as legal.", completion: .list(Role.known.map(\.rawValue)))
  package var role: String

  @Argument(
    help: "The person's id.", completion: .custom { _, _, _ in Completions.people() })
  package var person: String

  @Option(help: "The full name of somebody whom the roster does not know.")
  package var name: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let desk = try Desk(context, options)
    let act = AssignRole(
      role: try desk.role(role), person: try desk.personID(person), name: try desk.checked(name))
    let receipt = try desk.perform(act)
    if name == nil { desk.warnOfStranger(person) }
    try desk.report(receipt)
  }
}
