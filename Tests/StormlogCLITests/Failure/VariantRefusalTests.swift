import Foundation
import IncidentCore
import IncidentWording
import TestSupport
import Testing

/// What is wrong with one of several statements names it, and is otherwise what it is of one.
@Suite struct VariantRefusalTests {
  private let wording = RefusalWording(TimeWording(language: .en, zone: .gmt))
  private let name = VariantName(2, channel: Channel("x"), language: "en")

  private func failure(_ refusal: Refusal) -> Failure {
    wording.failure(.ofVariant(3, name, refusal))
  }

  @Test func `a refusal that names a statement names the variant, in its hint too`() {
    let failure = failure(.statementWrongStatus(3, present: .draft, needed: [.inReview]))
    #expect(failure.message.hasPrefix("Statement 2/x/en is "))
    #expect(failure.hint == .next("statement submit 2/x/en"))
  }

  @Test func `one that names none is headed by the variant`() {
    let failure = failure(.statementTooLong(Channel("x"), length: 300, limit: 280))
    #expect(failure.message.hasPrefix("Statement 2/x/en: Too long for X"))
    #expect(failure.hint?.steps == ["statement edit 2/x/en -m \"…\""])
    #expect(
      self.failure(.placeholdersOpen(["place"])).hint?.steps == [
        "statement edit 2/x/en --set place=\"…\""
      ])
  }

  @Test func `its code and status are those of what is wrong`() {
    let missing = failure(.textMissing(.because))
    #expect(missing.code == wording.failure(.textMissing(.because)).code)
    #expect(missing.exit == .usage)
  }
}
