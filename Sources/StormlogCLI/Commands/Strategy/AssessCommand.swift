package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews

package struct AssessCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Assess the crisis, and see which response strategies the theory advises.",
    discussion: helpText(
      """
      Each option can be given alone; what is not said stays, but for a type that does not belong to
      a new cluster. Without any, the assessment and the advice are shown: that of situational crisis communication theory (Coombs 2007), with what is
      not known yet and what it would change. It is advice, not a rule.

      Examples:
        stormlog assess
        stormlog assess --cluster preventable --history yes --reputation bad --because "third case"
        stormlog assess --type rumour --because "the photo is from another company"
      """))

  @OptionGroup package var options: ActOptions

  @Option(
    help: "Responsibility: victim, accidental, preventable or unknown.",
    completion: .list(AssessedCluster.allCases.map(\.rawValue)))
  package var cluster: String?

  @Option(
    help: "Type of crisis, such as rumour, challenge or misdeed; it implies the cluster.",
    completion: .list(CrisisType.allCases.map(\.rawValue)))
  package var type: String?

  @Option(
    help: "Whether there were such crises before: yes, no or unknown.",
    completion: .list(CrisisHistory.allCases.map(\.rawValue)))
  package var history: String?

  @Option(
    help: "The reputation before: good, neutral, bad or unknown.",
    completion: .list(PriorReputation.allCases.map(\.rawValue)))
  package var reputation: String?

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    guard [cluster, type, history, reputation, reason.because].contains(where: { $0 != nil })
    else { return try shell.report(AssessmentView(shell.desk.look(everything: true))) }
    let act = AssessIncident(
      cluster: try cluster.map(shell.reading.assessedCluster),
      type: try type.map(shell.reading.crisisType),
      history: try history.map(shell.reading.crisisHistory),
      reputation: try reputation.map(shell.reading.priorReputation),
      because: try shell.reading.checked(reason.because))
    try shell.report(shell.perform(act))
  }
}
