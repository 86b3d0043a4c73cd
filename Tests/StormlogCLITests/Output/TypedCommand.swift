import StormlogCLI

extension CommandTree {
  /// Those that do something.
  static var leaves: [CommandTree] { root.all.filter { !$0.isGroup } }

  /// The words that name it.
  var name: String { path.joined(separator: " ") }

  /// Whether it takes `--json`.
  func takesJSON() throws -> Bool {
    try CommandReference(self).parameters.contains { $0.name == "json" }
  }

  /// The name of the command that a command line means; nil where a word names none.
  static func command(meantBy line: String) -> String? {
    var words = line.split(separator: " ").map(String.init)[...]
    var command = root
    while command.isGroup {
      let named = words.first.flatMap { command.descendant([$0]) }
      guard let next = named ?? command.unnamed else { return nil }
      if named != nil { words = words.dropFirst() }
      command = next
    }
    return command.name
  }
}
