/// What an entry says, in one language, as it may be shown anywhere once it is made safe there.
package struct EntryText: Hashable, Sendable {
  /// What happened.
  package let sentence: String
  /// Why, or what else was said.
  package let reason: String?
  /// Where it can be read: a URL or a citation.
  package let source: String?
  /// What is to be flagged about it, such as a publication without approval.
  package let flags: [String]

  init(_ sentence: String, reason: String? = nil, source: String? = nil, flags: [String] = []) {
    self.sentence = sentence
    self.reason = reason
    self.source = source
    self.flags = flags
  }

  /// Sentence, flags and reason in one line of prose.
  package var line: String {
    let flagged = flags.isEmpty ? sentence : "\(sentence) (\(flags.joined(separator: "; ")))"
    return reason.map { "\(flagged): \($0)" } ?? flagged
  }
}
