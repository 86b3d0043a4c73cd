import Foundation
import IncidentCore
import TestSupport
import Testing

@Suite struct ApprovalSignatureTests {
  /// Made by ssh-keygen of OpenSSH 9.2, with keys that were thrown away.
  struct Sample: Sendable {
    let key: String
    let signature: String
  }

  static let message = ApprovalMessage(
    incident: Story.incidentID, statement: 1, digest: String(repeating: "3b", count: 32),
    person: "ebert")

  @Test("What is signed names the incident, the statement, its text and the person")
  func message() {
    #expect(
      Self.message.text == """
        stormlog approval 1
        incident 07000000-0000-4000-8000-000000000001
        statement 1
        text 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b
        person ebert

        """)
  }

  @Test("A signature of ssh-keygen holds for its message and its key", arguments: Sample.all)
  func holds(sample: Sample) throws {
    let signature = try #require(ApprovalSignature(armored: sample.signature))
    #expect(signature.holds(for: Self.message.text))
    #expect(signature.key == SecureShellKey(line: sample.key))
    #expect(signature.armored == sample.signature)
    #expect(!signature.holds(for: Self.message.text + " "))
  }

  @Test("A signature for another purpose does not count")
  func namespace() throws {
    let signature = try #require(ApprovalSignature(armored: Sample.ofFile.signature))
    #expect(!signature.holds(for: Self.message.text))
  }

  @Test(
    "What is no signature is not taken for one",
    arguments: ["", "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----", "U1NIU0lH"])
  func garbage(text: String) {
    #expect(ApprovalSignature(armored: text) == nil)
    #expect(!ApprovalSignature(blob: text).holds(for: "x"))
  }

  @Test("Every bit of a signature counts")
  func bits() throws {
    let signature = try #require(ApprovalSignature(armored: Sample.all[0].signature))
    let bytes = try #require(Data(base64Encoded: signature.blob))
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      let forged = ApprovalSignature(blob: changed.base64EncodedString())
      let isOwnKey = forged.key == signature.key
      #expect(!(forged.holds(for: Self.message.text) && isOwnKey), "byte \(index)")
    }
  }

  @Test(
    "A key that signatures cannot be checked with is none",
    arguments: [
      "", "ssh-ed25519", "ssh-ed25519 AAAA", "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDf",
      "ecdsa-sha2-nistp256 AAAAC3NzaC1lZDI1NTE5AAAAIA==",
    ])
  func keys(line: String) {
    #expect(SecureShellKey(line: line) == nil)
  }
}

@Suite struct SignedApprovalTests {
  @Test("From the level that the settings name an approval has to be signed")
  func needed() throws {
    var story = try StatementStory(.red)
    story.policy.signedFrom = .red
    try story.submitted()
    let version = try #require(story.statement).version
    #expect(
      story.refusal(of: ApproveWhatStands(1), by: .adler)
        == .signatureNeeded(1, version: version, at: .red))
  }

  @Test("A key that is not known as the person's signs nothing")
  func unknownKey() throws {
    var story = try StatementStory()
    try story.submitted()
    let seen = SeenText(try #require(story.statement).digest, .named)
    let signature = try #require(
      ApprovalSignature(armored: ApprovalSignatureTests.Sample.all[0].signature))
    #expect(
      story.refusal(of: ApproveStatement(1, seen: seen, signature: signature), by: .adler)
        == .signatureOfUnknownKey(.adler))
  }

  @Test(
    "An approval that was not signed stops counting where the alert rises to where it has to be")
  func raised() throws {
    var story = try StatementStory(.orange)
    story.policy.signedFrom = .red
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .adler)
    #expect(story.statement?.status == .approved)
    try story.record(RaiseAlert(to: .red, because: "television"), by: .adler)
    #expect(
      story.refusal(of: PublishStatement(1, text: "We are looking into it."))
        == .approvalsMissing(1, [.lead, .legal]))
  }
}
