extension Script {
  var moving: String {
    """
    \(Self.opening)
    $ done save-ad --evidence shot.png
    $ decide ours yes --because "the agency confirms"
    $ start call-agency
    $ move bakery --because "no newer one"
    $ move drafts/bakery.yaml
    $ move 7 --because "x"
    $ move spine --because "x"
    $ move drafts/bakery.yaml --because "checked by counsel"
    $ playbook diff --run 1 drafts/bakery.yaml
    $ steps
    $ done call-agency
    $ show
    a checklist
    $ done calls
    $ done calls --item 2 -m "reached at home"
    $ done calls --item 2
    $ done calls --item 9
    $ done calls --item 1 --evidence shot.png
    $ next --role legal
    $ done calls --item 1 --item 3
    $ done calls
    declared facts
    $ fact place perhaps
    $ fact similar many
    $ fact plce essen
    $ fact place essen
    steps in other hands
    $ assign
    $ assign legal weiss --step stop-ad
    $ assign weiss --step stop-ad --step call-police --because "on the spot"
    $ assign weiss --step stop-ad
    $ assign zimmer --all-of brandt --name "Uta Zimmer"
    $ assign adler --all-of legal
    $ assign adler --all-of it
    $ next
    $
    $ due
    $ undo
    $ timeline
    a second playbook beside it
    $ run drafts/shop.yaml
    $ next --role legal
    $ done call-police
    $ done call-police --run 2 -m "case 17"
    $ done call-police --run 3
    """
  }
}
