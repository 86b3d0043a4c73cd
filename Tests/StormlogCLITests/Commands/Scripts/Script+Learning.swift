extension Script {
  var learning: String {
    """
    \(Self.opening)
    $ lesson list
    $ lesson add gut "The team was there within minutes."
    $ lesson add badly "Nobody checked the ad."
    $ lesson add good "x"
    $ lesson list
    $ action list
    $ action add "Four eyes for ads" --owner brand --due 2026-12-15
    $ action add "Four eyes for ads" --owner brandt --due 2026-12-15
    $ action add "Ask the agency" --owner social-lead --due "in 30 days"
    $ action done 1 -m "in force"
    $ action drop 2 --because "contract ended"
    $ action list
    $ postmortem -o report.md
    $ postmortem -o report.md
    $ postmortem --format html --audience public -o report.html
    $ postmortem --audience pulic
    """
  }
}
