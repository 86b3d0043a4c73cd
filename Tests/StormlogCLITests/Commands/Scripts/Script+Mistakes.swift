extension Script {
  var mistakes: String {
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
