import IncidentCore
import TestSupport
import Testing

/// An approval that rests on a key or a login which the settings have not known for long.
@Suite struct ProofOfPersonTests {
  private let own = TestSigner(1)
  private let other = TestSigner(2)

  /// The doubts about an approval by Ruth Ebert some time after the last of these settings were kept.
  ///
  /// - Parameter changes: Of the first settings, beside those of the incident before.
  private func doubts(
    _ settings: [DecidingSettings], signedBy signer: TestSigner, login: String = "rebert",
    after wait: Interval = .minutes(1), between: Interval = .minutes(1),
    changes: [SettingsChange] = [], longKnown: LongKnownProof? = nil
  ) throws -> [ProofOfPerson.Doubt] {
    var proof = ProofOfPerson()
    var now = Story.start
    for (index, settings) in settings.enumerated() {
      proof.add(
        SettingsNoticed(
          settings: settings, digest: "d", isFirst: index == 0, weaker: [],
          changes: index == 0 ? changes : [], longKnown: index == 0 ? nil : longKnown),
        as: header(index + 2, at: now))
      now = now + between
    }
    let approval = StatementApproved(
      statement: 1, digest: "d", role: nil, roles: [], sameLogin: false, completes: true,
      signature: try signer.signature(of: "x"))
    let at = now - between + wait
    return proof.doubts(about: approval, as: header(settings.count + 2, at: at, login: login))
  }

  private func header(_ sequence: Int, at: Instant, login: String = "jadler") -> EntryHeader {
    EntryHeader(
      incident: Story.incidentID, sequence: sequence, act: Story.incidentID,
      kind: .statementApproved, version: 1, occurredAt: Moment(at), recordedAt: at, actor: "ebert",
      login: login, origin: .manual)
  }

  private func settings(_ signer: TestSigner, login: String = "rebert") throws -> DecidingSettings {
    DecidingSettings(logins: [login: "ebert"], keys: ["ebert": [try signer.publicKey()]])
  }

  @Test func `the key that was there when the incident began is taken for granted`() throws {
    #expect(try doubts([settings(own)], signedBy: own).isEmpty)
  }

  @Test func `a key that was put in just before is doubted for a day`() throws {
    let swapped = try [settings(own), settings(other)]
    #expect(try doubts(swapped, signedBy: other) == [.key])
    #expect(try doubts(swapped, signedBy: other, after: .hours(23)) == [.key])
    #expect(try doubts(swapped, signedBy: other, after: .hours(25)).isEmpty)
  }

  @Test func `a key that was there once and put in again is as new`() throws {
    let again = try [settings(own), settings(other), settings(own), settings(other)]
    #expect(try doubts(again, signedBy: other, between: .hours(30)) == [.key])
  }

  @Test func `the first settings are doubted where the incident before knew another key`() throws {
    let change = SettingsChange.keys("ebert", formerly: [try own.publicKey()])
    #expect(try doubts([settings(other)], signedBy: other, changes: [change]) == [.key])
  }

  @Test func `a login is doubted like a key`() throws {
    let swapped = try [settings(own), settings(own, login: "ccelik")]
    #expect(try doubts(swapped, signedBy: own, login: "ccelik") == [.login])
    #expect(try doubts(swapped, signedBy: own, login: "rebert").isEmpty)
  }

  @Test func `a key that others have known for long is not doubted where it is new`() throws {
    let swapped = try [settings(own), settings(other)]
    let known = LongKnownProof(keys: [try other.publicKey()], logins: [])
    #expect(try doubts(swapped, signedBy: other, longKnown: known).isEmpty)
    let another = LongKnownProof(keys: [try own.publicKey()], logins: ["rebert"])
    #expect(try doubts(swapped, signedBy: other, longKnown: another) == [.key])
  }

  @Test func `what others held all the while is known for long, and nothing else is`() throws {
    let (former, present) = try (settings(own), settings(other, login: "ccelik"))
    func kept(_ held: [DecidingSettings]) throws -> LongKnownProof? {
      var story = try Story.opened()
      try story.tell(NoticeSettings(former, names: [:], former: nil))
      let notice = NoticeSettings(
        present, names: [:], former: NoticeSettings.Former(settings: former, names: [:]),
        held: held)
      guard case .settingsNoticed(let kept)? = try story.decide(notice).first?.event else {
        return nil
      }
      return kept.longKnown
    }
    #expect(
      try kept([present, present])
        == LongKnownProof(keys: [try other.publicKey()], logins: ["ccelik"]))
    #expect(try kept([present, former]) == nil)
    #expect(
      try kept([present, settings(other)])
        == LongKnownProof(keys: [try other.publicKey()], logins: []))
    #expect(try kept([]) == nil)
  }
}
