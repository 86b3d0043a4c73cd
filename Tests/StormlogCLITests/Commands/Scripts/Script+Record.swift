extension Script {
  var record: String {
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
}
