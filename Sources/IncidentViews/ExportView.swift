import IncidentWording

/// A file that was written, and how large it is.
package struct ExportView: View {
  private let path: String
  private let bytes: Int
  private let missing: [String]?

  /// - Parameter missing: What the page in it still lacks; nil where that is not asked.
  package init(_ path: String, bytes: Int, missing: [String]? = nil) {
    self.path = path
    self.bytes = bytes
    self.missing = missing
  }

  package struct Record: Encodable {
    package let schema = 1
    package let file: String
    package let bytes: Int
    package let missing: [String]?

    private enum CodingKeys: String, CodingKey { case schema, file, bytes, missing }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(file: path, bytes: bytes, missing: missing)
  }

  package func text(in presentation: Presentation) -> String {
    let path = presentation.safe(path)
    return presentation.say(
      de: "Geschrieben: \(path) (\(bytes) Byte)\n", en: "Written: \(path) (\(bytes) bytes)\n")
  }
}
