extension String {
  /// Without the blanks at both ends of what was typed.
  package var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The words of a list with commas between.
  package var wordsOfList: [String] {
    split(separator: ",").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
  }
}
