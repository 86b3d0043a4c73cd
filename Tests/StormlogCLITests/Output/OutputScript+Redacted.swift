import IncidentWording

extension OutputScript {
  /// A storm of which every text is redacted in the end: the keys of texts are left out.
  var redacted: String {
    let redactions = (1...32).filter { !withoutWords.contains($0) }.map {
      "$ redact \($0) --alone --because \"Art. 17\""
    }
    return recorded + "\n" + redactions.joined(separator: "\n") + "\n" + looks
  }

  /// The entries that hold nothing to redact, and the correction that goes with entry 6.
  private var withoutWords: [Int] { [2, 7, 8, 22, 25, 27, 30] }

  private var recorded: String {
    """
    $ open "Customer data in a forum" --playbook full --wind 4 --channel x --summary "In a forum."
    $ escalate yellow --because "a reporter asks"
    $ note "a screenshot" --attach shot.png
    $ start calls
    $ done calls --item 1
    $ claim add "All data are out" --source "a forum"
    $ claim settle 1 true --because "IT confirms"
    $ freeze --because "no jokes"
    $ freeze confirm x -m "2 posts"
    $ promise add "A call" --to "the family" --by "in 4h"
    $ promise move 1 --by "in 5h" --because "they asked"
    $ lesson add badly "Nobody looked."
    $ action add "Look daily" --owner brandt --due 2026-12-15
    $ clock start gdpr-33 --at "2h ago" --because "a mail"
    $ triage --channel x --url https://x.com/a/1 -m "Mine too?" --threat no --true yes --positive no --kind unhappy
    $ inform staff --via intranet -m "the same"
    $ assess --cluster unknown --history no --because "too early"
    $ statement draft --channel x -m "We look into it." --language en --strategy denial
    $ statement submit 1
    $ statement reject 1 --as brandt --because "too short"
    $ statement draft --channel x -m "We are sorry." --language en --strategy apology
    $ statement submit 1
    $ statement submit 2 --contradicting --because "one of them will go"
    $ statement approve 2 --as brandt
    $ statement publish 2 --uninformed --contradicting --because "out at once" --url https://x.com/firm/1
    $ statement withdraw 1 --because "not this one"
    $ correct 6 -m "a picture"
    $ promise add "Refund" --by "in 3 days"
    $ promise break 1 -m "nobody answers"
    """
  }

  private var looks: String {
    """
    $ board
    $ next
    $ due
    $ steps
    $ list
    $ list --retention
    $ show
    $ show 6
    $ timeline
    $ statement list
    $ statement show 1
    $ assess
    $ claim list
    $ triage list
    $ inform list
    $ promise list
    $ freeze list
    $ clock list
    $ clock show 1
    $ lesson list
    $ action list
    $ evidence list
    $ postmortem
    $ postmortem --audience public
    """
  }
}
