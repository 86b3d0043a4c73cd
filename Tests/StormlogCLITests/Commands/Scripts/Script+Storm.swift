extension Script {
  var storm: String {
    """
    nothing is open yet
    $
    $ open "Racist advertisement 🥖" --playbook bakery --wind 2 --channel x --channel instagram --detected "vor 20 min" --started "yesterday 22:00" --cluster preventable --summary "An ad in Essen." --source https://example.org/ad
    $
    it rises
    + 5
    $ wind 4 --media 3 --because "RTL asks"
    $ accept storm --because "RTL asks"
    $ ack
    $ ack --for weis
    $ ack --for weiss --at "heute 03:05"
    $ note "ZDF asks for an interview" --at "gestern 22:30" --source https://example.org/zdf --public
    $ note -m -
    $ note
    + 30
    $
    $ due
    $ tick
    $ tick
    a second storm
    $ open "Account taken over" --alert gelb
    $
    $ use 1
    $ assign legal zimmer --name "Uta Zimmer"
    $ channel add tiktok
    it calms down
    $ wind 1 --media 0
    $ deescalate yellow
    $ deescalate green --because "calm since noon"
    $ contain --because "half of the peak"
    $ resolve
    $ close
    $
    $ note "a late note"
    $ note "a late note" -i 1
    $ wind 2 -i 1
    $ reopen --because "shared again"
    $ close --reason false-alarm --because "an old picture"
    """
  }
}
