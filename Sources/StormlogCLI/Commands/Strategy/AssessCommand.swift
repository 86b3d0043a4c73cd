package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording

package struct AssessCommand: StormlogCommand {
  package static let help = CommandHelp(
    "assess", de: "einschätzen",
    does: Bilingual(
      en: "Assess the crisis, and see which response strategies the theory advises.",
      de: "Die Krise einschätzen und sehen, welche Antwortstrategien die Theorie empfiehlt."),
    more: Bilingual(
      en: """
        Each option can be given alone; what is not said stays, but for a type that does not belong
        to a new cluster. Without any, the assessment and the advice are shown: that of situational
        crisis communication theory (Coombs 2007), with what is not known yet and what it would
        change. It is advice, not a rule.

        Examples:
          stormlog assess
          stormlog assess --cluster preventable --history yes --reputation bad \
        --because "third case"
          stormlog assess --type rumour --because "the photo is from another company"
        """,
      de: """
        Jede Angabe ist einzeln möglich; was nicht genannt wird, bleibt, außer einer Art der Krise,
        die zur neuen Verantwortung nicht passt. Ohne Angaben erscheinen Einschätzung und Empfehlung: die
        der situativen Theorie der Krisenkommunikation (Coombs 2007), mit dem, was noch nicht
        bekannt ist und was sich dadurch ändern würde. Sie ist keine Regel.

        Beispiele:
          stormlog einschätzen
          stormlog einschätzen --cluster vermeidbar --history ja --reputation schlecht \
        --because "dritter Fall"
          stormlog einschätzen --type gerücht --because "das Foto zeigt ein anderes Unternehmen"
        """))

  @OptionGroup package var options: ActOptions

  @Option(
    help: ArgumentHelp(
      en: "Responsibility: victim, accidental, preventable or unknown.",
      de: "Verantwortung: opfer, versehen, vermeidbar oder unbekannt.",
      value: Bilingual(en: "cluster", de: "verantwortung")),
    completion: .words(AssessedCluster.self))
  package var cluster: String?

  @Option(
    help: ArgumentHelp(
      en: "Type of crisis, such as rumour, challenge or misdeed; it implies the cluster.",
      de: "Art der Krise, etwa gerücht, vorwurf oder fehlverhalten; daraus folgt die "
        + "Verantwortung.",
      value: Bilingual(en: "type", de: "art")),
    completion: .words(CrisisType.self))
  package var type: String?

  @Option(
    help: ArgumentHelp(
      en: "Whether there were such crises before: yes, no or unknown.",
      de: "Ob es solche Krisen schon gab: ja, nein oder unbekannt.",
      value: Bilingual(en: "history", de: "antwort")),
    completion: .words(CrisisHistory.self))
  package var history: String?

  @Option(
    help: ArgumentHelp(
      en: "The reputation before: good, neutral, bad or unknown.",
      de: "Der Ruf vorher: gut, neutral, schlecht oder unbekannt.",
      value: Bilingual(en: "reputation", de: "ruf")),
    completion: .words(PriorReputation.self))
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
