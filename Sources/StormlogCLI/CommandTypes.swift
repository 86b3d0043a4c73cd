// swift-format-ignore-file
// Written by CommandTableTests with RECORD_GOLDEN=1, from the commands' declarations.

import LineReading

extension CommandTable {
  static func type(_ path: String) -> (any StormlogCommand.Type)? {
    switch path {
    case "board": BoardCommand.self
    case "open": OpenCommand.self
    case "wind": WindCommand.self
    case "escalate": EscalateCommand.self
    case "deescalate": DeescalateCommand.self
    case "ack": AckCommand.self
    case "note": NoteCommand.self
    case "next": NextCommand.self
    case "due": DueCommand.self
    case "start": StartCommand.self
    case "done": DoneCommand.self
    case "skip": SkipCommand.self
    case "decide": DecideCommand.self
    case "fact": FactCommand.self
    case "ask": AskCommand.self
    case "accept": AcceptCommand.self
    case "decline": DeclineCommand.self
    case "statement draft": StatementDraftCommand.self
    case "statement edit": StatementEditCommand.self
    case "statement submit": StatementSubmitCommand.self
    case "statement approve": StatementApproveCommand.self
    case "statement reject": StatementRejectCommand.self
    case "statement publish": StatementPublishCommand.self
    case "statement correct": StatementCorrectCommand.self
    case "statement withdraw": StatementWithdrawCommand.self
    case "statement list": StatementListCommand.self
    case "statement show": StatementShowCommand.self
    case "statement strategy": StatementStrategyCommand.self
    case "statement claims": StatementClaimsCommand.self
    case "assess": AssessCommand.self
    case "claim add": ClaimCommand.Add.self
    case "claim settle": ClaimCommand.Settle.self
    case "claim list": ClaimCommand.List.self
    case "triage post": TriageCommand.Post.self
    case "triage answered": TriageCommand.Answered.self
    case "triage leave": TriageCommand.Leave.self
    case "triage list": TriageCommand.List.self
    case "inform tell": InformTellCommand.self
    case "inform list": InformListCommand.self
    case "freeze order": FreezeOrderCommand.self
    case "freeze confirm": FreezeConfirmCommand.self
    case "freeze release": FreezeReleaseCommand.self
    case "freeze list": FreezeListCommand.self
    case "promise add": PromiseAddCommand.self
    case "promise keep": PromiseKeepCommand.self
    case "promise break": PromiseBreakCommand.self
    case "promise move": PromiseMoveCommand.self
    case "promise list": PromiseListCommand.self
    case "clock list": ClockListCommand.self
    case "clock start": ClockStartCommand.self
    case "clock classify": ClockClassifyCommand.self
    case "clock met": ClockMetCommand.self
    case "clock stop": ClockStopCommand.self
    case "clock show": ClockShowCommand.self
    case "clock explain": ClockExplainCommand.self
    case "contain": ContainCommand.self
    case "resolve": ResolveCommand.self
    case "close": CloseCommand.self
    case "reopen": ReopenCommand.self
    case "timeline": TimelineCommand.self
    case "search": SearchCommand.self
    case "show": ShowCommand.self
    case "list": ListCommand.self
    case "use": UseCommand.self
    case "steps": StepsCommand.self
    case "postmortem": PostMortemCommand.self
    case "report set": ReportCommand.Set.self
    case "lesson add": LessonCommand.Add.self
    case "lesson list": LessonCommand.List.self
    case "action add": ActionCommand.Add.self
    case "action done": ActionCommand.Done.self
    case "action drop": ActionCommand.Drop.self
    case "action list": ActionCommand.List.self
    case "evidence list": EvidenceCommand.List.self
    case "evidence save": EvidenceCommand.Save.self
    case "correct": CorrectCommand.self
    case "undo": UndoCommand.self
    case "publicise": PubliciseCommand.self
    case "redact": RedactCommand.self
    case "hold": HoldCommand.self
    case "tick": TickCommand.self
    case "verify": VerifyCommand.self
    case "seal": SealCommand.self
    case "backup": BackupCommand.self
    case "restore": RestoreCommand.self
    case "init": InitCommand.self
    case "readiness": ReadinessCommand.self
    case "playbook list": PlaybookListCommand.self
    case "playbook show": PlaybookShowCommand.self
    case "playbook check": PlaybookCheckCommand.self
    case "playbook import": PlaybookImportCommand.self
    case "playbook export": PlaybookExportCommand.self
    case "playbook new": PlaybookNewCommand.self
    case "playbook diff": PlaybookDiffCommand.self
    case "playbook schema": PlaybookSchemaCommand.self
    case "run": RunCommand.self
    case "move": MoveCommand.self
    case "assign": AssignCommand.self
    case "channel add": ChannelCommand.Add.self
    case "demo": DemoCommand.self
    case "exit-codes": ExitCodesCommand.self
    case "drill list": DrillListCommand.self
    case "drill run": DrillRunCommand.self
    case "drill resume": DrillResumeCommand.self
    case "drill check": DrillCheckCommand.self
    case "drill score": DrillScoreCommand.self
    case "drill rate": DrillRateCommand.self
    case "drill report": DrillReportCommand.self
    case "drill schema": DrillSchemaCommand.self
    default: nil
    }
  }
}
