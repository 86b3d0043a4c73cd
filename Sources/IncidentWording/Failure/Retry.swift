/// The typed line once more, changed so that it can be done.
package struct Retry: Hashable, Sendable {
  /// What the changed line is for, with all that stands between this and the line; nil where the
  /// line says it all.
  package let label: String?
  package let change: Change

  package enum Change: Hashable, Sendable {
    /// A word as it was typed, and what is to stand in its place.
    case replacing(String, with: String)
    /// An option that comes at the end.
    case adding(String)
  }

  package init(_ label: String?, replacing word: String, with other: String) {
    self.label = label
    change = .replacing(word, with: other)
  }

  package init(_ label: String?, adding option: String) {
    self.label = label
    change = .adding(option)
  }
}
