extension Script {
  var safekeeping: String {
    """
    \(Self.opening)
    $ done save-ad --evidence shot.png
    $ evidence list
    $ evidence save abc
    $ evidence save e3b0c4
    $ verify
    $ verify --seal nonsense
    $ seal
    $ backup copy.sqlite
    $ backup copy.sqlite
    """
  }
}
