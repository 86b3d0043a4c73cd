extension CompletionShell {
  /// The shell of `--generate-completion-script SHELL`, and within it nil where there is none of that
  /// name; nil where the line asks for something else.
  package static func ofScript(asked arguments: [String]) -> CompletionShell?? {
    let option = "--generate-completion-script"
    guard let first = arguments.first, first == option || first.hasPrefix(option + "=") else {
      return nil
    }
    guard arguments.count <= 2 else { return .some(nil) }
    guard first == option else {
      return .some(CompletionShell(rawValue: String(first.dropFirst(option.count + 1))))
    }
    return .some(arguments.dropFirst().first.flatMap(CompletionShell.init(rawValue:)))
  }

  /// What makes the shell ask the program for completions.
  var script: String {
    let bytes =
      switch self {
      case .bash: PackageResources.stormlog_bash
      case .zsh: PackageResources.stormlog_zsh
      case .fish: PackageResources.stormlog_fish
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}
