/// The JSON of a list of which not all items are at hand at once. Whole, it is the text that a list
/// that is encoded at once gives.
package struct JSONListText {
  private var isEmpty = true

  package init() {}

  /// The text that goes on with some more items.
  ///
  /// - Parameter list: The JSON of a list of these items alone, at least one.
  package mutating func adding(_ list: String) -> String {
    defer { isEmpty = false }
    let items = list.dropFirst(Self.beginning.count).dropLast(Self.end.count)
    return (isEmpty ? Self.beginning : ",") + items
  }

  /// The text that ends the list.
  package var ending: String { (isEmpty ? "\(Self.beginning)\n" : "") + Self.end }

  private static let beginning = "{\n  \"items\" : ["
  private static let end = "\n  ],\n  \"schema\" : 1\n}\n"
}
