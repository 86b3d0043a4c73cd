package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct AssignCommand: StormlogCommand {
  package static let help = CommandHelp(
    "assign", de: "zuweisen",
    does: Bilingual(
      en: "Give a person a role in this incident, or open steps.",
      de: "Einer Person in diesem Vorfall eine Rolle geben, oder offene Schritte."),
    more: Bilingual(
      en: """
        With a role, the person takes it on in this incident, beside those who hold it by
        stormlog.yaml. With --step or --all-of they get steps, of whatever role; the roles stay as
        they are. --all-of takes all steps of a role or a person that are not done yet.

        Examples:
          stormlog assign legal zimmer --name "Uta Zimmer"
          stormlog assign k2 --step tell-staff --step fact-sheet
          stormlog assign k2 --all-of k1 --because "off shift"
        """,
      de: """
        Mit einer Rolle übernimmt die Person sie in diesem Vorfall, neben denen, die sie laut
        stormlog.yaml haben. Mit --step oder --all-of bekommt sie Schritte, gleich welcher Rolle;
        die Rollen bleiben, wie sie sind. --all-of nimmt alle noch nicht erledigten Schritte einer
        Rolle oder einer Person.

        Beispiele:
          stormlog zuweisen recht zimmer --name "Uta Zimmer"
          stormlog zuweisen k2 --step tell-staff --step fact-sheet
          stormlog zuweisen k2 --all-of k1 --because "Schicht zu Ende"
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The role, such as legal, and the person's id.",
      de: "Die Rolle, etwa recht, und die Kennung der Person.",
      value: Bilingual(en: "role-person", de: "rolle-person")),
    completion: .candidates(.rolesAndPeople))
  package var names: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "Give this step, by its number or id; may be given again.",
      de: "Diesen Schritt übergeben, nach Nummer oder Kennung; mehrfach möglich.",
      value: Bilingual(en: "step", de: "schritt")),
    completion: .candidates(.openSteps))
  package var step: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "The run's number, where several playbooks have a step of this id.",
      de: "Die Nummer des Laufs, wenn mehrere Playbooks einen Schritt dieser Kennung haben.",
      value: Bilingual(en: "run", de: "lauf")))
  package var run: Int?

  @Option(
    help: ArgumentHelp(
      en: "Give all steps of this role or person that are not done yet.",
      de: "Alle noch nicht erledigten Schritte dieser Rolle oder Person übergeben.",
      value: Bilingual(en: "role|person", de: "rolle|person")),
    completion: .candidates(.rolesAndPeople))
  package var allOf: String?

  @Option(
    help: ArgumentHelp(
      en: "The full name of somebody whom the roster does not know.",
      de: "Der volle Name, wenn die Person nicht im Team steht.",
      value: Bilingual(en: "name", de: "name")))
  package var name: String?

  @OptionGroup package var reason: ReasonOption

  @OptionGroup package var newName: NewNameOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let hasSteps = !step.isEmpty || allOf != nil
    guard names.count == (hasSteps ? 1 : 2), let person = names.last,
      step.isEmpty || allOf == nil, step.isEmpty ? run == nil : true
    else { throw shell.failures.assignmentUnclear() }
    let name = try shell.reading.checked(name)
    let named = try shell.desk.person(named: person, fullName: name)
    let act = try act(to: named.id, name: named.naming == nil ? name : nil, at: shell)
    let receipt = try shell.perform(shell.desk.naming(named, in: act))
    if name == nil, named.naming != nil { shell.warnOfStranger(person) }
    try shell.report(receipt)
  }

  private func act(to person: PersonID, name: String?, at shell: Shell) throws -> any Act {
    let because = try shell.reading.checked(reason.because)
    if !step.isEmpty {
      let steps = try step.map { try shell.desk.step($0, run: run) }
      return AssignSteps(.steps(steps, run: run), to: person, name: name, because: because)
    }
    if let allOf {
      return AssignSteps(
        try shell.desk.roleOrPerson(allOf), to: person, name: name, because: because)
    }
    return AssignRole(
      role: try shell.desk.name(names[0], isNew: newName.new), person: person, name: name,
      because: because)
  }
}
