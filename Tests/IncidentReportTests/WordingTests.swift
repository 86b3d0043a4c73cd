import Foundation
import IncidentCore
import IncidentReport
import IncidentWording
import TestSupport
import Testing

@Suite struct WordingTests {
  private func wording(_ language: Language, _ timeline: Timeline) throws -> EntryWording {
    EntryWording(
      language: language,
      names: Names(timeline: timeline, roster: .sample, language: language),
      time: TimeWording(language: language, zone: try SampleStorm.berlin()))
  }

  @Test func `every kind of event is worded`() {
    #expect(Set(EveryEvent.events.map(\.kind)) == Set(EventKind.allCases))
  }

  @Test(arguments: Language.allCases) func `entries read as they did`(
    _ language: Language
  ) throws {
    let timeline = Timeline(EveryEvent.entries())
    let lines = try wording(language, timeline).lines(of: timeline).map(\.plain)
    let objection = Golden.objection(
      to: lines.joined(separator: "\n") + "\n", as: "entries-\(language).txt")
    #expect(objection == nil)
  }

  @Test(arguments: Language.allCases) func `redacted entries say nothing that was erased`(
    _ language: Language
  ) throws {
    let timeline = Timeline(EveryEvent.entries(redacted: true))
    let names = Names(timeline: timeline, roster: Roster(), language: language)
    let wording = EntryWording(
      language: language, names: names,
      time: TimeWording(language: language, zone: try SampleStorm.berlin()))
    let lines = wording.lines(of: timeline).map(\.plain)
    for erased in ["Gesagtes", "Grund", "Titel", "Ruth Ebert", "Kundschaft", "x.example"] {
      #expect(!lines.contains { $0.contains(erased) })
    }
    #expect(lines.contains { $0.contains("\(language.redacted) – adler") })
  }

  @Test func `a timeline is CSV, Markdown and JSON as it was`() throws {
    let timeline = Timeline(try SampleStorm.source().entries)
    let wording = try wording(.de, timeline)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let json = String(
      decoding: try encoder.encode(RecordList(wording.records(of: timeline))), as: UTF8.self)
    #expect(Golden.objection(to: wording.csv(of: timeline), as: "timeline.csv") == nil)
    #expect(Golden.objection(to: wording.markdown(of: timeline), as: "timeline.md") == nil)
    #expect(Golden.objection(to: json, as: "timeline.json") == nil)
  }

  @Test func `every code has a name in both languages`() {
    for language in Language.allCases {
      let names =
        (0...6).compactMap(WindLevel.init(rawValue:)).map(language.title(of:))
        + Role.known.map(language.title(of:)) + AlertLevel.allCases.map(language.title(of:))
        + ClosureReason.allCases.map(language.title(of:))
        + Cluster.allCases.map(language.title(of:)) + Channel.known.map(language.title(of:))
      #expect(names.allSatisfy { !$0.isEmpty })
    }
    let levels = (0...6).compactMap(WindLevel.init(rawValue:))
    #expect(Set(levels.map(Language.de.title(of:))).count == 7)
    #expect(Set(levels.map(Language.en.title(of:))).count == 7)
  }
}
