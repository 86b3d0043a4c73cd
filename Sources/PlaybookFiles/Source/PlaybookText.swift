package import IncidentCore

extension String {
  /// Whether it can name a playbook, a phase, a step, an option, a role or the like.
  package var isPlaybookID: Bool {
    (1...64).contains(utf8.count) && utf8.allSatisfy(\.isIDByte)
  }

  /// Whether it has the form of a language code such as `de` or `pt-BR`.
  package var isLanguageCode: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy(\.isLowercaseLetter)
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.utf8.count)
        && part.utf8.allSatisfy {
          $0.isLowercaseLetter || $0.isDigit || ($0 | 0x20).isLowercaseLetter
        }
    }
  }

  /// The first `{{…}}` in it that is no placeholder such as `{{next_update}}`.
  var firstBadPlaceholder: String? {
    var rest = self[...]
    while let start = rest.firstRange(of: "{{") {
      rest = rest[start.upperBound...]
      let end = rest.firstRange(of: "}}")
      let name = rest[..<(end?.lowerBound ?? rest.endIndex)]
      guard let end, name.isPlaceholderName else {
        return "{{" + name.prefix { !$0.isNewline }.prefix(40) + (end == nil ? "" : "}}")
      }
      rest = rest[end.upperBound...]
    }
    return nil
  }
}

extension StringProtocol {
  /// Whether it can stand in the braces of a placeholder: only a–z and _.
  package var isPlaceholderName: Bool {
    !isEmpty && utf8.allSatisfy { $0.isLowercaseLetter || $0 == UInt8(ascii: "_") }
  }
}

extension UInt8 {
  fileprivate var isLowercaseLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
  }
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isIDByte: Bool { isLowercaseLetter || isDigit || self == UInt8(ascii: "-") }
}

extension Interval {
  /// A length of time such as `90s`, `30m`, `4h` or `7d`, ten years at most.
  package init?(playbookText text: String) {
    let digits = text.dropLast()
    guard !digits.isEmpty, digits.utf8.allSatisfy(\.isDigit), let count = Int(digits),
      count <= 3650 * 86_400
    else { return nil }
    switch text.last {
    case "s": self = .seconds(count)
    case "m": self = .minutes(count)
    case "h": self = .hours(count)
    case "d": self = .days(count)
    default: return nil
    }
    if self > .days(3650) { return nil }
  }
}

extension Interval {
  /// As a playbook writes it, in the largest unit that is exact; seconds are rounded up.
  package var playbookText: String {
    let seconds = max(1, (milliseconds + 999) / 1000)
    for (unit, size) in [("d", 86_400), ("h", 3600), ("m", 60)] where seconds % Int64(size) == 0 {
      return "\(seconds / Int64(size))\(unit)"
    }
    return "\(seconds)s"
  }
}
