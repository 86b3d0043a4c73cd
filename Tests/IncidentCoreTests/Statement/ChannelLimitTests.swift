import IncidentCore
import Testing

@Suite struct ChannelLimitTests {
  private func length(_ text: String, on channel: String) throws -> Int {
    try #require(Channel(channel).limit).length(of: text)
  }

  @Test(
    "X counts by weight",
    arguments: [
      ("", 0),
      ("Größe", 5),
      ("Gro\u{0308}ße", 5),
      ("café", 4),
      ("cafe\u{0301}", 4),
      ("„So“ – nein…", 13),
      ("字字", 4),
      ("€", 2),
      ("👾", 2),
      ("🙋🏽", 2),
      ("👨‍👩‍👧‍👦", 2),
      ("🇩🇪", 2),
      ("1️⃣", 2),
      ("1", 1),
      ("❤️", 2),
      ("©", 1),
      ("a\nb", 3),
      ("Hi 👋!", 6),
    ])
  func weighted(text: String, expected: Int) throws {
    #expect(try length(text, on: "x") == expected)
  }

  @Test(
    "X counts a link as 23, whatever its length",
    arguments: [
      ("https://example.com", 23),
      ("https://example.com/a/very/long/path/that/never/ends?with=a&query=string#and", 23),
      ("See https://example.com/x.", 28),
      ("(https://example.com/x)", 25),
      ("https://de.wikipedia.org/wiki/Sturm_(Begriff)", 23),
      ("HTTPS://EXAMPLE.COM", 23),
      ("https://a.de https://b.de", 47),
      ("Mehr auf zalando.de!", 33),
      ("www.example.com/x", 23),
      ("mail@example.com", 16),
      ("http://localhost", 16),
      ("xhttps://example.com", 20),
      ("z.B. und Ende.Der Satz", 22),
      ("firma.design", 12),
    ])
  func links(text: String, expected: Int) throws {
    #expect(try length(text, on: "x") == expected)
  }

  @Test("The limit of X is met by 280 umlauts, 140 emoji or a text with a long link")
  func exactly() throws {
    let limit = try #require(Channel("x").limit)
    #expect(limit.maximum == 280)
    #expect(limit.length(of: String(repeating: "ä", count: 280)) == 280)
    #expect(limit.length(of: String(repeating: "👨‍👩‍👧‍👦", count: 140)) == 280)
    let link = "https://example.com/" + String(repeating: "p", count: 500)
    #expect(limit.length(of: String(repeating: "a", count: 256) + " " + link) == 280)
  }

  @Test("Bluesky counts what a reader sees")
  func bluesky() throws {
    #expect(try length("Größe 👨‍👩‍👧‍👦", on: "bluesky") == 7)
    #expect(try length("https://example.com/longer/than/that", on: "bluesky") == 36)
  }

  @Test("Mastodon counts a link as 23 and a mention without its server")
  func mastodon() throws {
    #expect(try length("👨‍👩‍👧‍👦 https://example.com/longer/than/that", on: "mastodon") == 25)
    #expect(try length("Danke @anna@social.example!", on: "mastodon") == 12)
    #expect(try length("https://social.example/@anna@other.example", on: "mastodon") == 23)
    #expect(try length("zalando.de", on: "mastodon") == 10)
  }

  @Test("Threads counts an emoji as its bytes")
  func threads() throws {
    #expect(try length("Größe", on: "threads") == 5)
    #expect(try length("👋", on: "threads") == 4)
    #expect(try length("👨‍👩‍👧‍👦", on: "threads") == 25)
  }

  @Test("Others count code units, YouTube bytes")
  func others() throws {
    #expect(try length("Größe 👋", on: "instagram") == 8)
    #expect(try length("Gro\u{0308}ße", on: "linkedin") == 5)
    #expect(try length("Größe", on: "youtube") == 7)
  }

  @Test(
    "A channel has its limit, or none where none is known",
    arguments: [
      ("x", 280), ("bluesky", 300), ("mastodon", 500), ("threads", 500), ("instagram", 2200),
      ("tiktok", 2200), ("linkedin", 3000), ("whatsapp", 4096), ("youtube", 5000),
      ("facebook", 63_206), ("website", nil), ("press", nil), ("hotline", nil), ("own", nil),
    ] as [(String, Int?)])
  func limits(channel: String, expected: Int?) {
    #expect(Channel(channel).limit?.maximum == expected)
  }

  @Test("Every channel with a limit is a known one")
  func known() {
    #expect(Set(ChannelLimit.table.keys).isSubset(of: Set(Channel.known)))
  }
}
