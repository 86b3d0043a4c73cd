import IncidentCore

/// `text` as a JSON string. Characters that steer a terminal or cannot be seen are escaped too,
/// since people look at JSON on terminals.
package func jsonString(_ text: String) -> String {
  var json = "\""
  var previous: Unicode.Scalar?
  var rest = text.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    switch scalar {
    case "\"": json += "\\\""
    case "\\": json += "\\\\"
    case "\n": json += "\\n"
    case "\t": json += "\\t"
    case "\r": json += "\\r"
    default:
      if isVisible(scalar, after: previous, before: rest.first) {
        json.unicodeScalars.append(scalar)
      } else {
        json += scalar.utf16.map { "\\u" + $0.fourHexDigits }.joined()
      }
    }
    previous = scalar
  }
  return json + "\""
}

extension UInt16 {
  fileprivate var fourHexDigits: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
