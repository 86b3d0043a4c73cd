extension SettingsText {
  /// Enters a value that a map lacks. Where the map stands on one line, `{a: 1}` becomes
  /// `{a: 1, b: 2}`.
  ///
  /// - Parameters:
  ///   - key: What is missing.
  ///   - value: As YAML, on one line.
  ///   - path: The keys that lead to the map.
  /// - Throws: ``Unreachable`` where the map does not end on its line, has the key already, or has a
  ///   comment behind it.
  package mutating func fill(
    _ key: String, with value: String, at path: [String]
  ) throws(Unreachable) {
    let block = try reach(Array(path.dropLast()))
    guard let last = path.last, let found = line(of: last, in: block) else {
      return try set(value, at: path + [key])
    }
    guard let filled = lines[found].filling(key, with: value, after: "\(last):") else {
      return try set(value, at: path + [key])
    }
    replace(found, with: filled)
  }

  /// Enters a value that an item of a list lacks.
  ///
  /// - Parameters:
  ///   - key: What is missing.
  ///   - value: As YAML, on one line.
  ///   - item: The item's place, the first being 0.
  ///   - path: The keys that lead to the list.
  /// - Throws: ``Unreachable`` as ``fill(_:with:at:)``, and where there is no such item.
  package mutating func fill(
    _ key: String, with value: String, item: Int, of path: [String]
  ) throws(Unreachable) {
    let block = try reach(path)
    let starts = block.lines.filter { index in
      lines[index].indentation == block.indent && lines[index].contentHasPrefix("- ")
    }
    guard starts.indices.contains(item) else { throw Unreachable(path: path) }
    let start = starts[item]
    let end = starts.indices.contains(item + 1) ? starts[item + 1] : block.lines.upperBound
    if let filled = lines[start].filling(key, with: value, after: "-") {
      replace(start, with: filled)
      return
    }
    let first = lines[start].content.dropFirst().drop { $0 == " " }
    // A map that goes over several lines: its keys stand below the first one.
    guard first.first?.isLetter ?? false, first.contains(":") else { throw Unreachable(path: path) }
    let indent = lines[start].count - first.count
    let keys = (start + 1..<end).filter { lines[$0].indentation == indent }
    guard !first.hasPrefix("\(key):"),
      !keys.contains(where: { lines[$0].contentHasPrefix("\(key):") })
    else { throw Unreachable(path: path) }
    let last = (start..<end).last { !lines[$0].isFiller } ?? start
    insert([indented("\(key): \(value)", by: indent)], at: last + 1)
  }
}

extension String {
  /// The line with one more key in the map that begins behind a mark and ends with the line; nil where
  /// there is no such map, or it has the key.
  fileprivate func filling(_ key: String, with value: String, after mark: String) -> String? {
    let rest = content.dropFirst(mark.count).drop { $0 == " " }
    guard rest.hasPrefix("{"), rest.hasSuffix("}"), !rest.contains(" #") else { return nil }
    let inside = rest.dropFirst().dropLast()
    guard !inside.contains("\(key):") else { return nil }
    let comma = inside.allSatisfy { $0 == " " } ? "" : ", "
    return "\(dropLast())\(comma)\(key): \(value)}"
  }
}
