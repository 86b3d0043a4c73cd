// swift-format-ignore-file
// Written by CommandTableTests with RECORD_GOLDEN=1, from the commands' declarations.

extension CommandTable {
  static let shared: [(word: String, takes: String)] = [
    ("act", "workspace=@folders lang=(de,en) json color=(auto,always/immer,never/nie) i,incident=#@incidents at= as=@people"),
    ("record", "workspace=@folders lang=(de,en) json color=(auto,always/immer,never/nie) i,incident=#@incidents as=@people"),
    ("incident", "workspace=@folders lang=(de,en) json color=(auto,always/immer,never/nie) i,incident=#@incidents"),
    ("shared", "workspace=@folders lang=(de,en) json color=(auto,always/immer,never/nie)"),
  ]

  static let rows: [Row] = [
    Row("board", "lage", "$incident"),
    Row("open", "öffnen", "$act <title/titel>! started= detected= cluster=(victim/opfer,accidental/versehen,preventable/vermeidbar) channel=*(x,instagram,facebook,tiktok,youtube,linkedin,mastodon,bluesky,threads,xing,whatsapp,website,press,mail,hotline,intranet,tv,radio,print,blog,forum,reviews) summary= source= wind=# media=# alert=(green/grün,yellow/gelb,orange,red/rot) playbook=@playbooks"),
    Row("wind", "wind", "$act <social/social-media># media=# because= source="),
    Row("escalate", "eskalieren", "$act <level/stufe>!(yellow/gelb,orange,red/rot) because="),
    Row("deescalate", "deeskalieren", "$act <level/stufe>!(green/grün,yellow/gelb,orange) because="),
    Row("ack", "bestätigen", "$act for=@people"),
    Row("note", "notiz", "$act <text> m,message= source= attach=*@files public"),
    Row("next", "nächstes", "$incident role=(crisis-lead/krisenleitung,management/geschäftsführung,spokesperson/pressestelle,social-lead/leitung-social-media,community-manager/community-management,monitoring,legal/recht,scribe/protokoll,data-protection/datenschutz,it,hr/personal,quality/qualität,works-council/betriebsrat,service-owner/serviceverantwortung,supply-chain/lieferkette)"),
    Row("due", "fällig", "$incident overdue exit-status"),
    Row("start", "beginnen", "$act <step/schritt>!@open-steps run=#"),
    Row("done", "erledigt", "$act <step/schritt>!@open-steps run=# m,message= item=#* evidence=*@files source= out-of-order because="),
    Row("skip", "überspringen", "$act <step/schritt>!@open-steps run=# because="),
    Row("decide", "entscheiden", "$act <step/schritt>!@open-decisions run=# <option/wahl>!@options because= evidence=*@files out-of-order"),
    Row("fact", "fakt", "$act <name>!@facts <value/wert>!@fact-values m,message= source="),
    Row("accept", "annehmen", "$act <branch/vorschlag>!@proposals run=# because="),
    Row("decline", "ablehnen", "$act <branch/vorschlag>!@proposals run=# because="),
    Row("statement", "stellungnahme", ">"),
    Row("statement draft", "stellungnahme entwerfen", "$act <text> m,message= channel=!(x,instagram,facebook,tiktok,youtube,linkedin,mastodon,bluesky,threads,xing,whatsapp,website,press,mail,hotline,intranet,tv,radio,print,blog,forum,reviews) language= template=@templates set=* strategy=*(information,attack-accuser/angriff,denial/bestreiten,scapegoat/schuld-bei-anderen,excuse/entlastung,justification/kleinreden,compensation/entschädigung,apology/entschuldigung,reminder/erinnern,ingratiation/dank,victimage/selbst-opfer) states=#* liability"),
    Row("statement edit", "stellungnahme ändern", "$act <number/nummer>#! <text> m,message= set=* liability=(yes/ja,no/nein)"),
    Row("statement submit", "stellungnahme vorlegen", "$act <number/nummer>#! contradicting because="),
    Row("statement approve", "stellungnahme freigeben", "$act <number/nummer>#!"),
    Row("statement reject", "stellungnahme zurückweisen", "$act <number/nummer>#! because="),
    Row("statement publish", "stellungnahme veröffentlichen", "$act <number/nummer>#! url= evidence=*@files emergency unapproved contradicting uninformed because="),
    Row("statement correct", "stellungnahme berichtigen", "$act <number/nummer>#! <text> m,message= strategy=*(information,attack-accuser/angriff,denial/bestreiten,scapegoat/schuld-bei-anderen,excuse/entlastung,justification/kleinreden,compensation/entschädigung,apology/entschuldigung,reminder/erinnern,ingratiation/dank,victimage/selbst-opfer) states=#* liability"),
    Row("statement withdraw", "stellungnahme zurückziehen", "$act <number/nummer>#! because="),
    Row("statement list", "stellungnahme liste", "$incident"),
    Row("statement show", "stellungnahme zeigen", "$incident <number/nummer>#!"),
    Row("statement strategy", "stellungnahme strategie", "$act <number/nummer>#! <strategies/strategien>*(information,attack-accuser/angriff,denial/bestreiten,scapegoat/schuld-bei-anderen,excuse/entlastung,justification/kleinreden,compensation/entschädigung,apology/entschuldigung,reminder/erinnern,ingratiation/dank,victimage/selbst-opfer) none because="),
    Row("statement claims", "stellungnahme behauptungen", "$act <number/nummer>#! states=#* none because="),
    Row("assess", "einschätzen", "$act cluster=(victim/opfer,accidental/versehen,preventable/vermeidbar,unknown/unbekannt) type=(natural-disaster/naturkatastrophe,rumour/gerücht,workplace-violence/gewalt-am-arbeitsplatz,tampering/sabotage,challenge/vorwurf,technical-accident/unfall-durch-technik,technical-product-harm/produktschaden-durch-technik,human-accident/unfall-durch-menschen,human-product-harm/produktschaden-durch-menschen,misdeed/fehlverhalten,management-misconduct/fehlverhalten-der-leitung,misdeed-with-injuries/fehlverhalten-mit-verletzten) history=(yes/ja,no/nein,unknown/unbekannt) reputation=(good/gut,neutral,bad/schlecht,unknown/unbekannt) because="),
    Row("claim", "behauptung", ">"),
    Row("claim add", "behauptung neu", "$act <text> m,message= is=(true/wahr,partly/teilweise,false/falsch,open/offen) source= because="),
    Row("claim settle", "behauptung befund", "$act <number/nummer>#! <verdict/befund>!(true/wahr,partly/teilweise,false/falsch,open/offen) because= source="),
    Row("claim list", "behauptung liste", "$incident"),
    Row("triage", "einordnen", ">post"),
    Row("triage post", "einordnen beitrag", "$act channel=!(x,instagram,facebook,tiktok,youtube,linkedin,mastodon,bluesky,threads,xing,whatsapp,website,press,mail,hotline,intranet,tv,radio,print,blog,forum,reviews) url= m,message= threat=(yes/ja,no/nein) true=(yes/ja,no/nein,unknown/unbekannt) positive=(yes/ja,no/nein) kind=(troll,rager/wut,misguided/falsch-informiert,unhappy/unzufrieden,other/anderes)"),
    Row("triage answered", "einordnen beantwortet", "$act <number/nummer>#! url= m,message="),
    Row("triage leave", "einordnen unbeantwortet", "$act <number/nummer>#! because="),
    Row("triage list", "einordnen liste", "$incident waiting"),
    Row("inform", "verständigen", ">tell"),
    Row("inform tell", "verständigen eintragen", "$act <audience/kreis>!(victim/betroffene,staff/belegschaft,management/geschäftsführung,works-council/betriebsrat,authority/behörde,customers/kundschaft,partners/geschäftspartner,media/medien,investors/anleger) by=@people via= m,message= not-possible not-needed because= evidence=*@files"),
    Row("inform list", "verständigen liste", "$incident"),
    Row("freeze", "anhalten", ">order"),
    Row("freeze order", "anhalten anordnen", "$act channel=*(x,instagram,facebook,tiktok,youtube,linkedin,mastodon,bluesky,threads,xing,whatsapp,website,press,mail,hotline,intranet,tv,radio,print,blog,forum,reviews) because="),
    Row("freeze confirm", "anhalten bestätigen", "$act <channel/kanal>!@frozen-channels m,message= evidence=*@files"),
    Row("freeze release", "anhalten aufheben", "$act <channels/kanäle>*@frozen-channels all because="),
    Row("freeze list", "anhalten liste", "$incident"),
    Row("promise", "zusage", ">"),
    Row("promise add", "zusage neu", "$act <text> m,message= by=! update to= owner=@roles-people remind="),
    Row("promise keep", "zusage gehalten", "$act <number/nummer>#! m,message= evidence=*@files source= statement=# without-evidence because="),
    Row("promise break", "zusage gebrochen", "$act <number/nummer>#! m,message="),
    Row("promise move", "zusage verschieben", "$act <number/nummer>#! by=! because="),
    Row("promise list", "zusage liste", "$incident open to="),
    Row("clock", "fristuhr", ">"),
    Row("clock list", "fristuhr liste", "$incident rules"),
    Row("clock start", "fristuhr starten", "$act <rules/regeln>*!@clock-rules because= classified= another owner=@roles-people evidence=*@files"),
    Row("clock classify", "fristuhr einstufen", "$act <clock/fristuhr>!@clocks because="),
    Row("clock met", "fristuhr erfüllt", "$act <clock/fristuhr>!@clocks m,message= evidence=*@files"),
    Row("clock stop", "fristuhr stoppen", "$act <clock/fristuhr>!@clocks because="),
    Row("clock show", "fristuhr zeigen", "$incident <clock/fristuhr>!@clocks"),
    Row("clock explain", "fristuhr erklären", "$shared <rule/regel>!@clock-rules at= classified="),
    Row("contain", "eindämmen", "$act because="),
    Row("resolve", "lösen", "$act because="),
    Row("close", "abschließen", "$act reason=(resolved/gelöst,duplicate/doppelt,superseded/aufgegangen,external/von-außen,cancelled/abgebrochen,false-alarm/fehlalarm) because="),
    Row("reopen", "wiedereröffnen", "$act because="),
    Row("timeline", "zeitleiste", "$incident since= until= kind=*(incident-opened/vorfall-eröffnet,incident-contained/vorfall-eingedämmt,incident-resolved/vorfall-gelöst,incident-closed/vorfall-abgeschlossen,incident-reopened/vorfall-wiedereröffnet,incident-dated/vorfall-datiert,channel-added/kanal-hinzugefügt,role-assigned/rolle-zugewiesen,note-added/notiz,wind-read/wind,alert-raised/alarm-erhöht,alert-lowered/alarm-gesenkt,escalation-acknowledged/eskalation-bestätigt,due-recorded/frist-vermerkt,run-started/playbook-begonnen,run-moved/playbook-umgestellt,step-started/schritt-begonnen,steps-assigned/schritte-zugewiesen,items-ticked/punkte-abgehakt,step-done/schritt-erledigt,step-skipped/schritt-übersprungen,decision-made/entscheidung,fact-set/fakt,proposal-answered/vorschlag-beantwortet,statement-drafted/stellungnahme-entworfen,statement-edited/stellungnahme-geändert,statement-submitted/stellungnahme-vorgelegt,statement-approved/stellungnahme-freigegeben,statement-rejected/stellungnahme-zurückgewiesen,statement-published/stellungnahme-veröffentlicht,statement-withdrawn/stellungnahme-zurückgezogen,audience-informed/kreis-verständigt,promise-made/zusage,promise-moved/zusage-verschoben,promise-settled/zusage-entschieden,posting-frozen/kanal-angehalten,freeze-confirmed/anhalten-bestätigt,freeze-released/anhalten-aufgehoben,clock-started/fristuhr-gestartet,clock-classified/fristuhr-eingestuft,clock-met/fristuhr-erfüllt,clock-stopped/fristuhr-gestoppt,assessment-made/einschätzung,claim-added/behauptung,claim-settled/behauptung-entschieden,strategies-set/strategien,stated-claims-set/behauptungen-der-stellungnahme,post-triaged/beitrag-eingeordnet,post-settled/beitrag-abgeschlossen,lesson-added/erkenntnis,action-added/maßnahme,action-settled/maßnahme-abgeschlossen,entry-corrected/eintrag-berichtigt,entry-redacted/eintrag-geschwärzt,visibility-changed/sichtbarkeit-geändert,act-undone/eintrag-zurückgenommen,drill-started/übung-begonnen,drill-inject/einspielung,drill-ended/übung-beendet,objective-rated/ziel-bewertet) person=*@people origin=(automatic/automatisch,manual/von-hand) by=(occurrence/geschehen,record/erfasst) public format=(text,markdown,csv,json) exit-status"),
    Row("search", "suchen", "$shared <text>! exit-status"),
    Row("show", "zeigen", "$incident <entry/eintrag>#"),
    Row("list", "liste", "$shared all exit-status"),
    Row("use", "wählen", "$shared <incident/vorfall>#@incidents none"),
    Row("steps", "schritte", "$incident"),
    Row("postmortem", "nachbetrachtung", "$incident format=(markdown,html,json) audience=(internal/intern,public/öffentlich) o,output=@files force"),
    Row("lesson", "erkenntnis", ">"),
    Row("lesson add", "erkenntnis neu", "$act <category/art>!(well/gut,badly/schlecht,luck/glück) <text> m,message="),
    Row("lesson list", "erkenntnis liste", "$incident"),
    Row("action", "maßnahme", ">"),
    Row("action add", "maßnahme neu", "$act <text> m,message= owner=!@roles-people due=!"),
    Row("action done", "maßnahme erledigt", "$act <number/nummer>#! m,message="),
    Row("action drop", "maßnahme aufgeben", "$act <number/nummer>#! because="),
    Row("action list", "maßnahme liste", "$incident"),
    Row("evidence", "beleg", ">"),
    Row("evidence list", "beleg liste", "$incident"),
    Row("evidence save", "beleg speichern", "$incident <sha256>! o,output=@files force"),
    Row("correct", "berichtigen", "$act <entry/eintrag>#! m,message= because= detected= started="),
    Row("undo", "zurücknehmen", "$record <entry/eintrag>#"),
    Row("publicise", "markieren", "$record <entry/eintrag>#! internal"),
    Row("redact", "schwärzen", "$record <entry/eintrag>#! because="),
    Row("tick", "vermerken", "$incident"),
    Row("verify", "prüfen", "$shared seal="),
    Row("seal", "siegel", "$shared"),
    Row("backup", "sichern", "$shared <file/datei>!@files force"),
    Row("init", "einrichten", "$shared <folder/ordner>@folders group= guided"),
    Row("readiness", "vorbereitung", "$shared format=(text,markdown,html,json) o,output=@files force exit-status"),
    Row("playbook", "playbook", ">"),
    Row("playbook list", "playbook liste", "$shared"),
    Row("playbook show", "playbook zeigen", "$shared <playbook>!@playbooks format=(text,mermaid,dot,json)"),
    Row("playbook check", "playbook prüfen", "$shared <playbooks>*@playbook-files strict explain=(yaml,limit,unknown-key,missing-key,wrong-kind,wrong-value,file-name,keys-together,duplicate,unknown-reference,include,cycle,condition-form,impossible-comparison,no-steps,missing-translation,undeclared-fact,unreachable-step,unreachable-branch,constant-condition,idle-option,missing-role,missing-due,vacant-role,missing-deputy,clock-without-owner,unknown-audience,unknown-channel,unknown-placeholder,placeholder-mismatch,text-too-long,all/alle)"),
    Row("playbook import", "playbook importieren", "$shared <file/datei>!@files o,output=@files force"),
    Row("playbook export", "playbook exportieren", "$shared <playbook>!@playbooks format=(cacao) o,output=@files force"),
    Row("playbook new", "playbook neu", "$shared <id/kennung>! from=@playbooks o,output=@files"),
    Row("playbook diff", "playbook vergleichen", "$incident <playbooks>*@playbook-files run=# exit-status"),
    Row("playbook schema", "playbook schema", "$shared"),
    Row("run", "befolgen", "$act <playbook>!@playbooks"),
    Row("move", "umstellen", "$act <playbook>!@followed-playbooks because="),
    Row("assign", "zuweisen", "$act <role-person/rolle-person>*@roles-people step=*@open-steps run=# all-of=@roles-people name= because="),
    Row("channel", "kanal", ">"),
    Row("channel add", "kanal neu", "$act <channel/kanal>!(x,instagram,facebook,tiktok,youtube,linkedin,mastodon,bluesky,threads,xing,whatsapp,website,press,mail,hotline,intranet,tv,radio,print,blog,forum,reviews)"),
    Row("demo", "demo", "$shared <storm/sturm>(united-3411,adidas-rent) o,output=@folders"),
    Row("exit-codes", "exit-codes", "lang=(de,en)"),
    Row("drill", "übung", ">"),
    Row("drill list", "übung liste", "$shared exit-status"),
    Row("drill run", "übung beginnen", "$shared as=@people <scenario/drehbuch>!@scenarios real-time speed=#"),
    Row("drill resume", "übung fortsetzen", "$shared as=@people <number/nummer># real-time speed=#"),
    Row("drill check", "übung prüfen", "$shared <scenarios/drehbücher>*@scenarios strict"),
    Row("drill score", "übung stand", "$shared <number/nummer>#"),
    Row("drill rate", "übung bewerten", "$act <objective/ziel>! <rating/note>!(P,S,M,U) because="),
    Row("drill report", "übung auswertung", "$shared <number/nummer># format=(text,markdown,html,json) o,output=@files force"),
    Row("drill schema", "übung schema", "$shared"),
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
