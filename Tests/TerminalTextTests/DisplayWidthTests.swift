import TerminalText
import Testing

@Suite struct DisplayWidthTests {
  @Test(
    "Width is counted by what a reader sees",
    arguments: [
      ("", 0), ("abc", 3), ("ä", 1), ("a\u{308}", 1), ("Übergröße", 9), ("日本", 4), ("ｆｕ", 4),
      ("😀", 2), ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇩🇪", 2), ("1️⃣", 2), ("❤️", 2), ("❤", 1), ("…", 1),
      ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("क\u{94D}ष", 2), ("é̂", 1), ("─", 1),
    ])
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test(
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 4, "abc…"), ("日本語", 4, "日…"), ("日本語", 5, "日本…"),
      ("abc", 1, "…"), ("abc", 0, ""), ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3, "👩‍👩‍👧‍👦…"),
    ])
  func `text is cut between characters`(text: String, columns: Int, cut: String) {
    #expect(text.truncated(to: columns) == cut)
  }

  @Test func `padding counts columns and not code points`() {
    #expect("日".padded(to: 4) == "日  ")
    #expect("u\u{308}".padded(to: 3, right: true) == "  u\u{308}")
    #expect("abc".padded(to: 2) == "abc")
  }

  @Test func `lines break between words`() {
    #expect("the quick brown fox".wrapped(to: 10) == ["the quick", "brown fox"])
    #expect("one\n\ntwo".wrapped(to: 10) == ["one", "", "two"])
    #expect("Donaudampfschiff fährt".wrapped(to: 8) == ["Donaudam", "pfschiff", "fährt"])
    #expect("日本語日本語".wrapped(to: 5) == ["日本", "語日", "本語"])
    #expect("".wrapped(to: 5) == [""])
  }

  @Test func `wrapping ends at any width`() {
    for width in -1...3 {
      #expect(!"日本語 👩‍👩‍👧‍👦 abc".wrapped(to: width).isEmpty)
    }
  }

  @Test func `a word of a megabyte is broken in one pass`() {
    let lines = String(repeating: "ä", count: 1 << 20).wrapped(to: 64)
    #expect(lines.count == 1 << 14)
    #expect(lines.allSatisfy { $0.displayWidth == 64 })
  }
}
