package import ArgumentParser
import IncidentWording

/// `stormlog`: all commands, in the order in which they are needed.
package struct Stormlog: DescribedCommand {
  package static let help = CommandHelp(
    "stormlog", de: "stormlog",
    does: Bilingual(
      en: "An incident tracker for shitstorms: from the first post to the post-mortem.",
      de: "Vorfälle im Shitstorm führen: vom ersten Beitrag bis zur Nachbetrachtung."),
    more: Bilingual(
      en: """
        A storm on one command each:
          stormlog open "Driver throws parcels" --playbook employee-misconduct --wind 2
          stormlog next
          stormlog done verify-video -m "genuine" --evidence shot.png
          stormlog escalate orange --because "media query"
          stormlog statement draft --channel x --template holding
          stormlog timeline
          stormlog postmortem -o report.html

        stormlog demo shows a documented storm unfold. Exit codes: stormlog help exit-codes.
        """,
      de: """
        Ein Sturm, mit je einem Befehl:
          stormlog öffnen "Fahrer wirft Pakete" --playbook employee-misconduct --wind 2
          stormlog nächstes
          stormlog erledigt verify-video -m "echt" --evidence shot.png
          stormlog eskalieren orange --because "Medienanfrage"
          stormlog stellungnahme entwerfen --channel x --template holding
          stormlog zeitleiste
          stormlog nachbetrachtung -o bericht.html

        stormlog demo spielt einen belegten Sturm nach. Exit-Codes: stormlog hilfe exit-codes.
        """))

  package static let configuration = CommandConfiguration(
    commandName: help.name, abstract: help.does.joined, discussion: help.more?.joined ?? "",
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: Bilingual(en: "In the storm", de: "Im Sturm").joined,
        subcommands: [
          BoardCommand.self, OpenCommand.self, WindCommand.self, EscalateCommand.self,
          DeescalateCommand.self, AckCommand.self, NoteCommand.self, NextCommand.self,
          DueCommand.self, StartCommand.self, DoneCommand.self, SkipCommand.self,
          DecideCommand.self, FactCommand.self, AskCommand.self, AcceptCommand.self,
          DeclineCommand.self,
          StatementCommand.self, AssessCommand.self, ClaimCommand.self, TriageCommand.self,
          InformCommand.self, FreezeCommand.self, PromiseCommand.self, ClockCommand.self,
          ContainCommand.self,
          ResolveCommand.self, CloseCommand.self, ReopenCommand.self,
        ]),
      CommandGroup(
        name: Bilingual(en: "Looking back", de: "Rückblick").joined,
        subcommands: [
          TimelineCommand.self, SearchCommand.self, ShowCommand.self, ListCommand.self,
          UseCommand.self, StepsCommand.self, PostMortemCommand.self, ReportCommand.self,
          LessonCommand.self, ActionCommand.self, EvidenceCommand.self,
        ]),
      CommandGroup(
        name: Bilingual(en: "The record", de: "Das Journal").joined,
        subcommands: [
          CorrectCommand.self, UndoCommand.self, PubliciseCommand.self, RedactCommand.self,
          HoldCommand.self, TickCommand.self, VerifyCommand.self, SealCommand.self,
          BackupCommand.self,
          RestoreCommand.self,
        ]),
      CommandGroup(
        name: Bilingual(en: "Preparing", de: "Vorbereiten").joined,
        subcommands: [
          InitCommand.self, ReadinessCommand.self, PlaybookCommand.self, RunCommand.self,
          MoveCommand.self, AssignCommand.self, ChannelCommand.self, DemoCommand.self,
          ExitCodesCommand.self,
        ]),
      CommandGroup(
        name: Bilingual(en: "Rehearsing", de: "Üben").joined, subcommands: [DrillCommand.self]),
    ],
    defaultSubcommand: BoardCommand.self)

  package init() {}
}

extension CommandTree {
  /// All commands.
  package static let root = CommandTree(type: Stormlog.self, path: [], germanPath: [])
}
