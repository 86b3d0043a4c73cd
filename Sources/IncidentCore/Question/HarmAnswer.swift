/// An answer that says whether somebody was harmed, with when that was known: a publication asks for it
/// afterwards, too.
package struct HarmAnswer: Hashable, Codable, Sendable {
  /// The entry that gives it.
  package let sequence: Int
  package var at: Moment
  package let isVictim: Bool

  package init(sequence: Int, at: Moment, isVictim: Bool) {
    self.sequence = sequence
    self.at = at
    self.isVictim = isVictim
  }
}

extension Incident {
  /// Keeps an answer on harm; nothing where it is about something else, or leaves open whether somebody
  /// was harmed.
  mutating func noteHarm(_ answer: RecordedAnswer, as header: EntryHeader) {
    guard answer.question == .harm, let isVictim = Harm(answer: answer.value)?.isVictim else {
      return
    }
    harmAnswers.append(
      HarmAnswer(sequence: header.sequence, at: header.occurredAt, isVictim: isVictim))
  }

  /// Whether it was entered only after a publication that somebody had been harmed, and is said to have
  /// been known before it; and nobody says since that it is not so.
  func isHarmKnown(before publication: PublicStatement.Publication) -> Bool {
    let later = harmAnswers.filter { $0.sequence > publication.sequence }
    guard let last = later.last, last.isVictim else { return false }
    return later.contains { $0.isVictim && $0.at.isBefore(publication.at) }
  }
}
