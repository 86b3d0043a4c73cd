import IncidentCore
import Testing

@Suite struct PersonFinderTests {
  private let finder = PersonFinder(known: ["Dr. Eva Weiß", "Jan-Ole Öz", "Anna Adler"])

  private func found(_ text: String) -> [PersonTrace] {
    finder.traces(in: Words([.text: text]))
  }

  @Test(arguments: [
    ("Anna Adler ruft an", [PersonTrace(.name, "Anna Adler")]),
    ("Weiß ruft an", [PersonTrace(.name, "Weiß")]),
    ("Das weiß niemand.", []), ("Annas Adlerhorst", []),
    ("Jan-Ole kommt", [PersonTrace(.name, "Jan"), PersonTrace(.name, "Ole")]),
    ("Schreib @krueger_b, bitte", [PersonTrace(.handle, "@krueger_b")]),
    ("mail an eva.weiss@example.org.", [PersonTrace(.mail, "eva.weiss@example.org")]),
    ("siehe <https://x.com/a/1>.", [PersonTrace(.link, "https://x.com/a/1")]),
    ("0361 / 123 45-67 am Abend", [PersonTrace(.phone, "0361 / 123 45-67")]),
    ("Tel. +49 (0)361 1234567", [PersonTrace(.phone, "+49 (0)361 1234567")]),
    ("am 30.11.2026 um 09:10, 4000000 Aufrufe, 3 @ 5", []),
  ])
  func `names and what leads to people are found, and no more`(
    _ text: String, _ expected: [PersonTrace]
  ) {
    #expect(found(text) == expected)
  }

  @Test func `each is told once`() {
    #expect(found("@a1 und @a1") == [PersonTrace(.handle, "@a1")])
  }

  @Test func `a name of nobody known is not found`() {
    #expect(PersonFinder(known: []).traces(in: Words([.text: "Anna Adler"])) == [])
  }
}
