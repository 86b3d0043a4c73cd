extension OutputScript {
  /// A storm of which little is known: what nobody said is left out.
  var quiet: String {
    """
    $ open "Somebody asks" --cluster victim
    $ statement draft --channel x --language en -m "We look into it."
    $ statement submit 1
    $ statement approve 1 --as brandt
    $ statement list
    $ statement edit 1 -m "We look into it at once."
    $ statement submit 1
    $ statement approve 1 --as brandt
    $ undo --as brandt --because "too soon"
    $ undo
    $ undo
    $ clock start press --at "1h ago" --because "a rule of ours"
    $ clock start insurer --at "1h ago" --because "policy 4711"
    $ clock list
    $ clock show 1
    $ clock explain press
    $ postmortem
    $ escalate yellow --because "a reporter asks"
    $ show
    $ contain
    $ resolve
    $ reopen --because "it begins anew"
    $ postmortem
    + -1440
    $ note "The clock of this machine lies behind"
    $ timeline
    + 1440
    beside another storm
    $ action add "Four eyes" --owner brandt --due 2026-12-15
    $ open "Somebody asks again" --keep-current
    + 60
    $ due -i 2
    $ board
    > tick
    $ tick -i 1
    > due --all
    > next --all
    > action list --all
    $ close -i 2 --reason duplicate --of 1
    $ list --all
    > list --retention
    > redact --persons -i 1
    $ show -i 2
    $ open "An old breach" --detected "2025-11-25 14:00" --sure-of-year
    $ clock start report --at "2025-11-25 15:00" --because "told late" --sure-of-year
    $ clock met report --at "2025-12-29 10:00" --sure-of-year
    @ holidays: DE-NW
    $ note "the holidays are settled now"
    $ clock list
    $ postmortem
    """
  }
}
