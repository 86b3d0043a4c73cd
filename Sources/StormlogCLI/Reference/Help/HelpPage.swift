import IncidentCore
import IncidentWording
import TerminalText

/// The help of a command, of a group, or of the whole program, for people at a terminal.
struct HelpPage {
  let language: Language
  let style: Style
  /// Columns to keep to.
  let width: Int

  /// - Parameters:
  ///   - language: In which everything is said.
  ///   - context: Where it is shown.
  init(_ language: Language, in context: CommandContext) {
    self.language = language
    style = context.style()
    width = min(max(context.terminalWidth, Self.narrowest), Self.widest)
  }

  private static let narrowest = 40
  /// Longer lines are hard to read.
  private static let widest = 100

  /// - Throws: Where the parser describes the command in a form that is not known here.
  func text(of tree: CommandTree) throws -> String {
    let command = try CommandReference(tree)
    var parts = [title(of: command)]
    parts.append(heading(de: "Aufruf", en: "Usage") + usage(of: command))
    if let more = command.more { parts.append(prose(more.text(in: language))) }
    parts += tree.isGroup ? groups(of: tree) : try parameters(of: command)
    parts.append(closing(tree))
    return parts.joined(separator: "\n")
  }

  // MARK: Parts

  private func title(of command: CommandReference) -> String {
    let name = command.tree.words(in: language)
    var title = style(name, .bold)
    if let other = command.tree.otherName(in: language) {
      let fits = name.displayWidth + other.displayWidth + 2 <= width
      title += (fits ? "  " : "\n") + other
    }
    return title + "\n" + prose(command.does.text(in: language))
  }

  private func usage(of command: CommandReference) -> String {
    let wording = ParameterWording(language)
    let line = [command.tree.words(in: language)] + wording.usage(of: command)
    // Later lines stand below the first word behind the program's name.
    let indent = String(repeating: " ", count: 4)
    return line.joined(separator: " ").wrapped(to: width - 6).enumerated().map { index, line in
      "  \(index == 0 ? "" : indent)\(line)\n"
    }.joined()
  }

  private func groups(of tree: CommandTree) -> [String] {
    let groups = tree.groups
    let longest = longest(of: groups.flatMap(\.commands).map(name))
    return groups.map { group in
      let title = group.title?.text(in: language) ?? say(de: "Befehle", en: "Commands")
      let rows = group.commands.map { command in
        var does = CommandReference.said(of: command).does.text(in: language)
        if command.path == tree.unnamed?.path {
          does +=
            " "
            + say(de: "Gemeint, wo kein Befehl genannt ist.", en: "Meant where none is named.")
        }
        return (name: name(of: command), says: does)
      }
      return heading(title) + list(rows, longest: longest)
    }
  }

  private func name(of command: CommandTree) -> String {
    let english = command.path.last ?? ""
    guard language == .de, let german = command.germanPath.last, german != english else {
      return english
    }
    return "\(german) (\(english))"
  }

  private func parameters(of command: CommandReference) throws -> [String] {
    let wording = ParameterWording(language)
    let shared = try CommandReference.shared()
    let own = command.parameters.filter { !shared.contains($0) }
    let parts: [(title: String, parameters: [ParameterReference])] = [
      (say(de: "Argumente", en: "Arguments"), own.filter { $0.kind == .argument }),
      (say(de: "Optionen", en: "Options"), own.filter { $0.kind != .argument }),
      (
        say(de: "Gemeinsame Optionen", en: "Common options"),
        command.parameters.filter(shared.contains)
      ),
    ]
    let longest = longest(of: command.parameters.map(wording.name))
    return parts.filter { !$0.parameters.isEmpty }.map { title, parameters in
      heading(title)
        + list(
          parameters.map { (name: wording.name(of: $0), says: wording.text(of: $0)) },
          longest: longest)
    }
  }

  private func closing(_ tree: CommandTree) -> String {
    let program = "stormlog \(say(de: "hilfe", en: "help"))"
    guard tree.isGroup else {
      return prose(say(de: "Alle Befehle: ", en: "All commands: ") + program)
    }
    let words = ([program] + (language == .de ? tree.germanPath : tree.path)).joined(separator: " ")
    let more = say(
      de: "Mehr zu einem Befehl: \(words) BEFEHL", en: "More on a command: \(words) COMMAND")
    guard tree.path.isEmpty else { return prose(more) }
    return prose(
      more + "\n\n"
        + say(
          de: "Jeder Befehl lässt sich deutsch und englisch nennen; Optionen heißen immer gleich.",
          en: "Every command has a German name too; options are called the same in both languages.")
    )
  }

  // MARK: Form

  private func say(de german: @autoclosure () -> String, en english: @autoclosure () -> String)
    -> String
  { language.choose(de: german(), en: english()) }

  private func heading(de german: String, en english: String) -> String {
    heading(say(de: german, en: english))
  }

  private func heading(_ text: String) -> String {
    style(text.uppercased(), .bold) + "\n"
  }

  /// Paragraphs wrapped to the width; indented lines, such as examples, as they are.
  private func prose(_ text: String) -> String {
    helpText(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .flatMap { $0.hasPrefix(" ") ? [$0] : $0.wrapped(to: width) }
      .map { $0 + "\n" }.joined()
  }

  /// Names, and beside or below them what they are.
  private func list(_ rows: [(name: String, says: String)], longest: Int) -> String {
    let indent = longest + 4
    return rows.map { name, says in
      let lines = says.wrapped(to: width - indent)
      let fits = name.displayWidth <= longest
      let head = "  " + (fits ? name.padded(to: longest) + "  " + (lines.first ?? "") : name)
      let rest = lines.dropFirst(fits ? 1 : 0).map { String(repeating: " ", count: indent) + $0 }
      return ([head] + rest).map { $0 + "\n" }.joined()
    }.joined()
  }

  /// The columns of the longest name that has text beside it.
  private func longest(of names: [String]) -> Int {
    names.map(\.displayWidth).filter { $0 <= Self.nameWidth }.max() ?? 0
  }

  /// Longer names stand on a line of their own.
  private static let nameWidth = 26
}

extension CommandTree {
  /// The command as it is typed.
  func words(in language: Language) -> String {
    (["stormlog"] + (language == .de ? germanPath : path)).joined(separator: " ")
  }

  /// What German help tells beside the German name: the one that scripts and documents use.
  func otherName(in language: Language) -> String? {
    language == .de && path != germanPath ? "(englisch: \(words(in: .en)))" : nil
  }
}
