import Foundation
import PlaybookFiles
import StormlogSchema
import Testing

@Suite struct PlaybookSchemaTests {
  private let schema: [String: Any]

  init() throws {
    let json = try JSONSerialization.jsonObject(with: Data(PlaybookSchema.json.utf8))
    schema = try #require(json as? [String: Any])
  }

  private func properties(of definition: String?) throws -> [String] {
    var object = schema
    if let definition {
      let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
      object = try #require(definitions[definition])
    }
    return try #require(object["properties"] as? [String: Any]).keys.sorted()
  }

  @Test func itIsOfTheDraftThatItNames() {
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func theReaderKnowsEveryKeyOfTheSchema() throws {
    let sources =
      try properties(of: nil).map { "\($0): 1" }
      + properties(of: "step").map { "phases: [{id: p, title: P, steps: [{\($0): 1}]}]" }
      + properties(of: "phase").map { "phases: [{\($0): 1}]" }
      + properties(of: "branch").map { "standing: [{\($0): 1}]" }
      + properties(of: "proposal").map { "standing: [{id: a, propose: {\($0): 1}}]" }
      + properties(of: "statement").map { "statements: {a: {\($0): 1}}" }
    #expect(sources.count > 25)
    for source in sources {
      let problems = reading(source).problems
      #expect(!problems.contains { $0.rule == .unknownKey }, "\(source)")
    }
  }
}
