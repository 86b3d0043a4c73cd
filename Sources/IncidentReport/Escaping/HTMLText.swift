extension String {
  /// This text as it may stand in HTML or SVG, between tags and inside a quoted attribute.
  package var htmlEscaped: String {
    visible.replacingScalars { scalar in
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
