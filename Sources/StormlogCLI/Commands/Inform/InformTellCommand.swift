package import ArgumentParser
import IncidentCore
import IncidentDesk

package struct InformTellCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "tell", abstract: "Record that an audience was told, or why it was not.",
    discussion: helpText(
      """
      The word “tell” may be left out. Whom the public must not overtake stands in stormlog.yaml under
      inform; a publication before they were told asks for a reason.

      Known audiences: victim, staff, management, works-council, authority, customers, partners,
      media, investors. You may name others.

      Examples:
        stormlog inform tell staff --via intranet -m "the holding statement" --at 14:05
        stormlog inform victim --by brandt --via phone -m "apologised; wants no visit"
        stormlog inform victim --not-possible --because "no address, no number"
      """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: "Who was told: staff, victim, authority …",
    completion: .list(Audience.known.map(\.rawValue)))
  package var audience: String

  @Option(
    help: ArgumentHelp("Who told them, where it was not you.", valueName: "person"),
    completion: .custom { _, _, _ in Completions.people() })
  package var by: String?

  @Option(help: ArgumentHelp("By which way: intranet, phone, mail, in person.", valueName: "way"))
  package var via: String?

  @OptionGroup package var text: MessageOption

  @Flag(help: "They could not be told.")
  package var notPossible = false

  @Flag(help: "There is no need to tell them.")
  package var notNeeded = false

  @OptionGroup package var reason: ReasonOption

  @Option(
    help: ArgumentHelp("A file that proves it; may be given again.", valueName: "file"),
    completion: .file())
  package var evidence: [String] = []

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    if notPossible, notNeeded {
      throw shell.failures.exclusive("--not-possible", "--not-needed")
    }
    let files = try shell.desk.evidence(evidence)
    let teller = try by.map(shell.reading.personID)
    let act = InformAudience(
      try shell.reading.audience(audience),
      notPossible ? .notPossible : notNeeded ? .notNeeded : .told,
      by: teller, via: try shell.reading.checked(via), text: try shell.reading.text(text),
      because: try shell.reading.checked(reason.because), attachments: files.map(\.named))
    let receipt = try shell.perform(act, evidence: files)
    if let teller { shell.warnOfUnknownTeller(teller, in: receipt) }
    try shell.report(receipt)
  }
}
