extension OutputScript {
  /// A storm from its first hour to the post-mortem, with all that can be recorded of one.
  var storm: String { beginning + "\n" + ending }

  private var beginning: String {
    """
    $ verify
    > init
    > playbook list
    > playbook show full
    > playbook check broken
    > playbook check --explain idle-option
    > playbook diff full bakery
    > playbook import flow.json
    $ playbook import flow.json -o flow.yaml
    $ playbook new our-own
    $ board
    > open "Racist advertisement" --playbook full --wind 4 --channel x --channel instagram --started "yesterday 22:00" --detected "20 min ago" --cluster accidental --summary "An ad in Essen." --source https://example.org/ad
    $ wind 4 --media 3 --because "RTL asks"
    $ note "depot Erfurt" --attach shot.png --attach film.mp4 --public
    $ note "RTL asks again" --at "40 min ago"
    > next
    > board
    $ assess --type technical-accident --history yes --reputation good --because "the printer's fault"
    $ accept storm --because "RTL asks"
    $ escalate red --because "the mayor asks"
    $ ack
    + 16
    $ tick
    $ ack --for weiss --at "10 min ago"
    $ done save-ad --evidence shot.png -m "saved"
    > ask
    $ decide ours yes --because "the agency confirms"
    $ start calls
    $ done calls --item 2
    $ assign brandt --step calls
    $ assign legal weiss
    $ fact victim no -m "the shop"
    $ decline people --because "nobody there"
    $ freeze --because "no jokes today"
    + 3
    $ freeze confirm x -m "3 posts, 1 ad paused" --as brandt
    > freeze list
    $ claim add "The advertisement is ours" --source https://example.org/ad
    $ claim settle 1 partly --because "one part"
    $ claim settle 1 true --because "the agency confirms" --source "mail of the agency"
    > claim list
    > assess
    $ triage --channel x --url https://x.com/a/1 -m "Is this yours?" --threat no --true yes --positive no --kind unhappy
    + 4
    $ triage answered 1 --url https://x.com/firm/1
    $ triage --channel x --url https://x.com/a/2 --threat no --true no --positive no --kind misguided
    > triage list
    $ accept breach --at "yesterday 18:20" --because "IT confirms access"
    $ clock start dora-initial --at "1h ago" --because "a bank is hit" --evidence https://example.org/log --owner weiss
    $ clock classify dora-initial --at "30 min ago" --because "major"
    $ clock met dora-initial --at "20 min ago" -m "by the portal"
    $ clock start nis2-early-warning --at "30h ago" --because "SOC report"
    $ clock met nis2-early-warning -m "late"
    $ clock start gdpr-34 --at "1h ago" --because "x"
    $ clock stop gdpr-34 --because "no risk"
    $ clock start cra-notification --at "80h ago" --because "exploited"
    > clock list
    > clock list --rules
    > clock show dora-initial
    > clock explain gdpr-33 --at "22.12.2020 12:17"
    """
  }

  private var ending: String {
    """
    $ inform staff --via intranet -m "the same text"
    $ inform victim --not-possible --because "no name, no number"
    $ inform management --not-needed --because "there already"
    > inform list
    $ promise add "Next update" --update --by "in 1h" --to "the press" --owner brandt
    $ promise move 1 --by "in 2h" --because "RTL asked for it"
    $ promise add "Call the agency" --by "in 20 min"
    + 45
    $ promise move 2 --by "in 1h" --because "nobody was there"
    > due
    $ statement draft --channel x --template holding --language en
    $ statement edit 1 -m "We stopped the advertisement. We are sorry." --liability yes
    $ statement submit 1
    > statement list
    $ statement reject 1 --as weiss --because "too vague"
    $ statement edit 1 -m "We stopped the advertisement at once." --liability no
    $ statement strategy 1 apology
    $ statement claims 1 --states 1
    $ statement submit 1
    $ statement approve 1 --as weiss
    $ undo --as weiss --because "too soon"
    $ statement approve 1 --as brandt
    $ statement edit 1 -m "We stopped the advertisement at once. We are sorry."
    $ statement submit 1
    $ statement approve 1 --as weiss
    $ statement approve 1 --as brandt
    $ statement publish 1 --url https://x.com/firm/status/1
    > statement show 1
    $ promise keep 1 --statement 1 -m "in the statement"
    $ promise break 2 -m "nobody there"
    > promise list
    $ statement draft --channel instagram -m "We never made such a thing." --language en --strategy denial
    $ statement submit 2 --contradicting --because "another picture"
    $ statement publish 2 --emergency --contradicting --because "nobody can be reached"
    $ board
    $ next
    $ claim settle 1 partly --because "only the draft was ours"
    $ board
    $ next
    $ statement draft --channel press -m "Read it." --language en
    $ statement publish 3 --unapproved --contradicting --uninformed --because "sent by the agency"
    $ statement withdraw 2 --because "wrong picture"
    $ statement correct 1 -m "Only the draft was ours." --strategy apology
    $ statement submit 4
    $ statement approve 4 --as weiss
    $ statement approve 4 --as brandt
    $ statement publish 4
    $ statement draft --channel x -m "We look on." --language en --as weiss
    $ statement submit 5
    $ statement approve 5
    $ done stop-ad -m "late"
    $ skip report --because "done elsewhere"
    > steps
    $ correct 6 -m "depot Gotha" --because "misheard"
    $ correct 6 --at "2h ago" --because "misheard"
    > show 6
    $ lesson add well "The team was there."
    > lesson list
    $ action add "Four eyes" --owner brandt --due 2026-12-15
    $ action done 1 -m "in force"
    > action list
    > evidence list
    $ evidence save fe1a4a -o copy.png
    > search depot
    $ contain --because "half of the peak"
    $ resolve
    $ board
    $ next
    $ freeze release x --because "calm"
    $ close --reason resolved
    > show
    > timeline --kind note-added
    $ timeline
    $ timeline --public
    > postmortem
    $ postmortem --audience public
    $ postmortem --audience public --include 2
    > postmortem -o report.md
    > readiness
    $ readiness -o ready.md
    $ open "Account taken over" --alert yellow
    $ redact 1 --because "Art. 17 GDPR"
    $ statement draft --channel x --language en -m "It was not us."
    $ statement publish 1 --unapproved --uninformed --because "it was out already"
    $ postmortem
    > list --all
    > use 1
    $ use --none
    > seal
    $ report set --audience public --title "What we did" -i 1
    $ hold --because "a letter" -i 1
    $ hold --lift --because "settled" -i 1
    > backup copy.sqlite
    $ backup copy-2.sqlite
    > restore copy-2.sqlite
    $ restore copy.sqlite --workspace elsewhere
    $ verify --seal 1-0000000000000000000000000000000000000000000000000000000000000000
    $ verify
    ! Gotha
    > verify
    $ postmortem -i 1 --unverified
    $ timeline -i 1 --unverified
    $ seal --unverified
    $ playbook export full
    $ playbook export full -o full.json
    """
  }
}
