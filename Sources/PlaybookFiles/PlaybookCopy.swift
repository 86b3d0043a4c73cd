import StrictText

/// The text of a playbook's file with another id, all else as it was written, comments too.
package struct PlaybookCopy {
  package let text: String

  /// Nil where the file gives no id to replace.
  ///
  /// - Parameters:
  ///   - bytes: The file of a playbook.
  ///   - id: The new id.
  package init?(_ bytes: [UInt8], id: String) {
    guard let root = try? StrictYAML.compose(bytes).get(), let node = root["playbook"],
      node.isOnOneLine, let old = node.text, case .scalar(_, let style) = node.content
    else { return nil }
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.indices.contains(node.position.line - 1) else { return nil }
    // An id needs no escapes, so its quotes are all that it is longer by.
    let length = old.unicodeScalars.count + (style == .plain ? 0 : 2)
    var line = String.UnicodeScalarView(lines[node.position.line - 1].unicodeScalars)
    let start = line.index(line.startIndex, offsetBy: node.position.column - 1)
    guard let end = line.index(start, offsetBy: length, limitedBy: line.endIndex) else {
      return nil
    }
    line.replaceSubrange(start..<end, with: id.unicodeScalars)
    lines[node.position.line - 1] = String(line)
    text = lines.joined(separator: "\n")
  }
}
