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
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  private static let bashScript = #"""
    # Completions of stormlog for bash. The program itself says what can be typed.
    _stormlog() {
      local kind= candidate files word="${COMP_WORDS[COMP_CWORD]}"
      COMPREPLY=()
      while IFS= read -r candidate; do
        if [ -z "$kind" ]; then
          kind=$candidate
        else
          COMPREPLY+=("$candidate")
        fi
      done < <("$1" complete --shell bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
      case $kind in
        files) files=-f ;;
        folders) files=-d ;;
        *) return ;;
      esac
      [ "$word" = '=' ] && word=
      compopt -o filenames 2>/dev/null
      while IFS= read -r candidate; do
        COMPREPLY+=("$candidate")
      done < <(compgen "$files" -- "$word")
    }
    complete -F _stormlog stormlog

    """#

  private static let zshScript = #"""
    #compdef stormlog
    # Completions of stormlog for zsh. The program itself says what can be typed.
    _stormlog() {
      local kind line
      local -a lines candidates labels
      lines=("${(@f)$("${words[1]}" complete --shell zsh -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
      kind=$lines[1]
      shift lines
      case $kind in
        files) _files; return ;;
        folders) _files -/; return ;;
      esac
      for line in $lines; do
        candidates+=("${line%%$'\t'*}")
        labels+=("${line/$'\t'/  }")
      done
      (( $#candidates )) || return 1
      compadd -U -l -V stormlog -d labels -a candidates
    }
    if [ "$funcstack[1]" = _stormlog ]; then
      _stormlog "$@"
    else
      compdef _stormlog stormlog
    fi

    """#

  private static let fishScript = #"""
    # Completions of stormlog for fish. The program itself says what can be typed.
    function __stormlog_complete
        set -l tokens (commandline -opc)
        set -l current (commandline -ct)
        set -l lines ($tokens[1] complete --shell fish -- $tokens[2..] "$current" 2>/dev/null)
        switch "$lines[1]"
            case files
                __fish_complete_path "$current"
            case folders
                __fish_complete_directories "$current"
            case '*'
                string join \n -- $lines[2..]
        end
    end
    complete -c stormlog -f -a '(__stormlog_complete)'

    """#
}
