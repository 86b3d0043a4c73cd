extension Script {
  var strategy: String {
    """
    $ assess
    $ open "Racist advertisement 🥖" --playbook bakery --wind 2 --channel x --detected "20 min ago"
    $ assess
    $ assess --because "no reason"
    $ assess --cluster preventabel
    $ assess --type rumour --cluster preventable --because "mixed up"
    $ assess --type rumour --history no --reputation good --because "the picture is from 2019"
    $ assess
    $ assess --cluster accidental --history yes --because "the agency's error, as last year"
    $ assess
    $ assess --json
    the ledger
    $ claim list
    $ claim add "The advertisement is ours" --source https://example.org/ad
    $ claim add "Die Filiale in Essen hat sie ausgehängt" --is maybe
    $ claim add "Die Filiale in Essen hat sie ausgehängt" --is wahr --source "Filialleitung, Telefonat"
    $ claim settle 1 true
    $ claim settle 7 true --because "x"
    what is said
    $ statement draft --channel x --language en -m "The advertisement is ours, and we are sorry." --strategy sorry
    $ statement draft --channel x --language en -m "The advertisement is ours, and we are sorry." --strategy apology --states 9
    $ statement draft --channel x --language en -m "The advertisement is ours, and we are sorry." --strategy apology
    $ statement claims 1
    $ statement claims 1 --states 1
    $ statement submit 1
    $ claim settle 1 true --because "the agency confirms" --source "mail of the agency"
    $ claim settle 1 true --because "the agency confirms"
    $ statement submit 1
    $ statement draft --channel x --language en -m "We never made such a thing." --strategy denial
    $ statement submit 2
    $ statement submit 2 --contradicting
    $ statement submit 2 --because "it is about another picture"
    $ statement submit 2 --contradicting --because "it is about another picture"
    $ statement strategy 2 denial
    $ statement strategy 2 --none
    $ statement strategy 2
    $ statement strategy 2 denial reminder --because "for the record"
    $ statement approve 2 --as brandt
    $ statement show 2
    $ statement list
    it turns out otherwise
    $ claim settle 1 partly --because "only the draft was ours"
    $ statement approve 1 --as brandt
    $ inform staff --via intranet
    $ statement publish 1
    $ statement publish 1 --contradicting --because "the agency posted it"
    $
    $ next --role legal
    $ claim list
    $ statement correct 1 -m "Only the draft of the advertisement was ours." --strategy information
    $ statement show 1
    $ undo 6 --because "a slip"
    $ claim list --json
    $ timeline
    $ postmortem --format markdown
    """
  }
}
