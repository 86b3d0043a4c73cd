/// A statement's way from draft to the public.
package enum StatementStatus: String, Codable, Sendable {
  case draft
  case inReview = "in-review"
  case approved, published, corrected, withdrawn
}

/// How a publication came about; all but `regular` is flagged in every report.
package enum PublicationMode: String, Codable, Sendable {
  /// With the approvals the alert asks for.
  case regular
  /// Released by the crisis lead alone.
  case emergency
  /// It happened without the approvals it needed.
  case unapproved
}

/// What the company says in public, in one channel and one language: a variant of a message.
///
/// The text itself is words of the entry `textEntry`; approvals bind to that entry's salted
/// digest, so an edit voids them.
package struct PublicStatement: Hashable, Codable, Sendable {
  package struct Approval: Hashable, Codable, Sendable {
    package let sequence: Int
    package var at: Moment
    package let person: PersonID
    /// The role for which the person approved; nil where anyone of the roster may.
    package let role: Role?
    /// The roles that the person held then; which of them is counted is settled at publication.
    package let roles: [Role]
    package let digest: String
    /// The login that approves is the one that wrote the text.
    package let sameLogin: Bool
    /// How the person came to know the text; nil in entries from before that was kept.
    package let seen: SeenText.Manner?
    private let signed: Bool?
    /// What may be amiss with the person.
    @LeftOutWhereEmpty package private(set) var doubts: [ApprovalDoubt]
    /// The entries that gave the person roles which the settings did not.
    @LeftOutWhereEmpty package private(set) var given: [Int]

    /// The person signed it with an SSH key.
    package var isSigned: Bool { signed ?? false }

    package init(
      sequence: Int, at: Moment, person: PersonID, role: Role?, roles: [Role], digest: String,
      sameLogin: Bool, seen: SeenText.Manner? = nil, isSigned: Bool = false,
      doubts: [ApprovalDoubt] = [], given: [Int] = []
    ) {
      self.sequence = sequence
      self.at = at
      self.person = person
      self.role = role
      self.roles = roles
      self.digest = digest
      self.sameLogin = sameLogin
      self.seen = seen
      signed = isSigned ? true : nil
      self.doubts = doubts
      self.given = given
    }
  }

  package struct Publication: Hashable, Codable, Sendable {
    package let sequence: Int
    package var at: Moment
    package let mode: PublicationMode
    /// The digest of the text that went out, and the entry that holds it.
    package let digest: String
    package let textEntry: Int
    /// What it would have lacked by the rules of higher alerts, from the lowest on.
    @LeftOutWhereEmpty package private(set) var shortfalls: [ApprovalShortfall]
    /// Those who had to be told before the public, and were.
    @LeftOutWhereEmpty package private(set) var informedFirst: [Audience]
    /// Those who are told before the public once it is known that there are any, and it was not.
    @LeftOutWhereEmpty package private(set) var unknownThen: [Audience]

    package init(
      sequence: Int, at: Moment, mode: PublicationMode, digest: String, textEntry: Int,
      shortfalls: [ApprovalShortfall] = [], informedFirst: [Audience] = [],
      unknownThen: [Audience] = []
    ) {
      self.shortfalls = shortfalls
      self.informedFirst = informedFirst
      self.unknownThen = unknownThen
      self.sequence = sequence
      self.at = at
      self.mode = mode
      self.digest = digest
      self.textEntry = textEntry
    }
  }

  /// 1, 2, 3 … within the incident.
  package let number: Int
  package let channel: Channel
  package let language: String
  /// The id of the playbook's template it was drafted from.
  package let template: String?
  /// The number of the published statement that this one corrects.
  package let corrects: Int?
  /// The number of the message that it is a variant of; nil for a message's first one.
  package let message: Int?
  package var touchesLiability: Bool
  package var status: StatementStatus
  /// The sequence of the entry that holds the current text, and its digest.
  package var textEntry: Int
  package var digest: String
  /// When it got this text.
  package var textAt: Moment
  /// Who wrote or edited the text, ever.
  package var authors: [PersonID]
  /// The logins from which it was written or edited.
  package var logins: [String]
  /// When it was last submitted.
  package var submittedAt: Moment?
  /// The entry that submitted it last.
  package var submittedIn: Int?
  /// Whose approval it needed when it was last submitted. Later it may need more, never less.
  @LeftOutWhereEmpty package var requirements: [ApprovalPolicy.Requirement]
  /// The approvals of the current text.
  package var approvals: [Approval]
  package var publication: Publication?
  /// What it tries to do for the company's standing.
  @LeftOutWhereEmpty package var strategies: [ResponseStrategy]
  /// The numbers of the claims that it states as fact.
  @LeftOutWhereEmpty package var claims: [Int]
  /// What speaks against it and somebody took upon themselves, with a reason, when it was submitted
  /// or published.
  @LeftOutWhereEmpty package var acceptedContradictions: [Contradiction]

  package init(
    number: Int, channel: Channel, language: String, template: String?, corrects: Int?,
    touchesLiability: Bool, textEntry: Int, digest: String, textAt: Moment, author: PersonID,
    login: String, message: Int? = nil
  ) {
    self.message = message == number ? nil : message
    self.number = number
    self.channel = channel
    self.language = language
    self.template = template
    self.corrects = corrects
    self.touchesLiability = touchesLiability
    self.status = .draft
    self.textEntry = textEntry
    self.digest = digest
    self.textAt = textAt
    self.authors = [author]
    self.logins = [login]
    self.requirements = []
    self.approvals = []
    self.strategies = []
    self.claims = []
    self.acceptedContradictions = []
  }

  /// Moves what an entry left here to another time.
  mutating func move(entry sequence: Int, to moment: Moment) {
    if textEntry == sequence { textAt = moment }
    if submittedIn == sequence { submittedAt = moment }
    if publication?.sequence == sequence { publication?.at = moment }
    for index in approvals.indices where approvals[index].sequence == sequence {
      approvals[index].at = moment
    }
  }
}
