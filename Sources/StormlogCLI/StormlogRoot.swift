package import ArgumentParser

/// `stormlog`: all commands, in the order in which they are needed.
package struct Stormlog: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "stormlog",
    abstract: "An incident tracker for shitstorms: from the first post to the post-mortem.",
    discussion: helpText(
      """
      A storm on one command each:
        stormlog open "Driver throws parcels" --playbook employee-misconduct --wind 2
        stormlog next
        stormlog done verify-video -m "genuine" --evidence shot.png
        stormlog escalate orange --because "media query"
        stormlog statement draft --channel x --template holding
        stormlog timeline
        stormlog postmortem -o report.html

      stormlog demo shows a documented storm unfold. Exit codes: stormlog help exit-codes.
      """),
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "In the storm",
        subcommands: [
          BoardCommand.self, OpenCommand.self, WindCommand.self, EscalateCommand.self,
          DeescalateCommand.self, AckCommand.self, NoteCommand.self, NextCommand.self,
          DueCommand.self, StartCommand.self, DoneCommand.self, SkipCommand.self,
          DecideCommand.self, FactCommand.self, AcceptCommand.self, DeclineCommand.self,
          StatementCommand.self, AssessCommand.self, ClaimCommand.self, TriageCommand.self,
          InformCommand.self, FreezeCommand.self, PromiseCommand.self, ClockCommand.self,
          ContainCommand.self,
          ResolveCommand.self, CloseCommand.self, ReopenCommand.self,
        ]),
      CommandGroup(
        name: "Looking back",
        subcommands: [
          TimelineCommand.self, SearchCommand.self, ShowCommand.self, ListCommand.self,
          UseCommand.self, StepsCommand.self, PostMortemCommand.self, LessonCommand.self,
          ActionCommand.self, EvidenceCommand.self,
        ]),
      CommandGroup(
        name: "The record",
        subcommands: [
          CorrectCommand.self, UndoCommand.self, PubliciseCommand.self, RedactCommand.self,
          TickCommand.self, VerifyCommand.self, SealCommand.self, BackupCommand.self,
        ]),
      CommandGroup(
        name: "Preparing",
        subcommands: [
          InitCommand.self, ReadinessCommand.self, PlaybookCommand.self, RunCommand.self,
          MoveCommand.self, AssignCommand.self, ChannelCommand.self, DemoCommand.self,
          ExitCodesCommand.self,
        ]),
      CommandGroup(name: "Rehearsing", subcommands: [DrillCommand.self]),
    ],
    defaultSubcommand: BoardCommand.self)

  package init() {}
}
