/// What is typed in the transcripts, by the part of the tool they show.
enum Script: String, CaseIterable {
  case storm, steps, moving, statements, promises, record, looking, learning, safekeeping, preparing
  case clocks, informing, freezing, mistakes, exchange, strategy, triage

  var text: String {
    switch self {
    case .storm: storm
    case .steps: steps
    case .moving: moving
    case .statements: statements
    case .promises: promises
    case .record: record
    case .looking: looking
    case .learning: learning
    case .safekeeping: safekeeping
    case .preparing: preparing
    case .clocks: clocks
    case .informing: informing
    case .freezing: freezing
    case .mistakes: mistakes
    case .exchange: exchange
    case .strategy: strategy
    case .triage: triage
    }
  }

  private static let opening = """
    $ open "Racist advertisement 🥖" --playbook bakery --wind 2 --channel x --detected "20 min ago"
    """
}

extension Script {
  private var storm: String {
    """
    nothing is open yet
    $
    $ open "Racist advertisement 🥖" --playbook bakery --wind 2 --channel x --channel instagram --detected "vor 20 min" --started "yesterday 22:00" --cluster preventable --summary "An ad in Essen." --source https://example.org/ad
    $
    it rises
    + 5
    $ wind 4 --media 3 --because "RTL asks"
    $ accept storm --because "RTL asks"
    $ ack
    $ ack --for weis
    $ ack --for weiss --at "vor 1 min"
    $ note "ZDF asks for an interview" --at "gestern 22:30" --source https://example.org/zdf --public
    $ note -m -
    $ note
    + 30
    $
    $ due
    $ tick
    $ tick
    a second storm
    $ open "Account taken over" --alert gelb
    $
    $ use 1
    $ assign legal zimmer --name "Uta Zimmer"
    $ channel add tiktok
    it calms down
    $ wind 1 --media 0
    $ deescalate yellow
    $ deescalate green --because "calm since noon"
    $ contain --because "half of the peak"
    $ resolve
    $ close
    $
    $ note "a late note"
    $ wind 2
    $ reopen --because "shared again"
    $ close --reason false-alarm --because "an old picture"
    """
  }

  private var moving: String {
    """
    \(Self.opening)
    $ done save-ad --evidence shot.png
    $ decide ours yes --because "the agency confirms"
    $ start call-agency
    $ move bakery --because "no newer one"
    $ move drafts/bakery.yaml
    $ move 7 --because "x"
    $ move spine --because "x"
    $ move drafts/bakery.yaml --because "checked by counsel"
    $ playbook diff --run 1 drafts/bakery.yaml
    $ steps
    $ done call-agency
    $ show
    a checklist
    $ done calls
    $ done calls --item 2 -m "reached at home"
    $ done calls --item 2
    $ done calls --item 9
    $ done calls --item 1 --evidence shot.png
    $ next --role legal
    $ done calls --item 1 --item 3
    $ done calls
    declared facts
    $ fact place perhaps
    $ fact similar many
    $ fact plce essen
    $ fact place essen
    steps in other hands
    $ assign
    $ assign legal weiss --step stop-ad
    $ assign weiss --step stop-ad --step call-police --because "on the spot"
    $ assign weiss --step stop-ad
    $ assign zimmer --all-of brandt --name "Uta Zimmer"
    $ assign adler --all-of legal
    $ assign adler --all-of it
    $ next
    $
    $ due
    $ undo
    $ timeline
    a second playbook beside it
    $ run drafts/shop.yaml
    $ next --role legal
    $ done call-police
    $ done call-police --run 2 -m "case 17"
    $ done call-police --run 3
    """
  }

  private var steps: String {
    """
    $ next
    \(Self.opening)
    $ next
    $ steps
    $ done save-ad
    $ start save-ad
    $ done save-ad -m "saved" --evidence shot.png
    $ decide ours maybe
    $ decide ours ja --because "the agency confirms"
    $ skip call-agency
    $ skip call-agency --because "they called us"
    $ done call-police --out-of-order --because "the shop had called already"
    $ fact threat ja -m "a letter"
    $ next
    $ decline threat
    $ decline threat --because "the police is there"
    $ accept storm
    $ next --role social-lead
    $ steps
    $ run bakery
    """
  }

  private var statements: String {
    """
    \(Self.opening)
    $ statement list
    $ statement draft --channel x --template holding
    $ statement edit 1 --set town=Essen
    $ promise add "Next update" --update --by "in 2h"
    $ statement edit 1 --set place=Essen
    $ statement submit 1
    $ statement approve 1
    $ statement publish 1
    $ statement reject 1 --as weiss --because "too vague"
    $ statement edit 1 -m "We stopped the advertisement.\\n\\nWe are sorry. Next: 12:00." --as brandt
    $ statement submit 1
    $ statement list
    $
    $ statement approve 1 --as weiss
    $ inform staff --via intranet
    $ statement publish 1 --url https://x.com/firm/status/1
    $ statement show 1
    in an emergency, and without
    $ statement draft --channel instagram -m "We are sorry."
    $ statement publish 2 --emergency --unapproved
    $ statement publish 2 --emergency --because "nobody can be reached"
    $ statement draft --channel press --language de -m "Wir bedauern das." --as brandt
    $ statement publish 3 --unapproved --because "sent by the agency"
    $ statement correct 1 -m "Correction: Gotha, not Essen."
    $ statement withdraw 2 --because "wrong picture"
    $ statement list
    $ statement show 9
    """
  }

  private var promises: String {
    """
    \(Self.opening)
    $ promise list
    $ promise add "Call the family" --by 18:00 --to "the family"
    $ promise add "Refund" --by "in 3 days"
    $ promise add "Too late" --by "1h ago"
    $ promise add "Tell the agency" --by "in 4h" --to "the agency" --owner brandt --remind 30m
    $ promise add "x" --by "in 4h" --owner brand
    $ promise add "x" --by "in 4h" --remind soon
    $ promise list
    + 220
    $
    $ due
    $ promise keep 1 -m "called, they thank us"
    $ promise keep 1 --without-evidence
    $ promise keep 1 --statement 1
    $ promise keep 1 --without-evidence --because "a call; nobody took notes"
    $ promise break 2 -m "the bank is closed"
    $ promise keep 7
    $ promise move 3 --by "in 4h"
    $ promise move 3 --by "in 4h" --because "the agency asked for it"
    $ promise move 3 --by "in 4h" --because "again"
    $ promise move 2 --by "in 4h" --because "again"
    + 300
    $ promise move 3 --by "in 2h" --because "nobody was there"
    $ promise keep 3 -m "mail sent" --evidence shot.png --source https://example.org/mail
    $ promise list
    $ promise list --open
    $ promise list --to AGENCY
    $ promise list --to AGENCY --json
    $ timeline --kind promise-moved --kind promise-settled
    """
  }

  private var record: String {
    """
    \(Self.opening)
    + 10
    $ note "depot Erfurt" --attach shot.png
    $ correct 4 -m "depot Gotha" --because "misheard"
    $ correct 4 --at "vor 8 min"
    $ correct 1 --detected "vor 40 min"
    $ correct 4 --detected 01:00
    $ show 4
    $ publicise 4
    $ publicise 4
    $ publicise 4 --internal
    $ undo
    $ undo 4
    $ undo 99
    $ note "Mrs. Miller, 12 Main Street"
    $ redact 12
    $ redact 12 --because "Art. 17 GDPR"
    $ show 12
    $ search Miller
    $ timeline
    """
  }

  private var looking: String {
    """
    \(Self.opening)
    + 20
    $ note "Möller was there" --at 02:50
    $ note "first line\\nsecond line" --as brandt --public
    $ timeline
    $ timeline --since 03:00 --kind note-added
    $ timeline --kind note
    $ timeline --person brandt --by record
    $ timeline --origin automatic --exit-status
    $ timeline --public --format csv
    $ timeline --format markdown
    $ search moller
    $ search nothing --exit-status
    $ show
    $ show 4
    $ show 99
    $ list
    $ evidence list
    $ due --overdue
    $ close --reason cancelled
    $ list
    $ list --all
    """
  }

  private var learning: String {
    """
    \(Self.opening)
    $ lesson list
    $ lesson add gut "The team was there within minutes."
    $ lesson add badly "Nobody checked the ad."
    $ lesson add good "x"
    $ lesson list
    $ action list
    $ action add "Four eyes for ads" --owner brand --due 2026-12-15
    $ action add "Four eyes for ads" --owner brandt --due 2026-12-15
    $ action add "Ask the agency" --owner social-lead --due "in 30 days"
    $ action done 1 -m "in force"
    $ action drop 2 --because "contract ended"
    $ action list
    $ postmortem -o report.md
    $ postmortem -o report.md
    $ postmortem --format html --audience public -o report.html
    $ postmortem --audience pulic
    """
  }

  private var safekeeping: String {
    """
    \(Self.opening)
    $ done save-ad --evidence shot.png
    $ evidence list
    $ evidence save abc
    $ evidence save e3b0c4
    $ verify
    $ verify --seal nonsense
    $ seal
    $ backup copy.sqlite
    $ backup copy.sqlite
    """
  }

  private var exchange: String {
    """
    $ playbook import checklist.md
    $ playbook import checklist.md -o checklist.yaml
    $ playbook check checklist.yaml
    $ playbook import checklist.md -o checklist.yaml
    $ playbook import checklist.md -o Checklist.yaml
    $ playbook import flow.json
    $ playbook import flow.json --json
    $ playbook import loop.json
    $ playbook import loop.json --json
    $ playbook import shot.png
    $ playbook import crisis/playbooks/bakery.yaml
    $ playbook import nothing.json
    $ playbook export bakery -o bakery.json
    $ playbook export bakery -o bakery.json
    $ playbook import bakery.json
    $ playbook export bakery --format bpmn
    $ playbook export bakerry
    """
  }

  private var preparing: String {
    """
    $ init
    $ playbook show bakery
    $ playbook check bakery
    $ playbook check bakery --strict
    $ playbook check --explain missing-deputy
    $ playbook check --explain deputy
    $ playbook show bakery --format mermaid
    $ playbook show bakerry
    $ playbook new confectioner
    $ playbook new confectioner
    $ playbook new cake --from bakery -o cake.yaml
    $ playbook diff bakery cake.yaml
    $ playbook diff bakery confectioner --exit-status
    $ playbook diff bakery
    $ playbook diff --run 1
    $ playbook check bakery nothing.yaml
    $ use
    $ use 1
    \(Self.opening)
    $ playbook diff --run 1
    $ playbook diff --run 1 confectioner
    $ playbook diff --run 2
    $ use
    $ use --none
    $ use
    $ exit-codes
    $ readiness
    $ readiness --format markdown
    $ readiness --format pdf
    """
  }

  private var clocks: String {
    """
    $ open "Customer data in a forum" --playbook spine --wind 1 --detected "3h ago"
    $ clock list
    $ clock list --rules
    $ clock start gdpr33 --because "IT confirms access"
    $ clock start gdpr-33 --at "yesterday 18:20"
    $ clock start gdpr-33 --at "yesterday 18:20" --because "IT confirms access" --evidence shot.png
    $ clock start gdpr-33 --because "again"
    $ clock start nis2-early-warning --at 01:30 --because "SOC report" --owner weiss
    $ clock start gdpr-34 nis2-notification --at 01:30 --because "SOC report" --owner legal
    $ clock start dora-initial --at 01:00 --because "a bank is hit" --owner lega
    $ clock start dora-initial --at 01:00 --because "a bank is hit"
    $ clock classify dora-initial --at 01:45 --because "major"
    $ clock start insurer --at 02:00 --because "policy 4711"
    $ clock list
    $
    $ due
    $ clock show gdpr-33
    + 130
    $ tick
    $ clock met nis2-notification --at "10 min ago" -m "by the portal" --evidence https://bsi.example/1
    $ clock show nis2-final
    $ clock stop dora-initial
    $ clock stop dora-initial --because "we are no financial entity"
    $ clock stop dora-initial --because "twice"
    $ clock met mar-17
    + 4000
    $ clock met gdpr-33 -m "the forensics came late"
    $ clock list
    $ undo
    $ clock show 1
    a playbook proposes
    $ fact product dangerous
    $ accept dangerous-product --because "lab result"
    $ accept dangerous-product --at "1h ago" --because "lab result"
    $ timeline --kind clock-started --kind clock-met --kind clock-stopped
    what a deadline would be
    $ clock explain gdpr-33 --at "22.12.2020 12:17"
    $ clock explain nis2-final --at "2027-01-31 14:05"
    $ clock explain dora-initial --at "2026-11-23 08:00" --classified "2026-11-24 09:00"
    $ clock explain gpsr-9-8
    $ clock explain insurer
    $ clock explain gdpr
    $ clock show 99
    """
  }

  private var informing: String {
    """
    \(Self.opening)
    $ inform list
    $ inform authority --by brandt --via phone -m "the trading standards office knows"
    $ statement draft --channel x --language en -m "We are sorry."
    $
    $ fact victim yes
    $ next
    $ statement submit 1
    $ statement approve 1 --as weiss
    $ statement publish 1
    $ statement publish 1 --uninformed
    $ inform victim --not-possible
    $ inform victim --not-possible --not-needed --because "x"
    $ inform victim --not-possible --because "no name, no number" --as brandt
    $ inform stff --via intranet
    $ undo
    $ inform "the staff"
    $ inform staff --at "in 10 min"
    $ inform staff --evidence nothing.pdf
    $ inform list
    $ statement publish 1 --uninformed --because "RTL goes on air" --url https://x.com/firm/status/1
    $
    + 20
    $ inform staff --via intranet -m "the same text, a number for callers" --evidence shot.png --at "5 min ago"
    $ inform list
    $ inform list --json
    $ undo
    $ show
    $ timeline --kind audience-informed
    """
  }

  private var freezing: String {
    """
    $ open "Racist advertisement" --detected "20 min ago"
    $ freeze list
    $ freeze --because "no jokes today"
    $ channel add x
    $ channel add instagram
    $ freeze
    $ freeze --because "no jokes today"
    $ freeze order --because "again"
    $ freeze lst
    $ freeze confirm x -m "3 posts, 1 ad paused" --evidence shot.png
    $ freeze confirm x
    $ freeze confirm tv
    + 12
    $
    $ due
    $ freeze list
    $ tick
    $ freeze confirm instagram --at "4 min ago"
    $ freeze release
    $ freeze release x
    $ freeze release x --all --because "calm"
    $ freeze release x --because "calm on X"
    $ freeze --channel x --channel tv --because "a second video"
    $ undo
    $ freeze --channel x --because "a second video"
    $ freeze list
    $ freeze list --json
    $ resolve
    $ close
    $ freeze --channel tv --because "late"
    $ freeze release --all --because "two calm days"
    $ freeze release --all --because "again"
    $ freeze list
    $ timeline --kind posting-frozen --kind freeze-confirmed --kind freeze-released
    """
  }

  private var mistakes: String {
    """
    $ opne "x"
    $ open
    $ open x --cluster preventabl
    $ open x --playbook bakry
    $ open x --detected "in 2h"
    $ open x --detected "some time ago"
    $ note "nothing is open"
    \(Self.opening)
    $ wind
    $ wind 7
    $ wind four
    $ wind 2 --medai 3
    $ wind 2 3
    $ escalate organge --because x
    $ escalate green --because x
    $ escalate orange
    $ note "x" --as brand
    $ note x y
    $ note x -m y
    $ note ""
    $ note x --at 23:59
    $ note x --at "in 10 min"
    $ note x -i 9
    $ fact thread yes
    $ assign legl weiss
    $ assign legal weis
    $ channel add instgram
    $ next --role legl
    $ done save-add
    $ done
    $ done save-ad --evidence nothing.png
    $ timeline --since
    $ help nope
    $ promise lst
    $ board --color sometimes
    $ note x --lang fr
    $ show x --json
    $ wind 7 --json
    """
  }
}

extension Script {
  private var strategy: String {
    """
    $ assess
    $ open "Racist advertisement 🥖" --playbook bakery --wind 2 --channel x --detected "20 min ago"
    $ assess
    $ assess --because "no reason"
    $ assess --cluster preventabel
    $ assess --type rumour --cluster preventable --because "mixed up"
    $ assess --type rumour --history no --reputation good --because "the picture is from 2019"
    $ assess
    $ assess --cluster accidental --history yes --because "the agency's error, as last year"
    $ assess
    $ assess --json
    the ledger
    $ claim list
    $ claim add "The advertisement is ours" --source https://example.org/ad
    $ claim add "Die Filiale in Essen hat sie ausgehängt" --is maybe
    $ claim add "Die Filiale in Essen hat sie ausgehängt" --is wahr --source "Filialleitung, Telefonat"
    $ claim settle 1 true
    $ claim settle 7 true --because "x"
    what is said
    $ statement draft --channel x --language en -m "The advertisement is ours, and we are sorry." --strategy sorry
    $ statement draft --channel x --language en -m "The advertisement is ours, and we are sorry." --strategy apology --states 9
    $ statement draft --channel x --language en -m "The advertisement is ours, and we are sorry." --strategy apology
    $ statement claims 1
    $ statement claims 1 --states 1
    $ statement submit 1
    $ claim settle 1 true --because "the agency confirms" --source "mail of the agency"
    $ claim settle 1 true --because "the agency confirms"
    $ statement submit 1
    $ statement draft --channel x --language en -m "We never made such a thing." --strategy denial
    $ statement submit 2
    $ statement submit 2 --contradicting
    $ statement submit 2 --because "it is about another picture"
    $ statement submit 2 --contradicting --because "it is about another picture"
    $ statement strategy 2 denial
    $ statement strategy 2 --none
    $ statement strategy 2
    $ statement strategy 2 denial reminder --because "for the record"
    $ statement approve 2 --as brandt
    $ statement show 2
    $ statement list
    it turns out otherwise
    $ claim settle 1 partly --because "only the draft was ours"
    $ statement approve 1 --as brandt
    $ inform staff --via intranet
    $ statement publish 1
    $ statement publish 1 --contradicting --because "the agency posted it"
    $
    $ next --role legal
    $ claim list
    $ statement correct 1 -m "Only the draft of the advertisement was ours." --strategy information
    $ statement show 1
    $ undo 5
    $ claim list --json
    $ timeline
    $ postmortem --format markdown
    """
  }

  private var triage: String {
    """
    \(Self.opening)
    $ triage list
    $ triage --channel x
    $ triage --channel x --url https://x.com/a/1
    $ triage --channel x --url https://x.com/a/1 --threat perhaps
    $ triage --channel x --url https://x.com/a/1 --threat yes -m "I know where your baker lives"
    $ triage --channel x --url https://x.com/b/2 --threat no --true no --positive no --kind misguided
    $ triage --channel x --url https://x.com/c/3 --threat no --true yes --positive no --kind misguided
    $ triage --channel facebook -m "Mein Brot war verbrannt" --threat nein --true ja --positive nein --kind unhappy
    $ triage --channel x --url https://x.com/d/4 --threat no --true unknown --positive no --kind troll
    $ triage --channel x --url https://x.com/e/5 --threat no --true unknown --positive no --kind other
    $ triage --channel x --url https://x.com/f/6 --threat no --true yes --positive yes
    + 12
    $
    $ triage answered 2 --url https://x.com/muster/7
    $ triage answered 2
    $ triage answered 4 -m "could not resist"
    $ triage leave 5
    $ triage leave 5 --because "it is all said"
    $ triage list
    $ triage list --waiting
    $ triage list --waiting --json
    $ triage answered 9
    """
  }
}
