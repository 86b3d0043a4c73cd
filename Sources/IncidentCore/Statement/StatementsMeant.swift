/// What is done with statements, several at once.
package enum StatementDeed: Hashable, Sendable {
  case submission, approval, rejection, publication, correction, withdrawal, position
}

/// The statements that what was typed means for one deed.
package struct StatementsMeant: Hashable, Sendable {
  package let statements: [PublicStatement]
  /// Each has to be called by its name, since more than one is concerned or could be meant.
  package let areToBeNamed: Bool
}

extension Incident {
  /// All variants that a name can mean.
  ///
  /// - Throws: ``Refusal/unknownStatement(_:)`` or ``Refusal/unknownVariant(_:known:)``.
  package func variants(_ name: VariantName) throws(Refusal) -> [PublicStatement] {
    let first = statements.first { $0.messageNumber == name.number }
    // The number of a variant that is not the first means that variant alone.
    let candidates =
      if let first { message(of: first).variants } else { [try statement(name.number)] }
    let found = candidates.filter { variant in
      guard let channel = name.channel else { return true }
      return name.language.map { $0 == variant.language && channel == variant.channel }
        // One word alone can be a language, too.
        ?? (channel == variant.channel || channel.rawValue == variant.language)
    }
    guard !found.isEmpty else {
      throw .unknownVariant(name, known: candidates.map { self.name(ofStatement: $0.number) })
    }
    return found
  }

  /// The one variant that a name means.
  ///
  /// - Throws: ``Refusal/severalVariants(_:variants:)`` where it can mean more than one.
  package func variant(_ name: VariantName) throws(Refusal) -> PublicStatement {
    let found = try variants(name)
    guard let only = found.first, found.count == 1 else {
      throw .severalVariants(name, variants: found.map { self.name(ofStatement: $0.number) })
    }
    return only
  }

  /// The statements that names mean for a deed, each once. Of several that one name means those are
  /// left out that are past it: `2` submits what is still a draft, and approves what the person has not
  /// approved yet. Where all are past it the first one says so.
  package func statements(
    meantBy names: [VariantName], for deed: StatementDeed, in context: DecisionContext
  ) throws(Refusal) -> StatementsMeant {
    var meant: [PublicStatement] = []
    for name in names {
      let found = try variants(name)
      let open = found.filter { calls(for: deed, $0, in: context) }
      meant += found.count == 1 ? found : open.isEmpty ? Array(found.prefix(1)) : open
    }
    meant = meant.uniqued()
    return StatementsMeant(
      statements: meant,
      areToBeNamed: meant.count > 1 || meant.contains { message(of: $0).variants.count > 1 })
  }

  /// Whether a statement may still be meant for a deed when several are.
  private func calls(
    for deed: StatementDeed, _ statement: PublicStatement, in context: DecisionContext
  ) -> Bool {
    switch deed {
    case .submission: statement.status == .draft
    case .approval:
      // What is still a draft is not passed over: who approves a message means all of it.
      StatementStatus.unpublished.contains(statement.status)
        && !statement.standingApprovals.contains { $0.person == context.actor }
        && (statement.status != .approved
          || !statement.tally(at: alert, policy: context.approvals).isComplete)
    case .rejection: statement.status == .inReview || statement.status == .approved
    case .publication: StatementStatus.unpublished.contains(statement.status)
    case .correction: statement.status == .published
    case .withdrawal, .position: statement.status != .withdrawn
    }
  }
}

/// The same done with several statements: all or none.
package struct ActOnStatements: Act {
  package let names: [VariantName]
  package let deed: StatementDeed
  /// What is done with one of them.
  private let act: @Sendable (PublicStatement) -> any Act

  package init(
    _ names: [VariantName], _ deed: StatementDeed,
    _ act: @escaping @Sendable (PublicStatement) -> any Act
  ) {
    self.names = names
    self.deed = deed
    self.act = act
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let meant = try incident.statements(meantBy: names, for: deed, in: context)
    var state = incident
    var drafts: [Draft] = []
    for statement in meant.statements {
      let added: [Draft]
      do {
        added = try act(statement).decide(on: state, in: context)
      } catch {
        guard meant.areToBeNamed else { throw error }
        if case .approvalOfUnseenText = error,
          names.contains(VariantName(statement.messageNumber))
        {
          // The message was named, and its version stands for all of its texts.
          let message = incident.message(of: statement)
          throw .approvalOfUnseenText(message.number, version: message.version)
        }
        throw .ofVariant(statement.number, incident.name(ofStatement: statement.number), error)
      }
      state = state.previewing(added, in: context)
      drafts += added
    }
    return drafts
  }
}
