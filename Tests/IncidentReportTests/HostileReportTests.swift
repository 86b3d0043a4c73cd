import Foundation
import IncidentCore
import IncidentReport
import IncidentWording
import Testing

@Suite struct HostileReportTests {
  static let payloads = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'\u{301} onload='x",
    "\"\u{301} onfocus=\"x", "</title><script>", "</style><script>", "</svg><script>",
    "{{{html}}}{{#sections}}", "javascript:alert(1)", "<!--", "]]>", "&lt;script&gt;",
    "\u{202E}gnp.exe", "\u{1B}]8;;http://x\u{7}",
  ]

  private func source(_ payload: String) throws -> PostMortem.Source {
    let source = try SampleStorm.source(mode: .drill)
    let entries = source.entries.map { entry in
      Entry(
        header: entry.header, event: entry.event,
        words: entry.words.map { words in Words(texts: words.texts.mapValues { _ in payload }) },
        wordsDigest: payload)
    }
    return PostMortem.Source(
      incident: source.incident, entries: entries, roster: Roster(), organisation: payload,
      now: source.now, seal: payload)
  }

  /// The tags of a page as a parser would see them begin, up to their first `>`.
  private func tags(_ html: String) -> [String] {
    html.unicodeScalars.split(separator: "<").dropFirst().map { rest in
      String(String.UnicodeScalarView(rest.prefix { $0 != ">" }))
    }
  }

  private func name(_ tag: String) -> String {
    String(tag.lowercased().prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" })
  }

  @Test(arguments: payloads) func `hostile text stays text in HTML`(_ payload: String) throws {
    let time = TimeWording(language: .de, zone: try SampleStorm.berlin())
    let html = try PostMortem(source(payload), audience: .internal, language: .de)
      .html(time: time)
    let plain = try PostMortem(source("harmlos"), audience: .internal, language: .de)
      .html(time: time)
    // A text may only ever change texts: the page has the same tags whatever is written in it.
    #expect(tags(html).map(name) == tags(plain).map(name))
    for tag in tags(html) {
      #expect(!tag.contains("javascript:"))
      #expect(tag.firstMatch(of: /\s[oO][nN][a-zA-Z]+\s*=/) == nil)
    }
    #expect(!html.unicodeScalars.contains("\u{202E}"))
    #expect(!html.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `no id stands twice and nothing is fetched`() throws {
    let report = PostMortem(try SampleStorm.source(), audience: .internal, language: .en)
    let html = try report.html(
      time: TimeWording(language: .en, zone: try SampleStorm.berlin()))
    let ids = html.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    for banned in [" src=", "<link", "@import", "url(", "<script", "<iframe"] {
      #expect(!html.contains(banned))
    }
    #expect(html.contains("default-src 'none'"))
    #expect(html.contains("<html lang=\"en\">"))
  }

  @Test func `a drill and a reconstruction say so in every form`() throws {
    let berlin = try SampleStorm.berlin()
    for (mode, german, english) in [
      (IncidentMode.drill, "ÜBUNG.", "DRILL."),
      (.reconstruction, "REKONSTRUKTION.", "RECONSTRUCTION."),
    ] {
      for audience in PostMortem.Audience.allCases {
        let source = try SampleStorm.source(mode: mode)
        let de = PostMortem(source, audience: audience, language: .de)
        let en = PostMortem(source, audience: audience, language: .en)
        #expect(de.markdown(time: TimeWording(language: .de, zone: berlin)).contains(german))
        #expect(try de.html(time: TimeWording(language: .de, zone: berlin)).contains(german))
        #expect(en.markdown(time: TimeWording(language: .en, zone: berlin)).contains(english))
        #expect(
          try en.json(time: TimeWording(language: .en, zone: berlin))
            .contains("\"mode\" : \"\(mode.rawValue)\""))
      }
    }
  }
}
