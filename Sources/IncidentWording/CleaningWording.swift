package import IncidentCore

extension Language {
  /// What was taken out of a text before it was stored.
  package func text(of removed: CleanedText.Removed) -> String {
    var parts: [String] = []
    if removed.leadingMarks > 0 {
      parts.append(
        choose(
          de: "ein unsichtbares Zeichen am Anfang (U+FEFF)",
          en: "an invisible mark at the start (U+FEFF)"))
    }
    if removed.nulls > 0 {
      parts.append(
        removed.nulls == 1
          ? choose(de: "ein NUL-Zeichen", en: "one NUL character")
          : choose(de: "\(removed.nulls) NUL-Zeichen", en: "\(removed.nulls) NUL characters"))
    }
    let what = list(parts)
    return choose(de: "Aus dem Text entfernt: \(what).", en: "Removed from the text: \(what).")
  }
}
