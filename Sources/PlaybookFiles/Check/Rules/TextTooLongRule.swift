import IncidentCore

/// A template that is longer than its channel takes even before its blanks are filled.
enum TextTooLongRule: LintRule {
  static let name = CheckRule.textTooLong
  private static let sentence =
    "We know the post, we are looking into it, and we take it seriously. "
  static let example = RuleExample(
    .top,
    bad: """
      statements:
        holding: {channels: [x], text: "\(String(repeating: sentence, count: 5))"}
      """,
    good: """
      statements:
        holding: {channels: [website], text: "\(String(repeating: sentence, count: 5))"}
      """)

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    playbook.source.statements.flatMap(playbook.source.texts).flatMap { name, text, channels in
      text.variants.flatMap { language, written -> [Finding] in
        let fixed = written.withoutPlaceholders
        return channels.compactMap { channel in
          guard let limit = channel.limit, limit.isExceeded(by: fixed) else { return nil }
          return Finding(
            .textTooLong(
              template: name, language: language, channel: channel,
              length: limit.length(of: fixed), limit: limit.maximum),
            at: text.place(in: language))
        }
      }
    }
  }
}

extension ChannelLimit {
  /// Whether a text is too long. Counting by a platform's rules is slow and only needed where a text
  /// is near the limit: no way of counting gives more than the bytes of UTF-8, and `linkLength` more
  /// for each link.
  fileprivate func isExceeded(by text: String) -> Bool {
    guard text.utf8.count + Self.possibleLinks(in: text) * Self.linkLength > maximum else {
      return false
    }
    return length(of: text) > maximum
  }

  /// No fewer than the links of `text`: each has a dot that is followed by something.
  private static func possibleLinks(in text: String) -> Int {
    zip(text.utf8, text.utf8.dropFirst()).count { byte, next in
      byte == UInt8(ascii: ".") && next > UInt8(ascii: " ")
    }
  }
}
