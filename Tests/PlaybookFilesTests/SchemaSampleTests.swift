import Foundation
import PlaybookFiles
import ShippedPlaybooks
import Testing

/// Holds the reader to the samples to which `schema/check_samples.py` holds the JSON Schema.
@Suite struct SchemaSampleTests {
  private static let folder = URL(fileURLWithPath: "\(#filePath)").deletingLastPathComponent()
    .appendingPathComponent("../../schema/samples").standardized

  private static func files(in folder: String) -> [String] {
    let path = Self.folder.appendingPathComponent(folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }.sorted()
  }

  private func errors(in file: String) throws -> [PlaybookProblem] {
    let bytes = try Data(contentsOf: Self.folder.appendingPathComponent(file))
    let name = String(file.split(separator: "/").last ?? "")
    return PlaybookReader().read(
      [UInt8](bytes), name: name,
      library: { id in
        "\(id).yaml" == name ? [UInt8](bytes) : ShippedPlaybooks.file(id)
      }
    ).problems.filter { $0.severity == .error }
  }

  @Test(arguments: files(in: "accept"))
  func whatTheSchemaAcceptsIsRead(file: String) throws {
    #expect(try errors(in: file) == [])
  }

  @Test(arguments: files(in: "reject"))
  func whatTheSchemaRefusesIsRefused(file: String) throws {
    #expect(try !errors(in: file).isEmpty)
  }

  @Test func thereAreSamples() {
    #expect(Self.files(in: "accept").count >= 8)
    #expect(Self.files(in: "reject").count >= 50)
  }
}
