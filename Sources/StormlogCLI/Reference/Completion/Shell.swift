/// A shell for which there is a completion.
package enum Shell: String, PlainWord {
  case bash, zsh, fish
}
