package import ArgumentParser
import IncidentCore
import IncidentDesk

package struct ClockStartCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Start one or more legal clocks from the same moment.",
    discussion: helpText(
      """
      --at is the moment from which the clock runs, such as when you became aware; without it the
      clock runs from now. The rule is stored as it is now, so that a later change of it changes
      nothing here. Clocks that follow from a notification start by themselves with “clock met”.

      Examples:
        stormlog clock start gdpr-33 --at "yesterday 18:20" --because "IT confirms access"
        stormlog clock start nis2-early-warning nis2-notification --at 09:10 --because "SOC report"
        stormlog clock start dora-initial --at 08:00 --classified 10:15 --because "major"
        stormlog clock start gdpr-33 --another --at 14:05 --because "second breach: the shop"
      """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: "The rules, as “clock list --rules” shows them.",
    completion: .custom { _, _, _ in Completions.clockRules() })
  package var rules: [String]

  @OptionGroup package var reason: ReasonOption

  @Option(
    help: ArgumentHelp(
      "When it was classified as reportable, for rules that count from that too.",
      valueName: "time"))
  package var classified: String?

  @Flag(help: "Start one more where a clock of the rule runs already, such as for a second breach.")
  package var another = false

  @Option(
    help: ArgumentHelp("Who sees to it: a role, or a person of the roster.", valueName: "owner"),
    completion: .custom { _, _, _ in Completions.people() })
  package var owner: String?

  @Option(
    help: ArgumentHelp(
      "A file or URL that proves the moment; may be given again.", valueName: "file"),
    completion: .file())
  package var evidence: [String] = []

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let proof = try shell.reading.proof(evidence)
    let owner = try self.owner.map(shell.reading.clockOwner)
    let because = try shell.reading.checked(reason.because) ?? ""
    let classifiedAt = try shell.reading.pastMoment(classified)
    let acts = rules.uniqued().map { rule in
      StartClock(
        rule, because: because, classifiedAt: classifiedAt, owner: owner?.role,
        person: owner?.person, url: proof.url, attachments: proof.files.map(\.named),
        isAnother: another)
    }
    try shell.report(shell.perform(CompoundAct(acts), evidence: proof.files))
  }
}
