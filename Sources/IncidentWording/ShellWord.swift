extension String {
  /// The text as one word of a shell's command line, to be copied from a hint.
  package var shellQuoted: String {
    let isPlain =
      !isEmpty
      && unicodeScalars.allSatisfy { scalar in
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
          || ("0"..."9").contains(scalar) || "/._-+:@%".unicodeScalars.contains(scalar)
      }
    return isPlain ? self : "'\(replacing("'", with: "'\\''"))'"
  }
}
