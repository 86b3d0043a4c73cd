/// Reads JSON as RFC 8259 has it, within limits and with every key once.
///
/// The YAML reader would take nearly all JSON, but refuses tabs as indentation and surrogate pairs,
/// and takes much that is no JSON. Foundation's decoder knows neither places nor limits.
package enum StrictJSON {
  /// The value in `bytes` as the tree that YAML gives, or everything that is wrong with it.
  ///
  /// Texts are double-quoted scalars; numbers, `true`, `false` and `null` are plain ones.
  package static func compose(
    _ bytes: [UInt8], limits: YAMLLimits = YAMLLimits()
  ) -> Result<YAMLNode, JSONProblems> {
    var parser = JSONParser(bytes, limits: limits)
    return parser.parse()
  }
}

/// Why a file is not JSON as it is accepted here, and where.
package struct JSONProblem: Error, Hashable {
  package enum Reason: Hashable {
    /// What JSON shares with YAML: limits, encoding, keys that are there twice.
    case shared(YAMLProblem.Reason)
    case syntax(JSONSyntax)
  }

  package let reason: Reason
  package let position: TextPosition
}

/// All that is wrong with one JSON file; never empty.
package struct JSONProblems: Error, Hashable {
  package let all: [JSONProblem]
}

/// What does not fit JSON's grammar.
package enum JSONSyntax: Hashable, Sendable {
  /// Something else than a value, a key, a comma or a bracket that could stand here.
  case unexpected(String)
  case endsTooSoon
  case openText
  case badEscape
  /// A half of a surrogate pair without the other.
  case loneSurrogate
  case badNumber(String)
  /// More after the value's end.
  case trailing
}
