package import PlaybookFiles
package import StrictText

/// Something about a foreign playbook that a person has to know: why it cannot be taken over, or
/// what of it was not.
package struct ImportFinding: Error, Hashable, Sendable {
  package let position: TextPosition
  package let reason: Reason

  init(_ reason: Reason, at position: TextPosition) {
    self.reason = reason
    self.position = position
  }

  /// Whether the playbook cannot be taken over because of it.
  package var isError: Bool {
    if case .broken = reason { true } else { false }
  }

  package enum Reason: Hashable, Sendable {
    case broken(Fault)
    case cacao(CacaoLoss)
    case mattermost(MattermostLoss)
    case markdown(MarkdownLoss)
  }

  /// Why a file is refused.
  package enum Fault: Hashable, Sendable {
    /// Limits, encoding, keys that are there twice.
    case file(YAMLProblem.Reason)
    case json(JSONSyntax)
    /// Neither of the known forms.
    case notAPlaybook
    /// It is one of ours already.
    case ownPlaybook
    /// No text at all, such as a picture.
    case notText
    case unsupportedVersion(String, supported: String)
    case missingProperty(String)
    case wrongKind(String, found: YAMLNode.Kind, expected: [YAMLNode.Kind])
    case noSteps

    /// A property names a step that is not there.
    case missingStep(String, property: String)
    case unknownStepType(String)
    /// These steps lead back to the first, and nothing leads out.
    case endlessLoop([String])
    /// What was made of it breaks a rule of our playbooks.
    case draft(PlaybookProblem.Reason)
  }

  /// What of a CACAO playbook was not carried, or only otherwise.
  package enum CacaoLoss: Hashable, Sendable {
    /// A property of the playbook, or of the step named.
    case property(String, of: String?)
    case variable(String, of: String?)
    /// A command that was to run by itself stands in the text.
    case command(type: String, step: String)
    case unreadableCommand(type: String, step: String)
    /// The condition became a question that a person decides.
    case condition(String, step: String)
    case loop(step: String, every: String)
    /// A loop within a loop became a decision that is made anew in each round.
    case innerLoop(step: String)
    /// A jump back became a repetition.
    case retry(from: String, to: String)
    case delay(step: String)
    case timeFromSeveral(step: String)
    /// The due time runs from a step before those that it waits for; nil for the detection.
    case timeFrom(step: String, start: String?)
    case timeTooLong(property: String, step: String)
    case badTime(property: String, step: String, value: String)
    case timeRounded(property: String, step: String, to: String)
    case ownerBecameRole(owner: String, role: String)
    case agent(String, step: String)
    case target(String, step: String)
    case otherPlaybook(String, step: String)
    /// The way after a failure became a question whether it worked.
    case failure(step: String)
    case failureEnds(step: String)
    /// The steps after an exception wait for a fact.
    case exception
    case missingException(String)
    /// `decide` is what leads on instead: a decision's id with its option.
    case wayBack(from: String, to: String, decide: String?)
    /// Branches share a step, which stands once in each.
    case copied(step: String, ids: [String])
    case unusedDefinition(String)
    case unreachable(step: String)
    case startIsNoStart(String)
    case entangled(step: String)
    case missingDefinition(String, step: String)
    /// What we had written into our extension does not fit any more.
    case ownExtension(step: String)
    /// Another tool has changed what we exported; the change was carried.
    case changedElsewhere(property: String, step: String)
    /// Another tool has changed a condition; ours was kept.
    case conditionElsewhere(String, step: String)
    /// What our extension refers to is not there any more.
    case goneElsewhere(step: String)
  }

  /// What of a Mattermost playbook was not carried, or only otherwise.
  package enum MattermostLoss: Hashable, Sendable {
    case property(String)
    case itemProperty(String, item: String)
    case metric(String)
    case field(String)
    case conditionVersion(Int, id: String)
    case unreadableCondition(id: String)
    case missingCondition(id: String, item: String)
    case unusedCondition(id: String)
    case conditionOnFact(fact: String)
    /// No fact can say it, so a person decides.
    case conditionDecided(field: String, value: String)
    case switchedOff(property: String, switch: String)
    case multiselect(fact: String)
    case unknownField(String)
    case unknownOption(String, fact: String)
    case slashCommand(String, item: String)
    case absoluteDue(item: String)
    case dueFromStart
    case dueTooLong(item: String)
    case emptyItem
    case emptyChecklist(String)
  }

  /// What of a Markdown file was not carried, or only otherwise.
  package enum MarkdownLoss: Hashable, Sendable {
    case prose(String)
    case code(lines: Int)
    case table(lines: Int)
    case quote(String)
    case html
    case frontMatter
    /// Of the file's head only the title was carried.
    case frontMatterRest
    /// A heading that would be the title, were there not another one.
    case otherTitle(String)
    /// What stood before a list stands before each of its steps.
    case leadIn(String)
    case struck(String)
    case image(String)
    case todo(String)
    case numbering(found: Int, expected: Int)
    case orderIsFree(section: String)
    case ticked
    case linkToNowhere(String)
    case emptySection(String)
    case references(section: String)
    case nested(step: String, items: Int)
  }
}
