package import IncidentReport
import PlaybookFiles

/// What a person probably meant by a word that nobody knows.
package struct Suggestion: Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// `Did you mean verify-video?`, or else what there is to choose from; nil where there is
  /// nothing.
  package func text(for word: String, among known: [String]) -> String? {
    if let near = NearestWord.to(word, among: known) {
      return language.choose(de: "Meinten Sie \(near)?", en: "Did you mean \(near)?")
    }
    guard !known.isEmpty else { return nil }
    let shown = known.prefix(12).joined(separator: ", ")
    let more = known.count > 12 ? " …" : ""
    return language.choose(de: "Bekannt sind: \(shown)\(more)", en: "Known are: \(shown)\(more)")
  }
}
