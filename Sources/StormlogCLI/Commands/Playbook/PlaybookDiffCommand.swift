package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct PlaybookDiffCommand: StormlogCommand {
  package static let help = CommandHelp(
    "diff", de: "vergleichen",
    does: Bilingual(
      en: "Show what is different between two playbooks.",
      de: "Zeigen, worin sich zwei Playbooks unterscheiden."),
    more: Bilingual(
      en: """
        Two files or ids; one of your own alone is compared with the shipped one of its id. With
        --run it is the playbook as a run of the incident follows it, compared with today's file or
        with the one named.

        Examples:
          stormlog playbook diff spine playbooks/spine.yaml
          stormlog playbook diff --run 1
        """,
      de: """
        Zwei Dateien oder Kennungen; ein eigenes allein wird mit dem mitgelieferten derselben
        Kennung verglichen. Mit --run ist das Playbook gemeint, wie ein Lauf des Vorfalls es
        befolgt, verglichen mit der heutigen Datei oder mit dem genannten.

        Beispiele:
          stormlog playbook vergleichen spine playbooks/spine.yaml
          stormlog playbook vergleichen --run 1
        """))

  @OptionGroup package var options: IncidentOptions

  @Argument(
    help: ArgumentHelp(
      en: "The older and the newer playbook: ids or files.",
      de: "Das ältere und das neuere Playbook: Kennungen oder Dateien.",
      value: Bilingual(en: "playbooks", de: "playbooks")),
    completion: .candidates(.playbookFiles))
  package var playbooks: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "Compare with what this run follows.",
      de: "Mit dem vergleichen, was dieser Lauf befolgt.",
      value: Bilingual(en: "run", de: "lauf")))
  package var run: Int?

  @Flag(
    help: ArgumentHelp(
      en: "Exit with 1 where something is different.",
      de: "Mit 1 enden, wenn es einen Unterschied gibt."))
  package var exitStatus = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let isFine = run == nil ? (1...2).contains(playbooks.count) : playbooks.count <= 1
    guard isFine else { throw shell.failures.comparisonUnclear(besideRun: run != nil) }
    try shell.reportDifference(of: playbooks, run: run, exitStatus: exitStatus)
  }
}
