package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording
import LineReading
import PlaybookFiles

package struct PlaybookCheckCommand: StormlogCommand {
  package static let help = CommandHelp(
    "check", de: "prüfen",
    does: Bilingual(
      en: "Read playbooks and name everything wrong with its place.",
      de: "Playbooks lesen und alles nennen, was nicht stimmt, mit Zeile und Spalte."),
    more: Bilingual(
      en: """
        Without an argument all playbooks of the workspace and the shipped ones are checked. Errors
        keep a playbook from being followed (exit 65); warnings name what a team would miss in the
        storm. Behind each finding stands the name of its rule.

        Examples:
          stormlog playbook check playbooks/our-own.yaml
          stormlog playbook check --strict
          stormlog playbook check --explain idle-option
        """,
      de: """
        Ohne Argument werden alle Playbooks des Arbeitsbereichs und die mitgelieferten geprüft. Bei
        Fehlern lässt sich ein Playbook nicht befolgen (Exit-Code 65); Warnungen nennen, was im
        Sturm fehlen würde. Hinter jedem Befund steht der Name seiner Regel.

        Beispiele:
          stormlog playbook prüfen playbooks/unser-eigenes.yaml
          stormlog playbook prüfen --strict
          stormlog playbook prüfen --explain idle-option
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "Playbook ids or files.",
      de: "Kennungen oder Dateien von Playbooks.",
      value: Bilingual(en: "playbooks", de: "playbooks")),
    completion: .candidates(.playbookFiles))
  package var playbooks: [String] = []

  @Flag(
    help: ArgumentHelp(
      en: "Warnings fail too (exit 1).",
      de: "Auch Warnungen lassen die Prüfung scheitern (Exit-Code 1)."))
  package var strict = false

  @Option(
    help: ArgumentHelp(
      en: "Explain a rule, with a bad and a good example; “all” explains every one.",
      de: "Eine Regel erklären, mit einem schlechten und einem guten Beispiel; „alle“ "
        + "erklärt jede.",
      value: Bilingual(en: "rule", de: "regel")),
    completion: .list(CheckRule.allCases.map(\.rawValue) + EveryOne.allCases.map(\.words.joined)))
  package var explain: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    if let explain {
      try shell.report(RuleExplanation(try shell.desk.rules(named: explain)))
    } else {
      try shell.reportCheck(of: playbooks, strict: strict)
    }
  }
}
