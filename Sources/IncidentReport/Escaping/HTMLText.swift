extension String {
  /// This text as it may stand in HTML or SVG, between tags and inside a quoted attribute.
  package var htmlEscaped: String {
    let visible = visible
    // Most texts have none of them, and a report has thousands.
    guard visible.utf8.contains(where: { "&<>\"'`".utf8.contains($0) }) else { return visible }
    return visible.replacingScalars { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case "`": "&#96;"
      default: nil
      }
    }
  }
}
