extension Script {
  var clocks: String {
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
    $ clock met gdpr-33
    $ clock met gdpr-33 -m "the forensics came late"
    $ clock list
    $ undo
    $ undo --because "the wrong report"
    $ clock show 1
    what a correction moves
    $ correct 5 --at "2026-11-23 17:20"
    $ correct 5 --at "2026-11-23 17:20" --because "the log of the portal"
    $ correct 29 --at "2026-11-24 01:00" --because "x"
    $ correct 30 --at "2026-11-24 04:00" --because "x"
    $ clock show 1
    $ undo
    $ clock show 1
    $ clock list
    one more breach, and a report nobody waits for yet
    $ clock start gdpr-33 --another --at "30 min ago" --because "the shop too"
    $ clock met gdpr-33 -m "x"
    $ clock met dora-final
    $ clock start cra-notification --at "80h ago" --because "exploited"
    $ clock met cra-notification
    $ show 5
    $ clock start dora-initial --at "50 min ago" --classified "45 min ago" --because "a bank"
    $ clock met dora-initial --at "40 min ago"
    $ clock start dora-final --at "35 min ago" --because "counsel"
    $ clock met dora-intermediate --at "30 min ago"
    + 60000
    $ clock met dora-intermediate -m "second report"
    $ clock list
    $ clock show dora-final
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
    $ clock explain cra-notification
    $ clock explain insurer
    $ clock explain insurer --classified 10:00
    $ clock explain gdpr-33 --at "2026-03-29 02:30"
    $ clock explain gdpr-33 --at "2026-10-25 02:30"
    $ clock explain gdpr-33 --at "2026-10-25 02:30 summer time"
    $ note "who knows when" --at 2h
    $ timeline --since 2026-11-24 --until 2026-11-23
    $ clock explain gdpr
    $ clock show 99
    clocks outlive the storm
    $ close --because "over" --reason external
    $ open "Another storm"
    $
    $ due
    $ use 2
    $ close --reason external
    $ use --none
    $
    $ due
    """
  }
}
