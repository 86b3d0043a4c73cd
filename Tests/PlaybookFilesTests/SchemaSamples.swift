import Foundation

/// Small files to which `schema/check_samples.py` holds a JSON Schema too.
enum SchemaSamples {
  private static let root = URL(fileURLWithPath: "\(#filePath)").deletingLastPathComponent()
    .appendingPathComponent("../../schema/samples").standardized

  /// The paths of the samples in a folder, below that of all samples.
  static func files(in folder: String) -> [String] {
    let path = root.appendingPathComponent(folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }.sorted()
  }

  /// A sample's bytes, and its name without the folder.
  static func read(_ file: String) throws -> (bytes: [UInt8], name: String) {
    let bytes = try Data(contentsOf: root.appendingPathComponent(file))
    return ([UInt8](bytes), String(file.split(separator: "/").last ?? ""))
  }
}
