extension CompletionShell {
  /// The shell of `--generate-completion-script SHELL`; nil where the line asks for something else.
  package static func ofScript(asked arguments: [String]) -> CompletionShell? {
    let option = "--generate-completion-script"
    return switch arguments.count {
    case 1 where arguments[0].hasPrefix(option + "="):
      CompletionShell(rawValue: String(arguments[0].dropFirst(option.count + 1)))
    case 2 where arguments[0] == option: CompletionShell(rawValue: arguments[1])
    default: nil
    }
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
