package import ArgumentParser
import IncidentCore
import IncidentDesk

package struct AssignCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Give a person a role in this incident, or open steps.",
    discussion: helpText(
      """
      With a role, the person holds it here beside those of the roster. With --step or --all-of, the
      person gets steps, whatever role they are of; who holds the roles stays as it is. --all-of
      takes all steps that are not done yet, of a role or of a person.

      Examples:
        stormlog assign legal zimmer --name "Uta Zimmer"
        stormlog assign k2 --step tell-staff --step brief-board
        stormlog assign k2 --all-of k1 --because "off shift"
      """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp("The role, such as legal, and the person's id.", valueName: "role-person"),
    completion: .custom { _, _, _ in Completions.people() })
  package var names: [String] = []

  @Option(
    help: "Give this step; may be given again.",
    completion: .custom { _, _, _ in Completions.openSteps() })
  package var step: [String] = []

  @Option(help: "The run's number, where several playbooks have a step of this id.")
  package var run: Int?

  @Option(
    help: ArgumentHelp(
      "Give all steps of this role or person that are not done yet.", valueName: "role|person"),
    completion: .custom { _, _, _ in Completions.people() })
  package var allOf: String?

  @Option(help: "The full name of somebody whom the roster does not know.")
  package var name: String?

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let hasSteps = !step.isEmpty || allOf != nil
    guard names.count == (hasSteps ? 1 : 2), let person = names.last,
      step.isEmpty || allOf == nil, step.isEmpty ? run == nil : true
    else { throw shell.failures.assignmentUnclear() }
    let id = try shell.reading.personID(person)
    let name = try shell.reading.checked(name)
    let receipt = try shell.perform(act(to: id, name: name, at: shell))
    if name == nil { shell.warnOfStranger(person) }
    try shell.report(receipt)
  }

  private func act(to person: PersonID, name: String?, at shell: Shell) throws -> any Act {
    let because = try shell.reading.checked(reason.because)
    if !step.isEmpty {
      return AssignSteps(.steps(step, run: run), to: person, name: name, because: because)
    }
    if let allOf {
      return AssignSteps(
        try shell.reading.roleOrPerson(allOf), to: person, name: name, because: because)
    }
    return AssignRole(
      role: try shell.reading.role(names[0]), person: person, name: name, because: because)
  }
}
