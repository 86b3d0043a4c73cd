import IncidentCore

extension StatementReview {
  /// All statements of a journal, each with its whole way. What was undone does not count; only
  /// that somebody had approved is told all the same.
  static func all(in journal: Timeline) -> [StatementReview] {
    var reviews: [StatementReview] = []
    for item in journal.items where item.undoneIn == nil || item.isApproval {
      if case .statementDrafted(let payload) = item.entry.event {
        reviews.append(StatementReview(payload, item))
        continue
      }
      guard let number = item.statement,
        let index = reviews.firstIndex(where: { $0.number == number })
      else { continue }
      reviews[index].take(item)
    }
    for review in reviews where review.publication != nil {
      guard let corrected = review.corrects,
        let index = reviews.firstIndex(where: { $0.number == corrected })
      else { continue }
      reviews[index].correctedBy = review.number
      if reviews[index].withdrawal == nil { reviews[index].status = .corrected }
    }
    return reviews.map(\.withFates)
  }

  private init(_ payload: StatementDrafted, _ item: TimelineItem) {
    number = payload.statement
    channel = payload.channel
    language = payload.language
    template = payload.template
    corrects = payload.corrects
    correctedBy = nil
    touchesLiability = payload.touchesLiability
    liabilityDropped = []
    strategies = payload.strategies
    claims = payload.claims
    acceptances = []
    status = .draft
    versions = []
    submissions = []
    approvals = []
    rejections = []
    addVersion(item)
  }

  private mutating func addVersion(_ item: TimelineItem) {
    let header = item.entry.header
    versions.append(
      Version(
        number: versions.count + 1, sequence: item.sequence, at: item.occurredAt,
        author: header.actor, login: header.login, text: item.words?[.text],
        digest: item.entry.wordsDigest))
  }

  private mutating func take(_ item: TimelineItem) {
    let header = item.entry.header
    switch item.entry.event {
    case .statementEdited(let payload):
      touchesLiability = payload.touchesLiability
      if payload.liabilityChanged, !payload.touchesLiability {
        liabilityDropped?.append(
          LiabilityDropped(sequence: item.sequence, at: item.occurredAt, person: header.actor))
      }
      addVersion(item)
      status = .draft
    case .statementSubmitted(let payload):
      accept(payload.contradictions, item)
      submissions.append(item.occurredAt)
      status = .inReview
    case .statementApproved(let payload):
      approvals.append(
        Approval(
          sequence: item.sequence, at: item.occurredAt, person: header.actor, role: payload.role,
          asDeputy: payload.asDeputy ?? false, countedAs: nil,
          digest: payload.digest, version: version(of: payload.digest),
          sameLogin: payload.sameLogin, signed: payload.signature != nil,
          fate: .standing, voidedBy: nil, undoneIn: item.undoneIn))
      if payload.completes, item.undoneIn == nil { status = .approved }
    case .statementRejected:
      rejections.append(
        Rejection(
          sequence: item.sequence, at: item.occurredAt, person: header.actor,
          reason: item.words?[.because]))
      status = .draft
    case .statementPublished(let payload):
      accept(payload.contradictions, item)
      count(payload.counted)
      publication = Publication(
        sequence: item.sequence, at: item.occurredAt, person: header.actor,
        mode: item.lack?.alert == nil ? payload.mode : .unapproved,
        alert: item.lack?.alert ?? payload.alert,
        missing: payload.missing + (item.lack?.missing ?? []),
        uninformed: uninformed(payload, lack: item.lack),
        digest: payload.digest,
        version: version(of: payload.digest), url: item.words?[.url],
        reason: item.words?[.because])
      status = .published
    case .strategiesSet(let payload): strategies = payload.strategies
    case .statedClaimsSet(let payload): claims = payload.claims
    case .statementWithdrawn:
      withdrawal = Withdrawal(
        sequence: item.sequence, at: item.occurredAt, person: header.actor,
        reason: item.words?[.because])
      status = .withdrawn
    default: break
    }
  }

  private func uninformed(_ payload: StatementPublished, lack: PublicationLack?) -> [Audience]? {
    guard let lack, !lack.untold.isEmpty else { return payload.uninformed }
    return (payload.uninformed ?? []) + lack.untold
  }

  /// Notes for which role the approvals were counted in the end, where it was another.
  private mutating func count(_ counted: [CountedApproval]) {
    approvals = approvals.map { approval in
      let role = counted.first { $0.person == approval.person }?.role
      guard let role, role != approval.role, approval.undoneIn == nil else { return approval }
      return Approval(
        sequence: approval.sequence, at: approval.at, person: approval.person,
        role: approval.role, asDeputy: approval.asDeputy, countedAs: role, digest: approval.digest,
        version: approval.version,
        sameLogin: approval.sameLogin, signed: approval.signed,
        fate: approval.fate, voidedBy: approval.voidedBy,
        undoneIn: approval.undoneIn)
    }
  }

  private mutating func accept(_ contradictions: [Contradiction], _ item: TimelineItem) {
    guard !contradictions.isEmpty else { return }
    acceptances?.append(
      Acceptance(
        sequence: item.sequence, at: item.occurredAt, person: item.entry.header.actor,
        contradictions: contradictions, reason: item.words?[.because]))
  }

  private func version(of digest: String) -> Int? {
    versions.last { $0.digest == digest }?.number
  }

  /// The review with what became of each approved text, which only its end tells.
  private var withFates: StatementReview {
    var review = self
    review.approvals = approvals.map { approval in
      let later = versions.first { $0.number > approval.version ?? 0 }
      let fate: Approval.Fate =
        if approval.undoneIn != nil {
          .undone
        } else if let published = publication?.digest, published == approval.digest {
          .published
        } else if later != nil || approval.version == nil {
          .voided
        } else if publication != nil {
          .passedOver
        } else {
          .standing
        }
      return Approval(
        sequence: approval.sequence, at: approval.at, person: approval.person,
        role: approval.role, asDeputy: approval.asDeputy,
        countedAs: approval.countedAs, digest: approval.digest,
        version: approval.version, sameLogin: approval.sameLogin, signed: approval.signed,
        fate: fate,
        voidedBy: fate == .voided ? later?.number : nil, undoneIn: approval.undoneIn)
    }
    return review
  }
}

extension TimelineItem {
  fileprivate var isApproval: Bool {
    if case .statementApproved = entry.event { true } else { false }
  }

  /// The number of the statement that the entry is about.
  fileprivate var statement: Int? {
    switch entry.event {
    case .statementDrafted(let payload): payload.statement
    case .statementEdited(let payload): payload.statement
    case .statementSubmitted(let payload): payload.statement
    case .statementApproved(let payload): payload.statement
    case .statementRejected(let payload): payload.statement
    case .statementPublished(let payload): payload.statement
    case .statementWithdrawn(let payload): payload.statement
    case .strategiesSet(let payload): payload.statement
    case .statedClaimsSet(let payload): payload.statement
    default: nil
    }
  }
}
