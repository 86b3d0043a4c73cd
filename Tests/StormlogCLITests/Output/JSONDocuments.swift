/// JSON objects that stand one after another.
enum JSONDocuments {
  /// The objects in a text, each over several lines or on one; other lines are left out.
  static func split(_ text: String) -> [String] {
    var documents: [String] = []
    var open: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("{") || !open.isEmpty else { continue }
      open.append(line)
      guard line == "}" || (open.count == 1 && line.hasSuffix("}")) else { continue }
      documents.append(open.joined(separator: "\n") + "\n")
      open = []
    }
    return documents
  }
}
