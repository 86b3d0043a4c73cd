import PlaybookFiles
import StormlogSchema
import Testing

@Suite struct ScenarioSchemaTests {
  private let schema: SchemaKeys

  init() throws {
    schema = try SchemaKeys(of: ScenarioSchema.json)
  }

  private func problems(in source: String) -> [PlaybookProblem] {
    ScenarioReader().read(Array(source.utf8), name: "fire.yaml", library: { _ in nil }).problems
  }

  @Test func itIsOfTheDraftThatItNames() {
    #expect(schema.draft == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func theReaderKnowsEveryKeyOfTheSchema() throws {
    let sources =
      try schema.keys().map { "\($0): 1" }
      + schema.keys(of: "objective").map { "objectives: [{\($0): 1}]" }
      + schema.keys(of: "inject").map { "injects: [{\($0): 1}]" }
      + schema.keys(of: "expectation").map { "injects: [{id: a, expect: [{\($0): 1}]}]" }
    #expect(sources.count > 25)
    for source in sources {
      #expect(!problems(in: source).contains { $0.rule == .unknownKey }, "\(source)")
    }
  }
}
