extension Script {
  var record: String {
    """
    \(Self.opening)
    + 10
    $ note "depot Erfurt" --attach shot.png
    $ correct 5 -m "depot Gotha" --because "misheard"
    $ correct 5 --at "vor 8 min"
    $ correct 1 --detected "vor 40 min"
    $ correct 5 --detected 01:00
    $ show 5
    $ publicise 5
    $ publicise 5
    $ publicise 5 --internal
    $ undo
    $ undo 5
    $ undo 99
    $ note "Mrs. Miller, 12 Main Street"
    $ redact 13
    $ redact 13 --because "Art. 17 GDPR"
    $ show 13
    $ search Miller
    $ timeline
    """
  }
}
