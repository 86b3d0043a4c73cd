import IncidentCore
import Testing

@Suite struct CleanedTextTests {
  @Test(arguments: [
    ("a\r\nb\rc\n\r\nd", "a\nb\nc\n\nd"), ("\r", "\n"), ("\r\n\r\n", "\n\n"), ("", ""),
    ("Müller 👩\u{200D}🚒", "Müller 👩\u{200D}🚒"),
  ]) func `every line ends in the same way, which is not worth a word`(raw: String, text: String) {
    let cleaned = CleanedText(raw)
    // By code points: for Swift CR LF is one character.
    #expect(Array(cleaned.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(cleaned.removed.isEmpty)
  }

  @Test func `the mark of a file goes, and is told`() {
    let cleaned = CleanedText("\u{FEFF}Wir bedauern den Vorfall.\r\n")
    #expect(cleaned.text == "Wir bedauern den Vorfall.\n")
    #expect(cleaned.removed == CleanedText.Removed(leadingMarks: 1))
    #expect(CleanedText("\0\u{FEFF}\u{FEFF}a").removed == .init(leadingMarks: 2, nulls: 1))
  }

  @Test func `NUL goes wherever it stands, and is told`() {
    let cleaned = CleanedText("a\0b\r\0\n")
    #expect(cleaned.text == "ab\n")
    #expect(cleaned.removed == CleanedText.Removed(nulls: 2))
  }

  @Test(arguments: ["a\u{FEFF}b", " \u{FEFF}a", "\u{200B}a", "a\u{202E}b", "a\u{2028}b"])
  func `what else cannot be seen stays as it was written`(text: String) {
    #expect(CleanedText(text).text == text)
    #expect(CleanedText(text).removed.isEmpty)
  }
}
