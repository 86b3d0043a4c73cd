package import IncidentCore
import IncidentWording

/// Says how arguments and options are typed and what they are.
package struct ParameterWording {
  private let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// What follows a command's name in a usage line: arguments and what must be given.
  package func usage(of command: CommandReference) -> [String] {
    if command.tree.isGroup {
      let word = language.choose(de: "<befehl>", en: "<command>")
      return [command.tree.unnamed == nil ? word : "[\(word)]"]
    }
    let arguments = command.parameters.filter { $0.kind == .argument }.map { argument in
      let name = "<\(argument.value.text(in: language))>" + (argument.isRepeatable ? " …" : "")
      return argument.isRequired ? name : "[\(name)]"
    }
    let required = command.parameters.filter { $0.kind != .argument && $0.isRequired }
    let options = language.choose(de: "[Optionen]", en: "[options]")
    return arguments + required.map(typed) + [options]
  }

  /// How it is typed, with its short name.
  package func name(of parameter: ParameterReference) -> String {
    (parameter.short.map { "-\($0), " } ?? "") + typed(parameter)
  }

  private func typed(_ parameter: ParameterReference) -> String {
    let value = "<\(parameter.value.text(in: language))>"
    guard let name = parameter.name else { return value }
    return parameter.kind == .flag ? "--\(name)" : "--\(name) \(value)"
  }

  /// What it is, which words are known, and what it is where nothing is given.
  package func text(of parameter: ParameterReference) -> String {
    var text = parameter.help.text(in: language)
    let words = parameter.words.map { $0.text(in: language) }
    // Most texts name the words themselves.
    let isTold = words.allSatisfy { text.contains($0) }
    if !isTold, words.count <= Self.fewWords {
      text +=
        " " + language.choose(de: "Bekannt sind: ", en: "Known are: ")
        + words.joined(separator: ", ") + "."
    }
    if let standard = parameter.standard?.text(in: language) {
      text += " " + language.choose(de: "Sonst: \(standard).", en: "Otherwise: \(standard).")
    }
    return text
  }

  /// More are left to the shell's completion.
  private static let fewWords = 20
}
