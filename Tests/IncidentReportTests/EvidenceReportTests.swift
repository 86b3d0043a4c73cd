import Foundation
import IncidentCore
import IncidentReport
import IncidentWording
import TestSupport
import Testing

@Suite struct EvidenceReportTests {
  private static let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 1])
  private static let jpeg = Data([0xFF, 0xD8, 0xFF, 0xE0, 2, 3])

  private func file(_ number: Int, size: Int = 10, _ name: String) -> NamedAttachment {
    let sha256 = String(repeating: "\(number)", count: 64)
    return NamedAttachment(Attachment(sha256: sha256, size: size), name: name)
  }

  /// Notes with files: two with an entry, one with a hostile name, one redacted.
  private func story() throws -> Story {
    var story = try Story.opened()
    try story.tell(
      AddNote("seen", attachments: [file(1, "screen.png"), file(2, size: 2_500_000, "brief.pdf")]))
    try story.tell(
      AddNote("heard", isPublic: true, attachments: [file(3, "\"><script>\u{202E}gnp.exe")]))
    try story.tell(AddNote("Erika", attachments: [file(4, "erika.png")]))
    try story.tell(RedactEntry(story.entry(4), because: "private"))
    return story
  }

  private func entries(_ story: Story) -> [Entry] {
    let erased = Set(story.entries.flatMap(\.event.erasedEntries))
    return story.entries.map { entry in
      erased.contains(entry.sequence)
        ? Entry(
          header: entry.header, event: entry.event, words: nil, wordsDigest: entry.wordsDigest)
        : entry
    }
  }

  private func wording(_ language: Language, hidesPeople: Bool = false) throws -> EntryWording {
    EntryWording(
      language: language,
      names: Names(
        timeline: Timeline(try entries(story())), roster: .sample, language: language,
        hidesPeople: hidesPeople),
      time: TimeWording(language: language, zone: try SampleStorm.berlin()))
  }

  private func report(
    _ audience: PostMortem.Audience = .internal, _ language: Language = .en,
    pictures: EvidencePictures = EvidencePictures()
  ) throws -> PostMortem {
    let story = try story()
    return PostMortem(
      PostMortem.Source(
        incident: story.incident, entries: entries(story), roster: .sample, organisation: nil,
        now: story.now, pictures: pictures),
      audience: audience, language: language)
  }

  private func time(_ language: Language = .en) throws -> TimeWording {
    TimeWording(language: language, zone: try SampleStorm.berlin())
  }

  @Test func `timelines name the files in every form`() throws {
    let timeline = Timeline(try entries(story()))
    let english = try wording(.en)
    #expect(english.lines(of: timeline)[1].plain.contains("[2 files: screen.png, brief.pdf]"))
    #expect(english.markdown(of: timeline).contains("*2 files: screen.png, brief.pdf*"))
    let german = try wording(.de).lines(of: timeline)
    #expect(german[1].files == "2 Dateien: screen.png, brief.pdf")
    #expect(german[3].files == "1 Datei: [geschwärzt]")
    #expect(german[0].files == nil)
    let csv = english.csv(of: timeline)
    let digest = String(repeating: "1", count: 64)
    #expect(csv.contains("screen.png (10 bytes, sha256 \(digest)); brief.pdf (2500000 bytes"))
  }

  @Test func `for the public no file is named`() throws {
    let timeline = Timeline(try entries(story()))
    let wording = try wording(.en, hidesPeople: true)
    for text in [wording.markdown(of: timeline), wording.csv(of: timeline)] {
      for hidden in ["screen.png", "file", "sha256", "Adler"] { #expect(!text.contains(hidden)) }
    }
    let page = try report(.public, pictures: pictures()).html(time: time())
    for hidden in ["screen.png", "SHA-256", "data:", "<img"] { #expect(!page.contains(hidden)) }
    #expect(try report(.public).json(time: time()).contains(#""evidence" : [\#n\#n  ]"#))
  }

  @Test func `separated values have local times, names, and whether an entry is public`() throws {
    let csv = try wording(.en).csv(of: Timeline(entries(story())))
    let lines = csv.components(separatedBy: "\r\n")
    #expect(
      lines[0]
        == "sequence,occurredAt,occurredAtLocal,precision,recordedAt,recordedAtLocal,actor,actorName,"
        + "kind,text,reason,source,marks,public,evidence")
    #expect(
      lines[2].hasPrefix(
        "2,2026-11-24T02:00:00.000Z,2026-11-24T03:00:00+01:00,exact,2026-11-24T02:00:00.000Z,"
          + "2026-11-24T03:00:00+01:00,adler,Jana Adler,note-added,seen,"))
    #expect(lines[2].contains(",no,"))
    #expect(lines[3].contains(",yes,"))
  }

  @Test func `Excel gets a mark and semicolons, and runs no cell`() throws {
    var story = try Story.opened()
    try story.tell(AddNote("=1+1;2"))
    let csv = try wording(.en).csv(of: Timeline(story.entries), form: .excel)
    #expect(csv.hasPrefix("\u{FEFF}sequence;occurredAt;occurredAtLocal;"))
    #expect(csv.contains(";\"'=1+1;2\";"))
    #expect(csv.hasSuffix("\r\n"))
    #expect(csv.unicodeScalars.filter { $0 == "\u{FEFF}" }.count == 1)
  }

  @Test func `a local time is that of the moment's own offset`() {
    let instant = Instant(milliseconds: 1_795_485_600_000)
    #expect(instant.local(offset: 0) == "2026-11-24T02:00:00+00:00")
    #expect(instant.local(offset: -12_600) == "2026-11-23T22:30:00-03:30")
  }

  @Test func `a timeline in Markdown has numbers and says its zone`() throws {
    let timeline = Timeline(try entries(story()))
    let german = try wording(.de).markdown(of: timeline)
    #expect(german.hasPrefix("Zeiten in Europe/Berlin\n\n| # | Zeit | Was geschah | Wer |\n"))
    #expect(german.contains("\n| 2 | 24.11.2026"))
    #expect(try wording(.en).markdown(of: timeline).hasPrefix("Times in Europe/Berlin\n"))
  }

  private func pictures() throws -> EvidencePictures {
    var pictures = EvidencePictures()
    pictures.take(Self.png, of: file(1, "").attachment, isAsKept: true)
    pictures.take(Self.jpeg, of: file(2, size: 2_500_000, "").attachment, isAsKept: false)
    pictures.take(Data("<svg>".utf8), of: file(3, "").attachment, isAsKept: true)
    return pictures
  }

  @Test func `the post-mortem lists every file, and shows the pictures on a page`() throws {
    let report = try report(pictures: pictures())
    let page = try report.html(time: time())
    #expect(page.contains("img-src data:;"))
    #expect(page.contains("<img src=\"data:image/png;base64,\(Self.png.base64EncodedString())\""))
    #expect(page.contains("alt=\"Picture screen.png, evidence of entry #2\""))
    #expect(page.contains("not shown: larger than 1 MiB"))
    #expect(page.contains("2.4 MiB"))
    #expect(page.components(separatedBy: "<img").count == 2)
    #expect(!page.contains("<script"))
    #expect(!page.contains("erika"))
    let markdown = try report.markdown(time: time())
    #expect(markdown.contains("## Evidence"))
    #expect(markdown.contains(String(repeating: "2", count: 64)))
    #expect(markdown.contains("| \\#4 | \\[redacted\\] | 10 bytes |"))
    #expect(try self.report(.internal, .de).markdown(time: time(.de)).contains("## Belege"))
    let json = try report.json(time: time())
    #expect(json.contains(#""name" : "brief.pdf""#))
    #expect(!json.contains("base64"))
  }

  @Test func `a page without pictures allows none`() throws {
    let page = try report().html(time: time())
    #expect(!page.contains("img-src"))
    #expect(page.contains("screen.png"))
  }

  @Test func `pictures have room for ten MiB, and only as they were kept`() {
    var pictures = EvidencePictures()
    let size = EvidencePictures.sizeLimit
    let content = Self.jpeg + Data(count: size - Self.jpeg.count)
    for number in 0..<11 {
      let attachment = Attachment(sha256: "\(number)", size: size)
      pictures.take(content, of: attachment, isAsKept: number > 0)
    }
    pictures.take(content, of: Attachment(sha256: "late", size: size), isAsKept: true)
    #expect(pictures.showings["0"] == .changed)
    for number in 1...10 {
      guard case .shown = pictures.showings["\(number)"] else {
        Issue.record("picture \(number) is not shown")
        continue
      }
    }
    #expect(pictures.showings["late"] == .noRoom)
  }

  @Test func `free text in a page runs in its own direction`() throws {
    var story = try Story.opened("שלום עולם")
    try story.tell(AddNote("مرحبا"))
    let page = try PostMortem(
      PostMortem.Source(
        incident: story.incident, entries: story.entries, roster: .sample, organisation: nil,
        now: story.now),
      audience: .internal, language: .en
    ).html(time: time())
    #expect(page.contains("<h1 dir=\"auto\">שלום"))
    for tag in ["<td>", "<dd>", "<h3>", "<th scope=\"row\">", "<blockquote>"] {
      #expect(!page.contains(tag))
    }
    #expect(page.contains("<td dir=\"auto\">"))
    #expect(!page.contains("text-align:left;vertical-align"))
  }
}
