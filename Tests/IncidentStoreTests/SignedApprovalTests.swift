import IncidentCore
import IncidentStore
import TestSupport
import Testing

/// Whoever can write the file can write an approval with right hashes; the person's key he has not.
@Suite struct SignedApprovalTests {
  private let workspace: TestWorkspace
  private let own = TestSigner(1)

  init() throws { workspace = try TestWorkspace() }

  /// What a verification finds where statement 1 was approved with this signature.
  private func problems(
    signing person: PersonID = "adler", as signer: TestSigner, of statement: Int = 1
  ) throws -> [VerificationReport.Problem] {
    let store = try workspace.makeStoreWithIncident()
    let settings = DecidingSettings(keys: ["adler": [try own.publicKey()]])
    try store.record(NoticeSettings(settings, names: [:], former: nil))
    let result = try store.append(to: .incident(1), in: TestWorkspace.context()) { incident, _ in
      let message = ApprovalMessage(
        incident: incident.id, statement: statement, digest: "d1", person: person)
      let event = StatementApproved(
        statement: 1, digest: "d1", role: nil, roles: [], sameLogin: false, completes: true,
        seen: .named, signature: try signer.signature(of: message.text))
      return [Draft(.statementApproved(event), at: Moment(TestWorkspace.noon))]
    }
    _ = try result.get()
    return try store.verify().findings.map(\.problem)
  }

  @Test func theSignatureOfThePersonIsRight() throws {
    #expect(try problems(as: own) == [])
  }

  @Test func anotherKeyThanThePersonsIsFound() throws {
    #expect(try problems(as: TestSigner(2)) == [.signatureWrong])
  }

  @Test func aSignatureUnderAnotherStatementIsFound() throws {
    #expect(try problems(as: own, of: 2) == [.signatureWrong])
  }

  @Test func aSignatureAsSomebodyElseIsFound() throws {
    #expect(try problems(signing: "celik", as: own) == [.signatureWrong])
  }
}
