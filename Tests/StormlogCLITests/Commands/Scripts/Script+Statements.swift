extension Script {
  var statements: String {
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
}
