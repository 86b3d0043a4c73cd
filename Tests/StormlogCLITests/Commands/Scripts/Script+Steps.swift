extension Script {
  var steps: String {
    """
    $ next
    \(Self.opening)
    $ next
    $ steps
    $ done save-ad
    $ start save-ad
    $ done save-ad -m "saved" --evidence shot.png
    $ decide ours maybe
    $ decide ours ja --because "the agency confirms"
    $ skip call-agency
    $ skip call-agency --because "they called us"
    $ done call-police --out-of-order --because "the shop had called already"
    $ fact threat ja -m "a letter"
    $ next
    $ decline threat
    $ decline threat --because "the police is there"
    $ accept storm
    $ next --role social-lead
    $ steps
    $ run bakery
    """
  }
}
