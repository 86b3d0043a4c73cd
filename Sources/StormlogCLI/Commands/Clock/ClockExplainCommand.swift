package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording
import LineReading
import Workspace

package struct ClockExplainCommand: StormlogCommand {
  package static let help = CommandHelp(
    "explain", de: "erklären",
    does: Bilingual(
      en: "Explain a rule, and with --at work out a deadline. Nothing is recorded.",
      de: "Eine Regel erklären und mit --at eine Frist berechnen. Gespeichert wird nichts."),
    more: Bilingual(
      en: """
        Examples:
          stormlog clock explain gdpr-33 --at "22.12.2020 12:17"
          stormlog clock explain dora-initial --at 08:00 --classified 10:15
        """,
      de: """
        Beispiele:
          stormlog meldefrist erklären gdpr-33 --at "22.12.2020 12:17"
          stormlog meldefrist erklären dora-initial --at 08:00 --classified 10:15
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "The rule, as “clock list --rules” shows it.",
      de: "Die Regel, wie „meldefrist liste --rules“ sie zeigt.",
      value: Bilingual(en: "rule", de: "regel")),
    completion: .candidates(.clockRules))
  package var rule: String

  @Option(
    help: ArgumentHelp(
      en: "From when it would run; it may be in the future.",
      de: "Ab wann die Frist liefe; der Moment darf in der Zukunft liegen.",
      value: Bilingual(en: "time", de: "zeit")))
  package var at: String?

  @Option(
    help: ArgumentHelp(
      en: "When it would be classified, for rules that count from that too.",
      de: "Wann eingestuft würde, für Regeln, die auch ab da zählen.",
      value: Bilingual(en: "time", de: "zeit")))
  package var classified: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    let document = try shell.desk.clockRule(shell.desk.clockRuleID(rule))
    guard classified == nil || document.rule.furtherAnchors.contains(.classification) else {
      throw shell.desk.failure(.anchorNotOfRule(.classification, rule: document.rule.id))
    }
    let classifiedAt = try classified.map(shell.reading.anyMoment)
    // As where a clock is started: what is not said happened now.
    let at =
      try at.map(shell.reading.anyMoment)
      ?? (classifiedAt == nil ? nil : Moment(context.now()))
    // What a start would refuse is not reckoned with either.
    if let at, let classifiedAt, classifiedAt.isBefore(at) {
      throw shell.desk.failure(.beforeClock(classifiedAt, since: at, entry: nil))
    }
    let explanation = ClockExplanation(
      document, rules: shell.desk.configuration.clockRules, at: at, classifiedAt: classifiedAt,
      zone: shell.desk.zone, calendar: shell.desk.configuration.holidays?.document)
    try shell.report(explanation)
  }
}
