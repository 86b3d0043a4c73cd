extension String {
  /// The word as words of the command line are compared: in lower case, with `ae`, `oe`, `ue` and
  /// `ss` for what many keyboards lack, and a hyphen for a blank or an underscore. Characters are
  /// equal however they are composed.
  var foldedWord: String {
    var folded = ""
    for character in lowercased() {
      switch character {
      case "ä": folded += "ae"
      case "ö": folded += "oe"
      case "ü": folded += "ue"
      case "ß": folded += "ss"
      case " ", "_": folded += "-"
      default: folded.append(character)
      }
    }
    return folded
  }
}
