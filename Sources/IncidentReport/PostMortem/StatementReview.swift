package import IncidentCore

/// One statement with its whole way: each version of its text, who approved which, and what went
/// out.
package struct StatementReview: Hashable, Codable, Sendable {
  package struct Version: Hashable, Codable, Sendable {
    /// 1 for the draft, then one more with each edit.
    package let number: Int
    package let sequence: Int
    package let at: Moment
    package let author: PersonID?
    package let login: String?
    /// Nil where it is redacted.
    package let text: String?
    /// The salted digest of the words, to which approvals bind.
    package let digest: String?
  }

  package struct Approval: Hashable, Codable, Sendable {
    /// What became of the approved text.
    package enum Fate: String, Codable, Sendable {
      /// It is what was published, to the letter.
      case published
      /// The text was changed after the approval, which voided it.
      case voided
      /// It holds; nothing has been published yet.
      case standing
      /// It holds for its text, but a text it does not bind to was published.
      case passedOver = "passed-over"
      /// It was taken back.
      case undone
    }

    package let sequence: Int
    package let at: Moment
    package let person: PersonID
    /// The role for which it was given.
    package let role: Role?
    package let asDeputy: Bool
    /// Another role for which it was counted in the end; nil where it was for the same.
    package let countedAs: Role?
    package let digest: String
    /// The version that the digest binds to; nil where no version has this digest.
    package let version: Int?
    package let sameLogin: Bool
    /// The person signed it with an SSH key.
    package let signed: Bool
    package let fate: Fate
    /// The version that voided it.
    package let voidedBy: Int?
    /// The entry that took it back.
    package let undoneIn: Int?
  }

  /// An edit by which legal did not have to approve any more.
  package struct LiabilityDropped: Hashable, Codable, Sendable {
    package let sequence: Int
    package let at: Moment
    package let person: PersonID
  }

  package struct Rejection: Hashable, Codable, Sendable {
    package let sequence: Int
    package let at: Moment
    package let person: PersonID
    package let reason: String?
  }

  package struct Publication: Hashable, Codable, Sendable {
    package let sequence: Int
    package let at: Moment
    package let person: PersonID?
    package let mode: PublicationMode?
    package let alert: AlertLevel?
    package let missing: [ApprovalPolicy.Requirement]
    /// Those who had to be told before the public and were not; nil where there were none.
    package let uninformed: [Audience]?
    package let digest: String?
    package let version: Int?
    package let url: String?
    package let reason: String?
  }

  package struct Withdrawal: Hashable, Codable, Sendable {
    package let sequence: Int
    package let at: Moment
    package let person: PersonID?
    package let reason: String?
  }

  /// What spoke against it and somebody took upon themselves.
  package struct Acceptance: Hashable, Codable, Sendable {
    package let sequence: Int
    package let at: Moment
    package let person: PersonID
    package let contradictions: [Contradiction]
    package let reason: String?
  }

  package let number: Int
  package let channel: Channel
  package let language: String
  package var template: String?
  package let corrects: Int?
  package var correctedBy: Int?
  package var touchesLiability: Bool?
  package var liabilityDropped: [LiabilityDropped]?
  package var strategies: [ResponseStrategy]?
  /// The claims that it states as fact.
  package var claims: [Int]?
  package var acceptances: [Acceptance]?
  package var status: StatementStatus
  package var versions: [Version]
  package var submissions: [Moment]
  package var approvals: [Approval]
  package var rejections: [Rejection]
  package var publication: Publication?
  package var withdrawal: Withdrawal?
  /// The version that went out; the latest while none has.
  package var shownVersion: Version? {
    guard let published = publication?.version else { return versions.last }
    return versions.first { $0.number == published }
  }
}

extension StatementReview {
  /// A published statement, without a word about how it came to be.
  init(_ statement: PublishedStatement) {
    self.init(
      number: statement.number, channel: statement.channel, language: statement.language,
      corrects: statement.corrects, correctedBy: statement.correctedBy, status: statement.status,
      versions: [
        Version(
          number: 1, sequence: statement.sequence, at: statement.at, author: nil, login: nil,
          text: statement.text, digest: nil)
      ], submissions: [], approvals: [], rejections: [],
      publication: Publication(
        sequence: statement.sequence, at: statement.at, person: nil,
        mode: statement.mode == .unapproved ? .unapproved : nil, alert: nil,
        missing: [], uninformed: nil, digest: nil, version: 1, url: statement.url, reason: nil),
      withdrawal: statement.withdrawal.map {
        Withdrawal(sequence: $0.sequence, at: $0.at, person: nil, reason: nil)
      })
  }
}
