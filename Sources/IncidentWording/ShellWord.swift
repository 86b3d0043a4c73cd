extension String {
  /// The text as one word of a shell's command line, to be copied from a hint. German letters stand as
  /// they are: no shell takes them for anything else. An equals sign in front means a command to zsh.
  package var shellQuoted: String {
    let isPlain =
      !isEmpty && first != "="
      && unicodeScalars.allSatisfy { scalar in
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
          || ("0"..."9").contains(scalar) || "/._-+:@%,=äöüÄÖÜß".unicodeScalars.contains(scalar)
      }
    return isPlain ? self : "'\(replacing("'", with: "'\\''"))'"
  }
}
