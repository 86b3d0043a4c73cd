package import Foundation

/// Texts that a test compares with files beside it.
///
/// `RECORD_GOLDEN=1 swift test` writes the files anew. A recording never passes as a test.
package enum Golden {
  /// What speaks against `text` being the golden file of this name; nil where it is.
  /// The files lie in the folder `Golden` beside the test's own file.
  package static func objection(
    to text: String, as name: String, test: StaticString = #filePath
  ) -> String? {
    objection(
      to: text,
      at: URL(fileURLWithPath: "\(test)").deletingLastPathComponent()
        .appendingPathComponent("Golden").appendingPathComponent(name))
  }

  /// The same of a file of the project that is written from what the program says of itself.
  ///
  /// - Parameters:
  ///   - text: What the file should hold.
  ///   - path: The file, seen from the project's folder.
  ///   - test: The test's own file.
  package static func objection(
    to text: String, inFile path: String, test: StaticString = #filePath
  ) -> String? {
    let test = "\(test)"
    let project = test.range(of: "/Tests/", options: .backwards).map { test[..<$0.lowerBound] }
    return objection(
      to: text, at: URL(fileURLWithPath: String(project ?? ".")).appendingPathComponent(path))
  }

  /// The same for a file that lies elsewhere.
  package static func objection(to text: String, at file: URL) -> String? {
    let name = file.lastPathComponent
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      do {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      } catch {
        return "\(name) could not be recorded: \(error)"
      }
      return "\(name) was recorded; run again without RECORD_GOLDEN"
    }
    guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
      return "\(name) is missing; record it with RECORD_GOLDEN=1"
    }
    return golden == text ? nil : "\(name): \(firstDifference(golden, text))"
  }

  private static func firstDifference(_ golden: String, _ text: String) -> String {
    let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    let was = line < old.count ? String(old[line]) : "(end)"
    let isNow = line < new.count ? String(new[line]) : "(end)"
    return "line \(line + 1) was \(was.debugDescription) and is \(isNow.debugDescription)"
  }
}
