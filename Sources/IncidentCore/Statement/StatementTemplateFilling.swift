/// The placeholders that are filled without anybody being asked, where their value is known.
package enum StandardBlank: String, CaseIterable, Sendable {
  case organisation
  /// The incident's title.
  case incident
  /// When the next public update is promised.
  case nextUpdate = "next_update"
}

/// Fills the placeholders of a template's text and finds those left open.
///
/// A placeholder is a name of lower-case letters and underscores in double braces, such as
/// `{{next_update}}`; blanks around the name are allowed. Anything else in braces is plain text.
package enum StatementTemplateFilling {
  /// `text` with each placeholder replaced that `values` knows; the others stay. What is filled in
  /// is not looked at again, so a value cannot bring placeholders to be filled.
  package static func fill(_ text: String, with values: [String: String]) -> String {
    text.replacing(#/\{\{ *([a-z_]+) *\}\}/#) { match in
      values[String(match.output.1)] ?? String(match.output.0)
    }
  }

  /// The names of the placeholders that `text` still has, each once, in the order they appear.
  package static func openPlaceholders(in text: String) -> [String] {
    text.matches(of: #/\{\{ *([a-z_]+) *\}\}/#).map { String($0.output.1) }.uniqued()
  }
}
