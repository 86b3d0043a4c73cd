import IncidentCore

extension String {
  /// The names of its placeholders, each once, in the order they appear.
  var placeholders: [String] {
    split(atPlaceholders: self).names.map(String.init).uniqued()
  }

  /// The text with nothing in its blanks.
  var withoutPlaceholders: String {
    split(atPlaceholders: self).texts.joined()
  }

  private func split(atPlaceholders text: String) -> (texts: [Substring], names: [Substring]) {
    var texts: [Substring] = []
    var names: [Substring] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "{{"),
      let end = rest[start.upperBound...].firstRange(of: "}}")
    {
      let name = rest[start.upperBound..<end.lowerBound]
      if name.isPlaceholderName {
        texts.append(rest[..<start.lowerBound])
        names.append(name)
      } else {
        texts.append(rest[..<end.upperBound])
      }
      rest = rest[end.upperBound...]
    }
    return (texts + [rest], names)
  }
}
