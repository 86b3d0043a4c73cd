/// Records that a post was answered, or that it was decided not to. Possible in a closed incident
/// too.
package struct SettlePost: Act {
  package let number: Int
  package let settlement: TriagedPost.Settlement
  /// Where the answer can be read.
  package let url: String?
  package let text: String?
  /// Why it is left without an answer.
  package let because: String?

  package static func answered(_ number: Int, url: String? = nil, text: String? = nil) -> Self {
    Self(number: number, settlement: .answered, url: url, text: text, because: nil)
  }

  package static func left(_ number: Int, because: String) -> Self {
    Self(number: number, settlement: .left, url: nil, text: nil, because: because)
  }

  private init(
    number: Int, settlement: TriagedPost.Settlement, url: String?, text: String?, because: String?
  ) {
    self.number = number
    self.settlement = settlement
    self.url = url
    self.text = text
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    let post = try incident.post(number)
    if let settlement = post.settlement { throw .postSettled(number, settlement) }
    if settlement == .left, because.isBlank { throw .textMissing(.because) }
    if let url, url.isBlank { throw .textMissing(.url) }
    let isAgainstAdvice =
      settlement == .answered && (post.outcome == .monitor || post.outcome == .secure)
    let event = PostSettled(
      post: number, settlement: settlement, isAgainstAdvice: isAgainstAdvice)
    return [
      Draft(
        .postSettled(event),
        words: Words([
          .url: url, .text: text.isBlank ? nil : text, .because: because.isBlank ? nil : because,
        ]), at: context.occurredAt)
    ]
  }
}

package struct PostSettled: EventPayload {
  package static let kind = EventKind.postSettled
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let post: Int
  package let settlement: TriagedPost.Settlement
  /// It was answered though the assessment said not to.
  package let isAgainstAdvice: Bool

  package init(post: Int, settlement: TriagedPost.Settlement, isAgainstAdvice: Bool = false) {
    self.post = post
    self.settlement = settlement
    self.isAgainstAdvice = isAgainstAdvice
  }

  package var correctableTexts: [WordKey] { settlement == .left ? [.because] : [.text, .url] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.post(post)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    for index in incident.posts.indices where incident.posts[index].number == post {
      incident.posts[index].settlement = settlement
      incident.posts[index].settledAt = header.occurredAt
      incident.posts[index].settledIn = header.sequence
    }
  }
}
