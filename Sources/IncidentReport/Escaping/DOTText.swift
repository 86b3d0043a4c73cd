/// Text within quotes of a Graphviz file.
package enum DOTText {
  /// The lines as one quoted string. A backslash would begin an escape such as `\N`, the node's
  /// name, and a quotation mark would end the string.
  package static func quoted(_ lines: [String]) -> String {
    "\""
      + lines.map { line in
        line.visibleLine.replacingScalars { scalar in
          switch scalar {
          case "\\": "\\\\"
          case "\"": "\\\""
          default: nil
          }
        }
      }.joined(separator: "\\n") + "\""
  }
}
