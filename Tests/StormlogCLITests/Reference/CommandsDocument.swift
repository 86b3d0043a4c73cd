import IncidentCore
import IncidentWording
import StormlogCLI

/// The documents of all commands, in Markdown, from what the commands say of themselves.
struct CommandsDocument {
  let language: Language

  func text() throws -> String {
    let groups = CommandTree.root.groups
    let wording = ParameterWording(language)
    let shared = try CommandReference.shared()
    var text = say(
      de: """
        # Die Befehle

        Diese Seite entsteht aus dem, was die Befehle über sich selbst sagen; `stormlog hilfe BEFEHL` \
        zeigt dasselbe. Jeder Befehl hat einen englischen und einen deutschen Namen, und beide gelten \
        in jeder Sprache; Umlaute lassen sich auch als `ae`, `oe`, `ue` und `ss` tippen. Optionen \
        heißen in beiden Sprachen gleich. Englisch: [commands.md](commands.md).


        """,
      en: """
        # The commands

        This page is made from what the commands say of themselves; `stormlog help COMMAND` shows the \
        same. Every command has a German name too, and both are taken in any language; options are \
        called the same in both. German: [befehle.md](befehle.md).


        """)
    for group in groups {
      let names = group.commands.map { "[\(name(of: $0))](#\(anchor(of: $0)))" }
      text += "**\(group.title?.text(in: language) ?? "")**: \(names.joined(separator: " · "))\n\n"
    }
    text += "## \(say(de: "Gemeinsame Optionen", en: "Common options"))\n\n"
    text += say(
      de:
        "Die meisten Befehle nehmen diese Optionen; wo eine fehlt, sagt es der Abschnitt.\n\n",
      en: "Most commands take these; where a command lacks one, its section says so.\n\n")
    text += list(shared, wording)
    for group in groups {
      text += "\n## \(group.title?.text(in: language) ?? "")\n"
      for command in group.commands.flatMap(\.all) {
        text += try section(of: command, wording, shared: shared)
      }
    }
    return text
  }

  private func section(
    of command: CommandTree, _ wording: ParameterWording, shared: [ParameterReference]
  ) throws -> String {
    let reference = try CommandReference(command)
    let level = command.path.count > 1 ? "####" : "###"
    var text = "\n\(level) \(name(of: command))\n\n\(reference.does.text(in: language))"
    if let other = otherName(of: command) { text += " \(other)" }
    let line = (["stormlog", name(of: command)] + wording.usage(of: reference))
    text += "\n\n```\n\(line.joined(separator: " "))\n```\n"
    if let more = reference.more { text += "\n\(prose(more.text(in: language)))" }
    let own = reference.parameters.filter { !shared.contains($0) }
    if !own.isEmpty { text += "\n\(list(own, wording))" }
    let missing = shared.filter { !reference.parameters.contains($0) }.compactMap(\.name)
    if !command.isGroup, !missing.isEmpty {
      let names = missing.map { "`--\($0)`" }.joined(separator: ", ")
      text += "\n" + say(de: "Ohne \(names).", en: "Without \(names).") + "\n"
    }
    return text
  }

  private func list(_ parameters: [ParameterReference], _ wording: ParameterWording) -> String {
    parameters.map { "- `\(wording.name(of: $0))`: \(wording.text(of: $0))\n" }.joined()
  }

  /// Paragraphs, and indented lines as code.
  private func prose(_ text: String) -> String {
    var result = ""
    var isCode = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isIndented = line.hasPrefix("  ")
      if isIndented != isCode {
        result += isIndented ? "\n```sh\n" : "```\n"
        isCode = isIndented
      }
      result += (isIndented ? line.dropFirst(2) : line) + "\n"
    }
    return result + (isCode ? "```\n" : "")
  }

  private func name(of command: CommandTree) -> String {
    (language == .de ? command.germanPath : command.path).joined(separator: " ")
  }

  private func otherName(of command: CommandTree) -> String? {
    guard command.path != command.germanPath else { return nil }
    let other = (language == .de ? command.path : command.germanPath).joined(separator: " ")
    return say(de: "Englisch: `\(other)`.", en: "In German: `\(other)`.")
  }

  private func anchor(of command: CommandTree) -> String {
    name(of: command).replacing(" ", with: "-")
  }

  private func say(de german: String, en english: String) -> String {
    language == .de ? german : english
  }
}
