import IncidentCore
import IncidentDesk

extension Reading {
  /// The version of a statement's text as it was typed.
  package func version(_ text: String) throws -> String {
    let digits = text.lowercased()
    guard (SeenText.shortestName...64).contains(digits.count), digits.allSatisfy(\.isHexDigit)
    else {
      throw failures.badVersion(text)
    }
    return digits
  }
}
