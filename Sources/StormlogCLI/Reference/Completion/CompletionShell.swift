/// A shell for which there is a completion.
package enum CompletionShell: String, PlainWord {
  case bash, zsh, fish
}
