import Foundation
import IncidentCore
import IncidentWording
import PlaybookExchange
import PlaybookFiles
import StrictText
import Testing

/// What a playbook's texts hide is seen in whatever is written of it.
@Suite struct HiddenCharacterTests {
  private static let hidden = ["\u{200B}", "\u{FEFF}", "\u{E0041}", "\u{AD}", "\u{2060}"]

  @Test(arguments: hidden) func `a CACAO export escapes it, and it comes back`(_ sign: String)
    throws
  {
    let text = "Pa\(sign)use"
    let source = file(steps: "      - {id: first, do: \(YAMLText.quoted(text))}")
    let document = try #require(reading(source).document)
    let json = CacaoExport(
      document, language: "en", organisation: "a", created: Instant(milliseconds: 0),
      phrases: Language.en.exportPhrases
    ).json
    #expect(!json.unicodeScalars.contains { sign.unicodeScalars.contains($0) })
    let again = try importing(json).document()
    #expect(again.words.texts.values.contains(text))
  }

  @Test(arguments: hidden) func `a draft in YAML escapes it`(_ sign: String) throws {
    let yaml = try #require(importing("# Plan\n\n- [ ] Pa\(sign)use\n").yaml)
    #expect(!yaml.unicodeScalars.contains { sign.unicodeScalars.contains($0) })
    #expect(yaml.contains("\\u") || yaml.contains("\\U"))
  }

  @Test func `emoji that are joined stay whole`() {
    #expect(YAMLText.quoted("👩\u{200D}🚒 ❤\u{FE0F}") == "\"👩\u{200D}🚒 ❤\u{FE0F}\"")
  }

  @Test func `a list with a mark before its first link is still a list`() {
    let plain = importing("[Plan](https://x.example)\n\n- [ ] Pause\n")
    #expect(plain.format == .markdown)
    #expect(importing("\u{FEFF}[Plan](https://x.example)\n\n- [ ] Pause\n") == plain)
  }
}
