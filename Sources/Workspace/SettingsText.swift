import IncidentCore

/// The text of a `stormlog.yaml`, into which answers are entered while all else, comments too, stays
/// as a person wrote it.
///
/// It knows lines and how far they are indented, no more of YAML. So whoever uses it reads the
/// result back before it is stored.
package struct SettingsText: Hashable, Sendable {
  private(set) var lines: [String]
  /// What ends each line but the last: people's files have one kind of line end, or two.
  private var ends: [Character]

  /// A map or list that is written in a way to which no line can be added.
  package struct Unreachable: Error, Hashable, Sendable {
    package let path: [String]
  }

  package init(_ text: String) {
    let isEnd = { (character: Character) in character == "\n" || character == "\r\n" }
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: isEnd).map(String.init)
    ends = text.filter(isEnd)
  }

  package var text: String {
    lines.dropFirst().enumerated().reduce(into: lines.first ?? "") { text, line in
      text.append(ends[line.offset])
      text += line.element
    }
  }

  /// Enters a value under a key. A value that is there is replaced.
  ///
  /// - Parameters:
  ///   - value: As YAML, on one line.
  ///   - path: The keys that lead to it, the value's own last.
  /// - Throws: ``Unreachable`` where a map on the way stands on one line, or the present value does
  ///   not end on its line, or a comment stands behind it.
  package mutating func set(_ value: String, at path: [String]) throws(Unreachable) {
    guard let key = path.last else { return }
    let block = try reach(Array(path.dropLast()))
    if let found = line(of: key, in: block) {
      guard isWhole(after: key, on: lines[found]), !hasChildren(found, in: block) else {
        throw Unreachable(path: path)
      }
      replace(found, with: indented("\(key): \(value)", by: block.indent))
    } else {
      enter("\(key): \(value)", key: key, in: block)
    }
  }

  /// Adds an item to the end of a list.
  ///
  /// - Parameters:
  ///   - item: As YAML, line by line.
  ///   - path: The keys that lead to the list.
  /// - Throws: ``Unreachable`` where the list, or a map on the way, stands on one line.
  package mutating func add(_ item: [String], to path: [String]) throws(Unreachable) {
    let block = try reach(path)
    let indent = lines[block.lines].first { $0.contentHasPrefix("- ") }?.indentation
    let written = item.enumerated().map { index, line in
      indented((index == 0 ? "- " : "  ") + line, by: indent ?? block.indent)
    }
    insert(written, at: end(of: block))
  }
}

extension SettingsText {
  /// Puts lines in front of another, with line ends as the file has them.
  mutating func insert(_ written: [String], at index: Int) {
    lines.insert(contentsOf: written, at: index)
    ends.insert(
      contentsOf: Array(repeating: ends.first ?? "\n", count: written.count),
      at: min(index, ends.count))
  }

  mutating func replace(_ index: Int, with line: String) {
    lines[index] = line
  }

  /// The lines that belong to a key, and how far what stands in it is indented.
  struct Block {
    var lines: Range<Int>
    let indent: Int
  }

  /// The block of a path. What is missing on the way is made.
  mutating func reach(_ path: [String]) throws(Unreachable) -> Block {
    var block = Block(lines: lines.indices, indent: 0)
    for (depth, key) in path.enumerated() {
      let start: Int
      if let found = line(of: key, in: block) {
        guard lines[found].isBare(key) else {
          throw Unreachable(path: Array(path[...depth]))
        }
        start = found
      } else {
        start = enter("\(key):", key: key, in: block)
      }
      block = self.block(below: start, indent: block.indent)
    }
    return block
  }

  private func block(below start: Int, indent: Int) -> Block {
    var end = start + 1
    while end < lines.count, lines[end].isFiller || belongs(lines[end], below: indent) { end += 1 }
    // Comments that are no deeper than the key speak of the next one.
    while end > start + 1, lines[end - 1].isBlank || lines[end - 1].isComment(upTo: indent) {
      end -= 1
    }
    let content = lines[start + 1..<end].first { !$0.isFiller }
    return Block(
      lines: start + 1..<end, indent: content.map { max($0.indentation, indent) } ?? indent + 2)
  }

  /// A list may stand exactly below its key.
  private func belongs(_ line: String, below indent: Int) -> Bool {
    line.indentation > indent || (line.indentation == indent && line.contentHasPrefix("- "))
  }

  func line(of key: String, in block: Block) -> Int? {
    block.lines.first { index in
      lines[index].indentation == block.indent && lines[index].contentHasPrefix("\(key):")
    }
  }

  private func hasChildren(_ index: Int, in block: Block) -> Bool {
    !self.block(below: index, indent: block.indent).lines.isEmpty
  }

  /// Puts a line where a comment shows an example of its key, or else at the block's end.
  @discardableResult
  private mutating func enter(_ content: String, key: String, in block: Block) -> Int {
    let line = indented(content, by: block.indent)
    if let example = block.lines.first(where: { lines[$0].isExample(of: key) }) {
      replace(example, with: line)
      return example
    }
    let end = end(of: block)
    insert([line], at: end)
    return end
  }

  /// Where the block's next line goes: not behind the blank lines at its end.
  func end(of block: Block) -> Int {
    var end = block.lines.upperBound
    while end > block.lines.lowerBound, lines[end - 1].isBlank { end -= 1 }
    return end
  }

  /// Whether the value begins and ends on this line, with nothing behind it.
  private func isWhole(after key: String, on line: String) -> Bool {
    let value = line.dropFirst(line.indentation + key.count + 1).drop { $0 == " " }
    guard !value.contains(" #") else { return false }
    return switch value.first {
    case "|"?, ">"?, "&"?, "*"?, "!"?: false
    case "["?: value.hasSuffix("]")
    case "{"?: value.hasSuffix("}")
    default: true
    }
  }

  func indented(_ content: String, by indent: Int) -> String {
    String(repeating: " ", count: indent) + content
  }
}

extension String {
  /// How many blanks it begins with.
  var indentation: Int { prefix { $0 == " " }.count }

  var content: Substring { drop { $0 == " " } }

  var isFiller: Bool { isBlank || content.hasPrefix("#") }

  func contentHasPrefix(_ prefix: String) -> Bool { content.hasPrefix(prefix) }

  fileprivate func isComment(upTo indent: Int) -> Bool {
    content.hasPrefix("#") && indentation <= indent
  }

  /// Whether nothing but a comment stands after the key.
  fileprivate func isBare(_ key: String) -> Bool {
    let rest = content.dropFirst(key.count + 1).drop { $0 == " " }
    return rest.isEmpty || rest.hasPrefix("#")
  }

  /// Whether it is a comment such as `# key: value`.
  fileprivate func isExample(of key: String) -> Bool {
    content.hasPrefix("# \(key): ")
  }
}
