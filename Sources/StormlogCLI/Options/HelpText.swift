/// A command's explanation with its paragraphs each on one line, so that the help screen wraps
/// them to the terminal's width; indented lines, such as examples, stay as they are.
func helpText(_ text: String) -> String {
  var lines: [String] = []
  var isInParagraph = false
  for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
    let isProse = !line.isEmpty && !line.hasPrefix(" ")
    if isProse, isInParagraph, let last = lines.popLast() {
      lines.append("\(last) \(line)")
    } else {
      lines.append(line)
    }
    // A line that announces what follows ends its paragraph.
    isInParagraph = isProse && !line.hasSuffix(":")
  }
  return lines.joined(separator: "\n")
}
