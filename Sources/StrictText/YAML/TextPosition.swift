/// A place in a text file.
package struct TextPosition: Hashable, Comparable, Sendable {
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in Unicode scalars.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static let start = TextPosition(line: 1, column: 1)

  package static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// The place `columns` further right on the same line.
  package func moved(columns: Int) -> TextPosition {
    TextPosition(line: line, column: column + columns)
  }
}
