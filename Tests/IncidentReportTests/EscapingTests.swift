import IncidentCore
import IncidentReport
import Testing

@Suite struct EscapingTests {
  @Test(arguments: [
    ("\u{1B}[2J", #"\u{1B}[2J"#), ("a\u{202E}b", #"a\u{202E}b"#), ("\u{9B}31m", #"\u{9B}31m"#),
    ("\u{2066}x\u{2069}", #"\u{2066}x\u{2069}"#), ("zero\u{200B}width", #"zero\u{200B}width"#),
    ("a\r\nb", "a\nb"), ("a\rb", #"a\u{D}b"#), ("a\0b", #"a\u{0}b"#), ("tab\tstays", "tab\tstays"),
    ("Ä👩‍👩‍👧", "Ä👩‍👩‍👧"),
  ]) func `what could act instead of being read is shown`(_ text: String, _ shown: String) {
    #expect(text.visible == shown)
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\" onmouseover='x'", "&quot; onmouseover=&#39;x&#39;"), ("a & b", "a &amp; b"),
    // A combining accent must not carry the sign before it past the escaping.
    ("\"\u{301}>\u{338}", "&quot;\u{301}&gt;\u{338}"), ("<\u{20E3}", "&lt;\u{20E3}"),
  ]) func `HTML stays text`(_ text: String, _ escaped: String) {
    #expect(text.htmlEscaped.unicodeScalars.elementsEqual(escaped.unicodeScalars))
  }

  @Test(arguments: [
    ("<img src=x>", "&lt;img src=x&gt;"), ("a | b", #"a \| b"#),
    ("[x](javascript:y)", #"\[x\](javascript:y)"#), ("# Titel", "\\# Titel"),
    ("- Punkt", #"\- Punkt"#), ("   + Punkt", #"\+ Punkt"#), ("12. Punkt", #"12\. Punkt"#),
    ("24.11.2026", "24.11.2026"), ("1) x", #"1\) x"#), ("===", #"\==="#), ("---", #"\---"#),
    ("```", #"\`\`\`"#), ("*fett* _kursiv_ ~~weg~~", #"\*fett\* \_kursiv\_ \~\~weg\~\~"#),
    ("http://x.example", #"http\://x.example"#), ("www.x.example", #"www\.x.example"#),
    ("a\nb", "a b"), ("&lt;", "&amp;lt;"), (#"\"#, #"\\"#), ("    code", "code"),
  ]) func `Markdown stays text`(_ text: String, _ escaped: String) {
    #expect(text.markdownEscaped == escaped)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+49", "'+49"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("  =1", "'  =1"), ("\u{A0}=1", "'\u{A0}=1"), ("\t=1", "\"'\t=1\""),
    ("＝1", "'＝1"), ("a,b", "\"a,b\""), ("sag \"ja\"", "\"sag \"\"ja\"\"\""),
    ("a\nb", "\"a\nb\""), ("harmlos", "harmlos"), ("", ""),
  ]) func `a spreadsheet runs no cell`(_ text: String, _ cell: String) {
    #expect(CSVRow.cell(text) == cell)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd",
    " https://x.example", "https://x.example/\u{202E}", "https://x.example/a b",
    "https://x.example/\"onclick=", "https://x.example/<b>", "vbscript:x", "//x.example",
    "https://", "x.example", "https://bücher.example", "https://x.example/\n",
  ]) func `anything but a plain web or mail address is no link`(_ text: String) {
    #expect(SafeLink(text) == nil)
  }

  @Test(arguments: [
    "https://x.example/a?b=1&c=2#d", "HTTP://x.example", "mailto:a@x.example",
    "https://x.example/(a)",
  ]) func `a plain address is a link`(_ text: String) {
    #expect(SafeLink(text)?.url == text)
  }

  @Test func `JSON shows what could act on a terminal`() {
    #expect("{\"a\": \"\u{9B}\u{202E}\"}\n".jsonVisible == #"{"a": "\u009b\u202e"}"# + "\n")
  }

  @Test(arguments: [
    ("a\u{E0041}b", #"a\u{E0041}b"#, #"a\udb40\udc41b"#), ("a\u{AD}b", #"a\u{AD}b"#, #"a\u00adb"#),
    ("a\u{34F}b", #"a\u{34F}b"#, #"a\u034fb"#), ("a\u{200D}b", #"a\u{200D}b"#, #"a\u200db"#),
    ("👩\u{200D}🚒", "👩\u{200D}🚒", "👩\u{200D}🚒"),
  ])
  func `what only hides is shown in reports and JSON as on the terminal`(
    text: String, shown: String, json: String
  ) {
    #expect(text.visible == shown)
    #expect(text.jsonVisible == json)
  }
}
