extension Script {
  var looking: String {
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
    $ show 5
    $ show 99
    $ list
    $ evidence list
    $ due --overdue
    $ close --reason cancelled
    $ list
    $ list --all
    """
  }
}
