import PlaybookFiles
import ShippedPlaybooks
import Testing

/// Holds the readers to the samples to which `schema/check_samples.py` holds the JSON Schemas.
@Suite struct SchemaSampleTests {
  private func errors(inPlaybook file: String) throws -> [PlaybookProblem] {
    let (bytes, name) = try SchemaSamples.read(file)
    return PlaybookReader().read(
      bytes, name: name,
      library: { id in "\(id).yaml" == name ? bytes : ShippedPlaybooks.file(id) }
    ).problems.filter { $0.severity == .error }
  }

  private func errors(inScenario file: String) throws -> [PlaybookProblem] {
    let (bytes, name) = try SchemaSamples.read(file)
    return ScenarioReader().read(bytes, name: name, library: ShippedPlaybooks.file)
      .problems.filter { $0.severity == .error }
  }

  @Test(arguments: SchemaSamples.files(in: "accept"))
  func whatTheSchemaAcceptsIsRead(file: String) throws {
    #expect(try errors(inPlaybook: file) == [])
  }

  @Test(arguments: SchemaSamples.files(in: "reject"))
  func whatTheSchemaRefusesIsRefused(file: String) throws {
    #expect(try !errors(inPlaybook: file).isEmpty)
  }

  @Test(arguments: SchemaSamples.files(in: "scenarios/accept"))
  func whatTheSchemaOfScenariosAcceptsIsRead(file: String) throws {
    #expect(try errors(inScenario: file) == [])
  }

  @Test(arguments: SchemaSamples.files(in: "scenarios/reject"))
  func whatTheSchemaOfScenariosRefusesIsRefused(file: String) throws {
    #expect(try !errors(inScenario: file).isEmpty)
  }

  @Test(arguments: [
    ("accept", 8), ("reject", 50), ("scenarios/accept", 8), ("scenarios/reject", 50),
  ])
  func thereAreSamples(folder: String, least: Int) {
    #expect(SchemaSamples.files(in: folder).count >= least)
  }
}
