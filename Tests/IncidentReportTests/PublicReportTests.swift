import Foundation
import IncidentCore
import IncidentReport
import IncidentWording
import Testing

@Suite struct PublicReportTests {
  /// Every text of the whole journal replaced by a mark of its own, and every known text added.
  private func marked() throws -> PostMortem.Source {
    let source = try SampleStorm.source()
    let keys = ["text", "because", "source", "title", "summary", "url", "name", "recipient"]
    let entries = source.entries.map { entry in
      let present = entry.words.map { Array($0.texts.keys) } ?? []
      let names = (keys + present + ["attachment.1.name"]).uniqued()
      let texts = Dictionary(
        uniqueKeysWithValues: names.map { ($0, "SECRET-\(entry.sequence)-\($0)-END") })
      return Entry(
        header: entry.header, event: entry.event,
        words: entry.words == nil ? nil : Words(texts: texts), wordsDigest: entry.wordsDigest)
    }
    return PostMortem.Source(
      incident: source.incident, entries: entries, roster: source.roster,
      organisation: "Wirbelwind", now: source.now, seal: "SEAL-OF-ALL")
  }

  private func forms(of source: PostMortem.Source) throws -> [String] {
    try Language.allCases.flatMap { language in
      let report = PostMortem(source, audience: .public, language: language)
      let time = TimeWording(language: language, zone: try SampleStorm.berlin())
      return [
        report.markdown(time: time), try report.html(time: time), try report.json(time: time),
      ]
    }
  }

  @Test func `only what is allowed reaches the public`() throws {
    let source = try marked()
    let allowed = Set(
      source.entries.flatMap { entry -> [String] in
        switch entry.event {
        case .statementPublished(let payload):
          ["SECRET-\(payload.textEntry)-text", "SECRET-\(entry.sequence)-url"]
        case .noteAdded(let payload):
          payload.isPublic
            ? ["SECRET-\(entry.sequence)-text", "SECRET-\(entry.sequence)-source"] : []
        default: []
        }
      })
    for form in try forms(of: source) {
      let found = form.matches(of: /SECRET-[0-9]+-[a-z0-9.\\-]+?(?=-END)/).map { String($0.output) }
      #expect(!found.isEmpty)
      #expect(Set(found).subtracting(allowed) == [])
    }
  }

  @Test func `nobody is named to the public`() throws {
    let source = try marked()
    let people = source.roster.people.flatMap { [$0.name, "\"\($0.id)\""] }
    for form in try forms(of: source) {
      for person in people { #expect(!form.contains(person)) }
      #expect(!form.contains("SEAL-OF-ALL"))
      #expect(!form.contains("unapproved"))
      #expect(!form.contains("preventable"))
      #expect(!form.contains("employee-misconduct"))
    }
  }

  @Test func `a statement that was never published stays inside`() throws {
    let report = PostMortem(try SampleStorm.source(), audience: .public, language: .de)
    #expect(report.statements.map(\.number) == [1])
    #expect(report.timeline.items.count > 5)
    #expect(report.timeline.items.allSatisfy { $0.undoneIn == nil })
  }
}
