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

/// What the company says in public, in one channel and one language.
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

    package init(
      sequence: Int, at: Moment, person: PersonID, role: Role?, roles: [Role], digest: String,
      sameLogin: Bool
    ) {
      self.sequence = sequence
      self.at = at
      self.person = person
      self.role = role
      self.roles = roles
      self.digest = digest
      self.sameLogin = sameLogin
    }
  }

  package struct Publication: Hashable, Codable, Sendable {
    package let sequence: Int
    package var at: Moment
    package let mode: PublicationMode
    /// The digest of the text that went out, and the entry that holds it.
    package let digest: String
    package let textEntry: Int

    package init(sequence: Int, at: Moment, mode: PublicationMode, digest: String, textEntry: Int) {
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
  package var touchesLiability: Bool
  package var status: StatementStatus
  /// The sequence of the entry that holds the current text, and its digest.
  package var textEntry: Int
  package var digest: String
  /// When it got this text; nil in a former state stored before this was kept.
  package var textAt: Moment?
  /// Who wrote or edited the text, ever.
  package var authors: [PersonID]
  /// The logins from which it was written or edited.
  package var logins: [String]
  /// When it was last submitted.
  package var submittedAt: Moment?
  /// The entry that submitted it last.
  package var submittedIn: Int?
  /// The approvals of the current text.
  package var approvals: [Approval]
  package var publication: Publication?
  // Statements stored before there were strategies and claims have no such keys.
  private var strategyList: [ResponseStrategy]?
  private var claimList: [Int]?
  private var acceptedList: [Contradiction]?

  private enum CodingKeys: String, CodingKey {
    case number, channel, language, template, corrects, touchesLiability, status, textEntry, digest
    case textAt, authors, logins, submittedAt, submittedIn, approvals, publication
    case strategyList = "strategies"
    case claimList = "claims"
    case acceptedList = "acceptedContradictions"
  }

  /// What it tries to do for the company's standing.
  package var strategies: [ResponseStrategy] {
    get { strategyList ?? [] }
    set { strategyList = newValue.isEmpty ? nil : newValue }
  }

  /// The numbers of the claims that it states as fact.
  package var claims: [Int] {
    get { claimList ?? [] }
    set { claimList = newValue.isEmpty ? nil : newValue }
  }

  /// What speaks against it and somebody took upon themselves, with a reason, when it was submitted
  /// or published.
  package var acceptedContradictions: [Contradiction] {
    get { acceptedList ?? [] }
    set { acceptedList = newValue.isEmpty ? nil : newValue }
  }

  package init(
    number: Int, channel: Channel, language: String, template: String?, corrects: Int?,
    touchesLiability: Bool, textEntry: Int, digest: String, author: PersonID, login: String
  ) {
    self.number = number
    self.channel = channel
    self.language = language
    self.template = template
    self.corrects = corrects
    self.touchesLiability = touchesLiability
    self.status = .draft
    self.textEntry = textEntry
    self.digest = digest
    self.authors = [author]
    self.logins = [login]
    self.approvals = []
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
