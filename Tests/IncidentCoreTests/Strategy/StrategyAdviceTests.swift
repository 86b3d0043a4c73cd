import IncidentCore
import Testing

@Suite struct StrategyAdviceTests {
  private func advice(
    _ cluster: Cluster? = nil, _ type: CrisisType? = nil, _ history: CrisisHistory? = nil,
    _ reputation: PriorReputation? = nil, unfounded: Bool? = nil, harm: Bool? = nil
  ) -> StrategyAdvice {
    StrategyAdvice(
      StrategyAdvice.Ground(
        cluster: cluster ?? type?.cluster,
        assessment: Assessment(type: type, history: history, reputation: reputation),
        isUnfounded: unfounded, isHarm: harm))
  }

  /// The guidelines as a table, written down apart from the rule: for each type what is advised
  /// clean, and what with a history or a bad reputation.
  private static let table: [(CrisisType, clean: ResponsePosture, tainted: ResponsePosture)] = [
    (.naturalDisaster, .inform, .diminish), (.rumour, .deny, .deny),
    (.workplaceViolence, .inform, .diminish), (.tampering, .inform, .diminish),
    (.technicalAccident, .diminish, .rebuild), (.technicalProductHarm, .diminish, .rebuild),
    (.humanAccident, .rebuild, .rebuild), (.humanProductHarm, .rebuild, .rebuild),
    (.misdeed, .rebuild, .rebuild), (.managementMisconduct, .rebuild, .rebuild),
    (.misdeedWithInjuries, .rebuild, .rebuild),
  ]

  @Test("Where all is known there is one answer, that of the table", arguments: table.indices)
  func known(row: Int) {
    let (type, clean, tainted) = Self.table[row]
    for reputation in [PriorReputation.good, .neutral] {
      #expect(advice(nil, type, .no, reputation).postures == [clean])
      #expect(advice(nil, type, .yes, reputation).postures == [tainted])
    }
    #expect(advice(nil, type, .no, .bad).postures == [tainted])
    #expect(advice(nil, type, .yes, .bad).postures == [tainted], "two move no further than one")
  }

  @Test("The table and the challenge are all types")
  func complete() {
    #expect(Set(Self.table.map(\.0)) == Set(CrisisType.allCases).subtracting([.challenge]))
  }

  @Test("A challenge is denied where it is unfounded and only there")
  func challenge() {
    #expect(advice(nil, .challenge, .no, .good, unfounded: true).postures == [.deny])
    #expect(advice(nil, .challenge, .yes, .bad, unfounded: true).postures == [.deny])
    #expect(advice(nil, .challenge, .no, .good, unfounded: false).postures == [.diminish])
    #expect(advice(nil, .challenge, .yes, .good, unfounded: false).postures == [.rebuild])
    let open = advice(nil, .challenge, .no, .good)
    #expect(open.postures == [.deny, .diminish])
    #expect(open.unknowns.map(\.question) == [.claims])
    #expect(open.unknowns.map(\.matters) == [true])
  }

  @Test("A rumour of which something is true is not denied")
  func rumourWithTruth() {
    let advice = advice(nil, .rumour, .no, .good, unfounded: false)
    #expect(advice.postures == [.inform])
    #expect(advice.isRumourWithTruth)
    #expect(!self.advice(nil, .rumour, .no, .good).isRumourWithTruth)
  }

  @Test("Nothing known means to inform only, and says what each answer would change")
  func nothing() throws {
    let advice = advice()
    #expect(advice.postures == [.inform])
    #expect(advice.answeredAs == nil)
    #expect(advice.unknowns.map(\.question) == [.cluster, .type, .history, .reputation, .claims])
    let cluster = try #require(advice.unknowns.first)
    #expect(
      cluster.answers == [
        .init(value: "victim", postures: [.inform, .deny, .diminish]),
        .init(value: "accidental", postures: [.deny, .diminish, .rebuild]),
        .init(value: "preventable", postures: [.rebuild]),
      ])
  }

  @Test("Unknown says the same as nothing, and what changes nothing is marked so")
  func unknown() {
    #expect(
      advice(.accidental, nil, .unknown, .unknown).postures == advice(.accidental).postures)
    let settled = advice(.preventable)
    #expect(settled.postures == [.rebuild])
    #expect(settled.answeredAs == .preventable)
    #expect(settled.unknowns.map(\.question) == [.type, .history, .reputation])
    #expect(settled.unknowns.allSatisfy { !$0.matters })
    // One intensifier known, the other cannot move it further.
    let tainted = advice(nil, .tampering, .yes)
    #expect(tainted.postures == [.diminish])
    #expect(tainted.unknowns.map(\.matters) == [false])
  }

  @Test("Intensifiers are named, and move the cluster by which one answers")
  func intensifiers() {
    let advice = advice(nil, .technicalAccident, .yes, .bad)
    #expect(advice.intensifiers == [.history, .reputation])
    #expect(advice.answeredAs == .preventable)
    #expect(self.advice(.victim, nil, .no, .bad).answeredAs == .accidental)
    #expect(self.advice(.victim, nil, .no, .good).intensifiers == [])
  }

  @Test("Nobody is attacked, and nothing belittles harm that has not been ruled out")
  func harm() {
    #expect(advice(nil, .rumour, .no, .good).strategies(of: .deny) == [.denial])
    let accident = [nil, true, false].map {
      advice(nil, .technicalProductHarm, .no, .good, harm: $0).strategies(of: .diminish)
    }
    #expect(accident == [[.excuse], [.excuse], [.excuse, .justification]])
    #expect(advice(nil, .tampering, .no, .good, harm: true).bolstering == [.ingratiation])
    #expect(advice(nil, .misdeedWithInjuries).ground.isHarm == true)
  }

  @Test("A victim may say so; nobody is reminded of works that nobody thinks good")
  func bolstering() {
    #expect(
      advice(nil, .tampering, .no, .good).bolstering == [.reminder, .ingratiation, .victimage])
    #expect(advice(.accidental, nil, .no, .neutral).bolstering == [.reminder, .ingratiation])
    #expect(advice(.preventable, nil, .no, .bad).bolstering == [.ingratiation])
  }

  @Test("Denying contradicts what admits, and nothing else contradicts anything")
  func postures() {
    let pairs = ResponsePosture.allCases.flatMap { one in
      ResponsePosture.allCases.filter { one.contradicts($0) }.map { [one, $0] }
    }
    #expect(
      pairs == [[.deny, .diminish], [.deny, .rebuild], [.diminish, .deny], [.rebuild, .deny]])
  }
}
