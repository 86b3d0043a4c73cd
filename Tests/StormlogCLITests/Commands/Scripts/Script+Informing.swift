extension Script {
  var informing: String {
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
}
