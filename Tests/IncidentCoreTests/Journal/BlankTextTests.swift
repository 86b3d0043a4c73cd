import IncidentCore
import TestSupport
import Testing

@Suite struct BlankTextTests {
  @Test(arguments: [
    "", " ", "\n\t", "\u{A0}", "\u{200B}\u{200B}", "\u{3164}", "\u{2800}", "\u{FEFF}", "\u{2060}",
    "\u{115F}", "\u{AD}", "\u{202E}", "\u{7}", "\u{FFF9}", " \u{200B} ",
  ])
  func `a text of which nothing is seen is blank`(_ text: String) throws {
    #expect(text.isBlank)
    #expect(throws: Refusal.textMissing(.title)) { try Story().decide(OpenIncident(title: text)) }
    #expect(throws: Refusal.textMissing(.name)) {
      try Story.opened().decide(NamePerson("p-222222", name: text))
    }
  }

  @Test(arguments: ["x", "\u{200B}x", "é", "🔥", "⠁", "\u{600}", "한", "-"])
  func `one sign that is seen is enough`(_ text: String) {
    #expect(!text.isBlank)
  }

  @Test func `the signs that are not seen are told, each once`() {
    #expect("We\u{200B} pay\u{202E} no\u{200B}thing".hiddenSigns == ["\u{200B}", "\u{202E}"])
    #expect("Wir zahlen – sofort. 👩‍🚒".hiddenSigns == [])
  }
}
