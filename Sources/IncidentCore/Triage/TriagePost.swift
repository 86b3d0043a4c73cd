/// Records one post with the answers about it, and what is to be done.
package struct TriagePost: Act {
  package let channel: Channel
  package let url: String?
  package let text: String?
  package let answers: TriageAnswers

  package init(
    channel: Channel, url: String? = nil, text: String? = nil, answers: TriageAnswers
  ) {
    self.channel = channel
    self.url = url
    self.text = text
    self.answers = answers
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.triage)
    guard !url.isBlank || !text.isBlank else { throw .postMissing }
    if answers.truth == .isTrue, answers.kind == .misguided, answers.isPositive != true {
      throw .triageContradictsItself
    }
    if let question = answers.nextQuestion { throw .triageUnanswered(question) }
    guard let outcome = answers.outcome else { throw .triageUnanswered(.kind) }
    let event = PostTriaged(
      post: incident.nextNumber(.post), channel: channel, answers: answers, outcome: outcome)
    return [
      Draft(
        .postTriaged(event),
        words: Words([.url: url.isBlank ? nil : url, .text: text.isBlank ? nil : text]),
        at: context.occurredAt)
    ]
  }
}

package struct PostTriaged: EventPayload {
  package static let kind = EventKind.postTriaged
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let post: Int
  package let channel: Channel
  package let answers: TriageAnswers
  package let outcome: TriageOutcome

  package init(post: Int, channel: Channel, answers: TriageAnswers, outcome: TriageOutcome) {
    self.post = post
    self.channel = channel
    self.answers = answers
    self.outcome = outcome
  }

  package var correctableTexts: [WordKey] { [.text, .url] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.post(post)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.issue(.post, post)
    incident.posts.append(
      TriagedPost(
        number: post, sequence: header.sequence, seenAt: header.occurredAt, channel: channel,
        outcome: outcome))
  }
}
