import IncidentCore
import TestSupport
import Testing

@Suite struct ClaimMentionsTests {
  @Test(
    "All of a claim's words in one sentence are a mention, whatever stands between",
    arguments: [
      ("The driver was ours", "It is true. The driver in the video was indeed ours!"),
      ("Der Fahrer war bei uns angestellt", "Ja, der FAHRER war angestellt – bei uns."),
      ("Die Filiale in Köln ist geschlossen", "die filiale koln bleibt vorerst geschlossen"),
      ("Unser Fahrer warf Pakete", "Wir bedauern, dass unsere Fahrer Pakete warfen."),
      ("Salmonella", "No salmonella was found."),
      ("5.5 tonnes were recalled", "We recalled 5.5 tonnes on Monday."),
      ("It is", "So it is."),
    ])
  func mentions(claim: String, text: String) {
    #expect(ClaimMentions(text).mention(claim))
  }

  @Test(
    "Words in different sentences, or missing ones, are none",
    arguments: [
      ("The driver was ours", "We know the driver. The car is not ours."),
      ("The driver was ours", "The driver\nours"),
      ("The driver was ours", "The driving was long and the hours were ours."),
      ("Der Fahrer war unser", "Wir prüfen das Video."),
      ("", "Anything."), ("…", "Anything."), ("The driver was ours", ""),
    ])
  func noMention(claim: String, text: String) {
    #expect(!ClaimMentions(text).mention(claim))
  }

  @Test("A text of a megabyte is looked through in one go")
  func long() {
    let text = String(repeating: "word and another without an end, ", count: 30_000)
    let mentions = ClaimMentions(text)
    #expect(!mentions.mention("The driver was ours"))
    #expect(mentions.mention("another word"))
  }

  @Test("Only what the ledger does not hold as true is doubtful, and what was erased is unknown")
  func doubtful() throws {
    var story = try Story.opened()
    try story.tell(AddClaim("The driver was ours"))
    try story.tell(AddClaim("The driver was drunk", verdict: .isTrue, because: "seen"))
    try story.tell(AddClaim("The driver was fired", verdict: .isFalse, because: "seen"))
    let names = [1: "The driver was ours", 2: "The driver was drunk"]
    let text = "The driver was ours, drunk and fired."
    let doubtful = story.incident.doubtfulClaims(in: text) { names[$0] }
    #expect(doubtful.map(\.number) == [1])
  }
}
