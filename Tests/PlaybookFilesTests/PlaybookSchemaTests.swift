import PlaybookFiles
import StormlogSchema
import Testing

@Suite struct PlaybookSchemaTests {
  private let schema: SchemaKeys

  init() throws {
    schema = try SchemaKeys(of: PlaybookSchema.json)
  }

  @Test func itIsOfTheDraftThatItNames() {
    #expect(schema.draft == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func theReaderKnowsEveryKeyOfTheSchema() throws {
    let sources =
      try schema.keys().map { "\($0): 1" }
      + schema.keys(of: "step").map { "phases: [{id: p, title: P, steps: [{\($0): 1}]}]" }
      + schema.keys(of: "phase").map { "phases: [{\($0): 1}]" }
      + schema.keys(of: "branch").map { "standing: [{\($0): 1}]" }
      + schema.keys(of: "proposal").map { "standing: [{id: a, propose: {\($0): 1}}]" }
      + schema.keys(of: "statement").map { "statements: {a: {\($0): 1}}" }
    #expect(sources.count > 25)
    for source in sources {
      let problems = reading(source).problems
      #expect(!problems.contains { $0.rule == .unknownKey }, "\(source)")
    }
  }
}
