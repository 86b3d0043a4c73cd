// swift-format-ignore-file
// Written by CommandTableTests with RECORD_GOLDEN=1, from the commands' declarations.

extension CommandTable {
  static let shared: [(word: String, takes: String)] = [
    ("act", "workspace= lang=(de,en) json color=(auto,always,never) i,incident=# at= as="),
    ("record", "workspace= lang=(de,en) json color=(auto,always,never) i,incident=# as="),
    ("incident", "workspace= lang=(de,en) json color=(auto,always,never) i,incident=#"),
    ("shared", "workspace= lang=(de,en) json color=(auto,always,never)"),
  ]

  static let rows: [Row] = [
    Row("board", "board", "$incident"),
    Row("open", "open", "$act <title>! started= detected= cluster=(victim,accidental,preventable) channel=*(x,instagram,facebook,tiktok,youtube,linkedin,mastodon,bluesky,threads,xing,whatsapp,website,press,mail,hotline,intranet,tv,radio,print,blog,forum,reviews) summary= source= wind=# media=# alert=(green,yellow,orange,red) playbook="),
    Row("wind", "wind", "$act <social/social-media># media=# because= source="),
    Row("escalate", "escalate", "$act <level>!(yellow,orange,red) because="),
    Row("deescalate", "deescalate", "$act <level>!(green,yellow,orange) because="),
    Row("ack", "ack", "$act for="),
    Row("note", "note", "$act <text> m,message= source= attach=* public"),
    Row("next", "next", "$incident role=(crisis-lead,management,spokesperson,social-lead,community-manager,monitoring,legal,scribe,data-protection,it,hr,quality,works-council,service-owner,supply-chain)"),
    Row("due", "due", "$incident overdue exit-status"),
    Row("start", "start", "$act <step>! run=#"),
    Row("done", "done", "$act <step>! run=# m,message= item=#* evidence=* source= out-of-order because="),
    Row("skip", "skip", "$act <step>! run=# because="),
    Row("decide", "decide", "$act <step>! run=# <option>! because= evidence=* out-of-order"),
    Row("fact", "fact", "$act <name>! <value>! m,message= source="),
    Row("accept", "accept", "$act <branch>! run=# because="),
    Row("decline", "decline", "$act <branch>! run=# because="),
    Row("statement", "statement", ">"),
    Row("statement draft", "statement draft", "$act <text> m,message= channel=!(x,instagram,facebook,tiktok,youtube,linkedin,mastodon,bluesky,threads,xing,whatsapp,website,press,mail,hotline,intranet,tv,radio,print,blog,forum,reviews) language= template= set=* strategy=*(information,attack-accuser,denial,scapegoat,excuse,justification,compensation,apology,reminder,ingratiation,victimage) states=#* liability"),
    Row("statement edit", "statement edit", "$act <statement>#! <text> m,message= set=* liability="),
    Row("statement submit", "statement submit", "$act <statement>#! contradicting because="),
    Row("statement approve", "statement approve", "$act <statement>#!"),
    Row("statement reject", "statement reject", "$act <statement>#! because="),
    Row("statement publish", "statement publish", "$act <statement>#! url= evidence=* emergency unapproved contradicting uninformed because="),
    Row("statement correct", "statement correct", "$act <statement>#! <text> m,message= strategy=*(information,attack-accuser,denial,scapegoat,excuse,justification,compensation,apology,reminder,ingratiation,victimage) states=#* liability"),
    Row("statement withdraw", "statement withdraw", "$act <statement>#! because="),
    Row("statement list", "statement list", "$incident"),
    Row("statement show", "statement show", "$incident <statement>#!"),
    Row("statement strategy", "statement strategy", "$act <statement>#! <strategies>*(information,attack-accuser,denial,scapegoat,excuse,justification,compensation,apology,reminder,ingratiation,victimage) none because="),
    Row("statement claims", "statement claims", "$act <statement>#! states=#* none because="),
    Row("assess", "assess", "$act cluster=(victim,accidental,preventable,unknown) type=(natural-disaster,rumour,workplace-violence,tampering,challenge,technical-accident,technical-product-harm,human-accident,human-product-harm,misdeed,management-misconduct,misdeed-with-injuries) history=(yes,no,unknown) reputation=(good,neutral,bad,unknown) because="),
    Row("claim", "claim", ">"),
    Row("claim add", "claim add", "$act <text> m,message= is=(true,partly,false,open) source= because="),
    Row("claim settle", "claim settle", "$act <claim>#! <verdict>!(true,partly,false,open) because= source="),
    Row("claim list", "claim list", "$incident"),
    Row("triage", "triage", ">post"),
    Row("triage post", "triage post", "$act channel=!(x,instagram,facebook,tiktok,youtube,linkedin,mastodon,bluesky,threads,xing,whatsapp,website,press,mail,hotline,intranet,tv,radio,print,blog,forum,reviews) url= m,message= threat= true= positive= kind=(troll,rager,misguided,unhappy,other)"),
    Row("triage answered", "triage answered", "$act <post>#! url= m,message="),
    Row("triage leave", "triage leave", "$act <post>#! because="),
    Row("triage list", "triage list", "$incident waiting"),
    Row("inform", "inform", ">tell"),
    Row("inform tell", "inform tell", "$act <audience>!(victim,staff,management,works-council,authority,customers,partners,media,investors) by= via= m,message= not-possible not-needed because= evidence=*"),
    Row("inform list", "inform list", "$incident"),
    Row("freeze", "freeze", ">order"),
    Row("freeze order", "freeze order", "$act channel=*(x,instagram,facebook,tiktok,youtube,linkedin,mastodon,bluesky,threads,xing,whatsapp,website,press,mail,hotline,intranet,tv,radio,print,blog,forum,reviews) because="),
    Row("freeze confirm", "freeze confirm", "$act <channel>! m,message= evidence=*"),
    Row("freeze release", "freeze release", "$act <channels>* all because="),
    Row("freeze list", "freeze list", "$incident"),
    Row("promise", "promise", ">"),
    Row("promise add", "promise add", "$act <text> m,message= by=! update to= owner= remind="),
    Row("promise keep", "promise keep", "$act <promise>#! m,message= evidence=* source= statement=# without-evidence because="),
    Row("promise break", "promise break", "$act <promise>#! m,message="),
    Row("promise move", "promise move", "$act <promise>#! by=! because="),
    Row("promise list", "promise list", "$incident open to="),
    Row("clock", "clock", ">"),
    Row("clock list", "clock list", "$incident rules"),
    Row("clock start", "clock start", "$act <rules>*! because= classified= another owner= evidence=*"),
    Row("clock classify", "clock classify", "$act <clock>! because="),
    Row("clock met", "clock met", "$act <clock>! m,message= evidence=*"),
    Row("clock stop", "clock stop", "$act <clock>! because="),
    Row("clock show", "clock show", "$incident <clock>!"),
    Row("clock explain", "clock explain", "$shared <rule>! at= classified="),
    Row("contain", "contain", "$act because="),
    Row("resolve", "resolve", "$act because="),
    Row("close", "close", "$act reason=(resolved,duplicate,superseded,external,cancelled,false-alarm) because="),
    Row("reopen", "reopen", "$act because="),
    Row("timeline", "timeline", "$incident since= until= kind=*(incident-opened,incident-contained,incident-resolved,incident-closed,incident-reopened,incident-dated,channel-added,role-assigned,note-added,wind-read,alert-raised,alert-lowered,escalation-acknowledged,due-recorded,run-started,run-moved,step-started,steps-assigned,items-ticked,step-done,step-skipped,decision-made,fact-set,proposal-answered,statement-drafted,statement-edited,statement-submitted,statement-approved,statement-rejected,statement-published,statement-withdrawn,audience-informed,promise-made,promise-moved,promise-settled,posting-frozen,freeze-confirmed,freeze-released,clock-started,clock-classified,clock-met,clock-stopped,assessment-made,claim-added,claim-settled,strategies-set,stated-claims-set,post-triaged,post-settled,lesson-added,action-added,action-settled,entry-corrected,entry-redacted,visibility-changed,act-undone,drill-started,drill-inject,drill-ended,objective-rated) person=* origin=(manual,automatic) by=(occurrence,record) public format=(text,markdown,csv,json) exit-status"),
    Row("search", "search", "$shared <text>! exit-status"),
    Row("show", "show", "$incident <entry>#"),
    Row("list", "list", "$shared all exit-status"),
    Row("use", "use", "$shared <incident># none"),
    Row("steps", "steps", "$incident"),
    Row("postmortem", "postmortem", "$incident format=(markdown,html,json) audience=(internal,public) o,output= force"),
    Row("lesson", "lesson", ">"),
    Row("lesson add", "lesson add", "$act <category>!(well,badly,luck) <text> m,message="),
    Row("lesson list", "lesson list", "$incident"),
    Row("action", "action", ">"),
    Row("action add", "action add", "$act <text> m,message= owner=! due=!"),
    Row("action done", "action done", "$act <action>#! m,message="),
    Row("action drop", "action drop", "$act <action>#! because="),
    Row("action list", "action list", "$incident"),
    Row("evidence", "evidence", ">"),
    Row("evidence list", "evidence list", "$incident"),
    Row("evidence save", "evidence save", "$incident <sha256>! o,output= force"),
    Row("correct", "correct", "$act <entry>#! m,message= because= detected= started="),
    Row("undo", "undo", "$record <entry>#"),
    Row("publicise", "publicise", "$record <entry>#! internal"),
    Row("redact", "redact", "$record <entry>#! because="),
    Row("tick", "tick", "$incident"),
    Row("verify", "verify", "$shared seal="),
    Row("seal", "seal", "$shared"),
    Row("backup", "backup", "$shared <file>! force"),
    Row("init", "init", "$shared <folder> group= guided"),
    Row("readiness", "readiness", "$shared format=(text,markdown,html,json) o,output= force exit-status"),
    Row("playbook", "playbook", ">"),
    Row("playbook list", "playbook list", "$shared"),
    Row("playbook show", "playbook show", "$shared <playbook>! format=(text,mermaid,dot,json)"),
    Row("playbook check", "playbook check", "$shared <playbooks>* strict explain=(yaml,limit,unknown-key,missing-key,wrong-kind,wrong-value,file-name,keys-together,duplicate,unknown-reference,include,cycle,condition-form,impossible-comparison,no-steps,missing-translation,undeclared-fact,unreachable-step,unreachable-branch,constant-condition,idle-option,missing-role,missing-due,vacant-role,missing-deputy,clock-without-owner,unknown-audience,unknown-channel,unknown-placeholder,placeholder-mismatch,text-too-long,all)"),
    Row("playbook import", "playbook import", "$shared <file>! o,output= force"),
    Row("playbook export", "playbook export", "$shared <playbook>! format=(cacao) o,output= force"),
    Row("playbook new", "playbook new", "$shared <id>! from= o,output="),
    Row("playbook diff", "playbook diff", "$incident <playbooks>* run=# exit-status"),
    Row("playbook schema", "playbook schema", "$shared"),
    Row("run", "run", "$act <playbook>!"),
    Row("move", "move", "$act <playbook>! because="),
    Row("assign", "assign", "$act <role-person>* step=* run=# all-of= name= because="),
    Row("channel", "channel", ">"),
    Row("channel add", "channel add", "$act <channel>!(x,instagram,facebook,tiktok,youtube,linkedin,mastodon,bluesky,threads,xing,whatsapp,website,press,mail,hotline,intranet,tv,radio,print,blog,forum,reviews)"),
    Row("demo", "demo", "$shared <storm>(united-3411,adidas-rent) o,output="),
    Row("exit-codes", "exit-codes", "lang=(de,en)"),
    Row("drill", "drill", ">"),
    Row("drill list", "drill list", "$shared exit-status"),
    Row("drill run", "drill run", "$shared as= <scenario>! real-time speed=#"),
    Row("drill resume", "drill resume", "$shared as= <number># real-time speed=#"),
    Row("drill check", "drill check", "$shared <scenarios>* strict"),
    Row("drill score", "drill score", "$shared <number>#"),
    Row("drill rate", "drill rate", "$act <objective>! <rating>!(P,S,M,U) because="),
    Row("drill report", "drill report", "$shared <number># format=(text,markdown,html,json) o,output= force"),
    Row("drill schema", "drill schema", "$shared"),
  ]

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
    case "tick": TickCommand.self
    case "verify": VerifyCommand.self
    case "seal": SealCommand.self
    case "backup": BackupCommand.self
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
