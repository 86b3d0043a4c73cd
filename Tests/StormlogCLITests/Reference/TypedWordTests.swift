import Foundation
import IncidentCore
import IncidentReport
import IncidentWording
import TerminalText
import Testing

/// Sets of words that are typed: every one that a command declares, and what reading makes of them.
@Suite struct TypedWordTests {
  private func check<Word: TypedWord>(_ type: Word.Type) {
    for word in Word.allCases {
      for text in [word.rawValue, word.germanWord] + word.otherWords {
        #expect(Word(typed: text) == word, "\(text)")
        #expect(Word(typed: text.uppercased()) == word, "\(text)")
        #expect(Word(typed: text.decomposedStringWithCanonicalMapping) == word, "\(text)")
        #expect(Word(typed: text.replacing("-", with: " ")) == word, "\(text)")
      }
    }
    #expect(Word(typed: "no such word") == nil)
    #expect(Word.words(in: .de).count == Set(Word.words(in: .de)).count)
  }

  @Test func `a word is read from either language`() {
    check(AlertLevel.self)
    check(Cluster.self)
    check(AssessedCluster.self)
    check(CrisisType.self)
    check(CrisisHistory.self)
    check(PriorReputation.self)
    check(ClosureReason.self)
    check(ResponseStrategy.self)
    check(Claim.Verdict.self)
    check(PostTruth.self)
    check(PostKind.self)
    check(Lesson.Category.self)
    check(YesOrNo.self)
    check(ValueWord.self)
    check(Timeline.Order.self)
    check(Origin.self)
    check(PostMortem.Audience.self)
    check(ColorChoice.self)
    check(EveryOne.self)
    check(EventKind.self)
    check(DrillWord.self)
    check(DrillRating.self)
    check(Language.self)
  }

  @Test func `without umlauts it is the same word`() {
    #expect(AlertLevel(typed: "gruen") == .green)
    #expect(CrisisType(typed: "Geruecht") == .rumour)
    #expect(ClosureReason(typed: "von aussen") == .external)
  }
}
