import Foundation

/// What is looked for: words that all have to occur in an entry, in whatever order. What stands in
/// quotation marks is one phrase.
package struct SearchQuery: Hashable, Sendable {
  /// Words and phrases as they were typed, each once.
  package let terms: [String]

  /// - Parameter texts: What was typed.
  package init(_ texts: [String]) {
    var terms: [String] = []
    for text in texts {
      // A phrase stands between marks, words between them.
      for (index, part) in text.split(
        omittingEmptySubsequences: false, whereSeparator: Self.quotes.contains
      ).enumerated() {
        let words = part.split(whereSeparator: \.isWhitespace)
        if index.isMultiple(of: 2) {
          terms += words.map(String.init)
        } else if !words.isEmpty {
          terms.append(words.joined(separator: " "))
        }
      }
    }
    var seen: Set<String> = []
    self.terms = terms.filter { !$0.folded.isEmpty && seen.insert($0.folded).inserted }
  }

  private static let quotes: Set<Character> = ["\"", "„", "“", "”", "»", "«"]

  /// Where each term occurs in the texts of an entry, in the order of the terms; nil where one does
  /// not.
  package func matches(in texts: [String]) -> [SearchMatch]? {
    let matches = terms.compactMap { term in
      texts.lazy.compactMap { text in
        text.range(of: term).map { SearchMatch(term: term, excerpt: text.excerpt(around: $0)) }
      }.first
    }
    return matches.count == terms.count ? matches : nil
  }
}

/// A word that was looked for, and where it was found.
package struct SearchMatch: Hashable, Sendable {
  package let term: String
  /// The words around it, on one line.
  package let excerpt: String

  /// Whether a text shows the word.
  package func isShown(in text: String) -> Bool { text.range(of: term) != nil }
}

extension String {
  /// Without differences of case, accents and width, for searching.
  fileprivate var folded: String { folding(options: .search, locale: nil) }

  fileprivate func range(of term: String) -> Range<Index>? {
    // A line break within a phrase is a blank.
    let text = replacing("\n", with: " ")
    return text.range(of: term, options: .search).map { range in
      let start = text.distance(from: text.startIndex, to: range.lowerBound)
      let length = text.distance(from: range.lowerBound, to: range.upperBound)
      let from = index(startIndex, offsetBy: start)
      return from..<index(from, offsetBy: length)
    }
  }

  /// The words around a place, cut at blanks where there are any.
  fileprivate func excerpt(around range: Range<Index>) -> String {
    let reach = 40
    let before = self[..<range.lowerBound].suffix(reach)
    let after = self[range.upperBound...].prefix(reach)
    let isCutBefore = before.startIndex > startIndex
    let isCutAfter = after.endIndex < endIndex
    let head =
      isCutBefore
      ? before.firstIndex(where: \.isWhitespace).map { before[$0...] } ?? before : before
    let tail =
      isCutAfter ? after.lastIndex(where: \.isWhitespace).map { after[..<$0] } ?? after : after
    let text = (isCutBefore ? "…" : "") + head + self[range] + tail + (isCutAfter ? " …" : "")
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension String.CompareOptions {
  fileprivate static let search: Self = [
    .caseInsensitive, .diacriticInsensitive, .widthInsensitive,
  ]
}
