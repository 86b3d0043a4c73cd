/// Drafts the variants of one message, all or none.
package struct DraftMessage: Act {
  package let variants: [DraftStatement]
  /// The message to which they are added; nil for a new one.
  package let message: Int?

  package init(_ variants: [DraftStatement], to message: Int? = nil) {
    self.variants = variants
    self.message = message
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let number = try message.map { number throws(Refusal) in
      try incident.statement(number).messageNumber
    }
    let first = incident.nextNumber(.statement)
    var state = incident
    var drafts: [Draft] = []
    for variant in variants {
      let name = VariantName(
        number ?? first, channel: variant.channel, language: variant.language)
      let isThere = state.statements.contains { present in
        present.messageNumber == name.number && present.status != .withdrawn
          && present.channel == variant.channel && present.language == variant.language
      }
      if isThere { throw .variantExists(name) }
      let added = try variant.of(message: name.number).decide(on: state, in: context)
      state = state.previewing(added, in: context)
      drafts += added
    }
    return drafts
  }
}
