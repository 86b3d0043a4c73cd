extension Script {
  var promises: String {
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
}
