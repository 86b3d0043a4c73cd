import TerminalText
import Testing

@Suite struct SafeTextTests {
  @Test(
    "Characters that steer, turn or hide are shown",
    arguments: [
      ("a\u{1B}[2Jb", "a\\u{1B}[2Jb"),
      ("a\rb", "a\\u{D}b"),
      ("a\u{7}", "a\\u{7}"),
      ("a\u{0}b", "a\\u{0}b"),
      ("\u{7F}", "\\u{7F}"),
      ("\u{9B}31m", "\\u{9B}31m"),
      ("invoice\u{202E}fdp.exe", "invoice\\u{202E}fdp.exe"),
      ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
      ("\u{200E}\u{200F}\u{61C}", "\\u{200E}\\u{200F}\\u{61C}"),
      ("a\u{2028}b\u{2029}", "a\\u{2028}b\\u{2029}"),
      ("a\u{E0041}", "a\\u{E0041}"),
      ("pass\u{200B}word", "pass\\u{200B}word"),
      ("pass\u{200D}word", "pass\\u{200D}word"),
      ("\u{FEFF}a", "\\u{FEFF}a"),
      ("a\u{FE0F}", "a\\u{FE0F}"),
      ("😀\u{FE0F}\u{FE01}", "😀\u{FE0F}\\u{FE01}"),
      ("\u{3164}", "\\u{3164}"),
      ("\u{1F3F4}\u{E0067}\u{E007F}", "\u{1F3F4}\\u{E0067}\\u{E007F}"),
    ])
  func escaped(text: String, shown: String) {
    #expect(Array(terminalSafe(text).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(
    "Ordinary text of any script stays as it is",
    arguments: [
      "", "plain", "Größe, Übergabe, ß", "u\u{308}ber", "👩‍👩‍👧‍👦", "❤️‍🔥", "1️⃣", "🇩🇪", "👍🏽",
      "日本語", "한국어", "العربية", "می\u{200C}خواهم", "क\u{94D}\u{200D}ष", "葛\u{E0100}", "„Zitat“ – …",
    ])
  func kept(text: String) {
    #expect(Array(terminalSafe(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `line breaks and tabs stay only where several lines are wanted`() {
    #expect(terminalSafe("a\n\tb") == "a\\u{A}\\u{9}b")
    #expect(terminalSafe("a\n\tb", multiline: true) == "a\n\tb")
    #expect(terminalSafe("a\r\nb", multiline: true) == "a\nb")
    #expect(terminalSafe("a\rb", multiline: true) == "a\\u{D}b")
  }

  @Test func `no control character ever remains`() {
    let hostile = String(
      String.UnicodeScalarView((0..<0x3000).compactMap { Unicode.Scalar(UInt32($0)) }))
    let remaining = terminalSafe(hostile).unicodeScalars.filter {
      $0.properties.generalCategory == .control || $0.properties.isBidiControl
    }
    #expect(remaining.isEmpty)
  }
}
