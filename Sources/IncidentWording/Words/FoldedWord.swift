import Foundation

extension String {
  /// The word as words of the command line are compared: composed, in lower case, with `ae`, `oe`,
  /// `ue` and `ss` for what many keyboards lack, and a hyphen for a blank or an underscore.
  package var foldedWord: String {
    var folded = ""
    let word = utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
    for character in word.lowercased() {
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
