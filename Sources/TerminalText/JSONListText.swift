/// The JSON of a list of which not all items are at hand at once. Whole, it is the text that a list
/// that is encoded at once gives.
package struct JSONListText {
  private var isEmpty = true

  package init() {}

  /// The text that goes on with these items.
  ///
  /// - Parameter items: Each as the JSON of an object, on lines of its own.
  package mutating func adding(_ items: [String]) -> String {
    items.map { item in
      let lines = item.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
      defer { isEmpty = false }
      return (isEmpty ? Self.beginning : ",") + "\n"
        + lines.replacing(#/\n$/#, with: "")
    }.joined()
  }

  /// The text that ends the list.
  package var ending: String {
    (isEmpty ? "\(Self.beginning)\n" : "") + "\n  ],\n  \"schema\" : 1\n}\n"
  }

  private static let beginning = "{\n  \"items\" : ["
}
