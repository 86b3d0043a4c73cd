extension Script {
  var triage: String {
    """
    \(Self.opening)
    $ triage list
    $ triage --channel x
    $ triage --channel x --url https://x.com/a/1
    $ triage --channel x --url https://x.com/a/1 --threat perhaps
    $ triage --channel x --url https://x.com/a/1 --threat yes -m "I know where your baker lives"
    $ triage --channel x --url https://x.com/b/2 --threat no --true no --positive no --kind misguided
    $ triage --channel x --url https://x.com/c/3 --threat no --true yes --positive no --kind misguided
    $ triage --channel facebook -m "Mein Brot war verbrannt" --threat nein --true ja --positive nein --kind unhappy
    $ triage --channel x --url https://x.com/d/4 --threat no --true unknown --positive no --kind troll
    $ triage --channel x --url https://x.com/e/5 --threat no --true unknown --positive no --kind other
    $ triage --channel x --url https://x.com/f/6 --threat no --true yes --positive yes
    + 12
    $
    $ triage answered 2 --url https://x.com/muster/7
    $ triage answered 2
    $ triage answered 4 -m "could not resist"
    $ triage leave 5
    $ triage leave 5 --because "it is all said"
    $ triage list
    $ triage list --waiting
    $ triage list --waiting --json
    $ triage answered 9
    """
  }
}
