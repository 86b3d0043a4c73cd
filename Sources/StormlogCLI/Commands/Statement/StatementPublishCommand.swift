package import ArgumentParser
import IncidentCore
import IncidentDesk

package struct StatementPublishCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Record that a statement went out.",
    discussion: helpText(
      """
      The approvals are looked at again, at the alert of now. The crisis lead alone may release in
      an emergency; what went out without its approvals is recorded as that. So is what went out
      before staff, or the person harmed, were told. All are flagged in every report. What speaks
      against the text since it was submitted, such as a claim found false, is refused too, unless
      --contradicting says why it goes out all the same.

      Examples:
        stormlog statement publish 1 --url https://x.com/firm/status/1
        stormlog statement publish 1 --emergency --because "legal cannot be reached"
        stormlog statement publish 1 --unapproved --because "posted by the agency at 02:10"
        stormlog statement publish 1 --uninformed --because "a newspaper goes online in 5 min"
      """))

  @OptionGroup package var options: ActOptions
  @Argument(help: "The statement's number.") package var statement: Int

  @Option(help: "Where it can be read.")
  package var url: String?

  @Option(
    help: ArgumentHelp("A screenshot or copy to keep; may be given again.", valueName: "file"),
    completion: .file())
  package var evidence: [String] = []

  @Flag(help: "Released by the crisis lead alone.")
  package var emergency = false

  @Flag(help: "It went out without the approvals it needed.")
  package var unapproved = false

  @Flag(help: "It goes out although something speaks against it.")
  package var contradicting = false

  @Flag(help: "It went out before those were told who should have been.")
  package var uninformed = false

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    if emergency, unapproved {
      throw shell.failures.exclusive("--emergency", "--unapproved")
    }
    let because =
      try shell.reading.reason(
        reason.because,
        askedBy: [
          "--emergency": emergency, "--unapproved": unapproved, "--uninformed": uninformed,
          "--contradicting": contradicting,
        ]) ?? ""
    let files = try shell.desk.evidence(evidence)
    let act = PublishStatement(
      statement, url: try shell.reading.checked(url), text: try shell.desk.statementText(statement),
      release: emergency
        ? .emergency(because: because) : unapproved ? .unapproved(because: because) : .regular,
      contradictingBecause: contradicting ? because : nil, uninformed: uninformed ? because : nil,
      attachments: files.map(\.named))
    try shell.report(shell.perform(act, evidence: files))
  }
}
