/// Every reason for which the domain says no.
///
/// It carries values, not sentences: how it is said, in which language, and which command helps,
/// is settled where it is shown.
package enum Refusal: Error, Hashable, Sendable {
  // Incidents
  case alreadyOpened
  case notOpenedYet
  case incidentClosed(Deed)
  case wrongStatus(present: IncidentStatus, needed: [IncidentStatus])
  case originalMissing
  case originalNotOf(ClosureReason)
  case originalIsItself
  case textMissing(WordKey)
  case channelKnown(Channel)
  case alreadyAssigned(Role, PersonID)
  case personReserved(PersonID)
  case timeAhead(Moment)
  /// The second would lie before the first. Where one of them was there before, its correction goes
  /// first.
  case cannotHaveBeen(TimeOrder, correctFirst: TimeOrder.Point?)
  /// The same, since the clock lies behind the last entry.
  case clockBehind(TimeOrder, last: Instant, now: Instant)

  // Wind and alert
  case windMissing
  case alertNotHigher(asked: AlertLevel, present: AlertLevel)
  case alertNotLower(asked: AlertLevel, present: AlertLevel)
  case notCalmYet(Calm)
  case nothingToAcknowledge
  case notInformed(PersonID, informed: [PersonID])
  case alreadyAcknowledged(PersonID)

  // Playbooks
  case runExists(playbook: String, run: Int)
  case noRun
  /// No run follows this playbook.
  case playbookNotFollowed(String, known: [String])
  case versionNotNewer(String, present: Int, offered: Int)
  /// The version to which the run was moved does not have the step any more.
  case stepVanished(String, version: Int, options: [String] = [])
  case unknownRun(Int)
  case unknownStep(String, known: [String])
  /// Several runs have a step of this id: by their numbers, with their playbooks.
  case ambiguousStep(String, runs: [Int: String])
  case stepAlreadyDone(String)
  /// An act does the step, which nobody says to be done without a reason.
  case stepHasAct(String, StepAct)
  /// A reason for a step that needs none.
  case reasonNotNeeded(String)
  case stepAlreadySkipped(String)
  case stepAlreadyStarted(String)
  case predecessorsOpen(String, open: [String], options: [String] = [])
  case conditionNotTrue(String, condition: String, options: [String] = [])
  case evidenceRequired(String)
  case stepAlreadyWith(String, PersonID)
  case noStepsToAssign
  /// Items of its checklist are open, by their numbers and what they say.
  case itemsOpen(String, items: [ChecklistItem])
  case unknownItem(Int, step: String, count: Int)
  case itemAlreadyTicked(Int, step: String)
  case stepIsDecision(String, options: [String])
  case stepIsTask(String)
  case unknownOption(String, step: String, known: [String])
  case invalidFactName(String)
  case invalidFactValue(String)
  /// A playbook declares the fact, and this is none of its values.
  case factValueNotDeclared(String, value: String, known: [String])
  case factNotANumber(String, value: String)
  case unknownBranch(String, known: [String])
  /// Several runs have an open proposal of this branch.
  case ambiguousBranch(String, runs: [Int: String])
  case noOpenProposal(String)
  case proposalNeedsPlaybook(String)
  /// Accepting would start a clock, and from when is not said.
  case clockAnchorMissing(rule: String, branch: String)

  // Statements
  case unknownStatement(Int)
  /// A message has no such variant.
  case unknownVariant(VariantName, known: [VariantName])
  /// One variant has to be named, and this can mean several.
  case severalVariants(VariantName, variants: [VariantName])
  /// One text for a message that stands in several languages: each wants a text of its own.
  case severalLanguages(VariantName, languages: [String])
  /// The message has a variant for that channel and language already.
  case variantExists(VariantName)
  /// What is wrong with one of several statements, which people call by that name. Its code is that of what
  /// is wrong.
  indirect case ofVariant(Int, VariantName, Refusal)
  case unknownTemplate(String, known: [String])
  case templateWithoutLanguage(String, language: String, known: [String])
  case statementWrongStatus(Int, present: StatementStatus, needed: [StatementStatus])
  case statementTooLong(Channel, length: Int, limit: Int)
  case placeholdersOpen([String])
  case statementTextUnchanged(Int)
  /// The settings ask for approvals from one's own login, and this is not known as the person's.
  case approvalFromOtherLogin(PersonID, login: String)
  /// At this alert approvals have to be signed.
  case signatureNeeded(Int, version: String, at: AlertLevel)
  /// The key that signed is none that is known as the person's.
  case signatureOfUnknownKey(PersonID)
  /// The signature is not one under this text.
  case signatureDoesNotHold(Int)
  /// An approval says of no text that it was seen.
  case approvalOfUnseenText(Int, version: String)
  /// The text that was seen is not the one that stands there now.
  case seenTextReplaced(Int, seen: String, present: String, since: Moment)
  /// A text built on one that was replaced meanwhile; the difference is from it to the present one.
  case editOfOlderText(
    Int, seen: String, present: String, since: Moment, TextDifference)
  case approverNotInRoster(PersonID)
  case approverIsAuthor(PersonID)
  /// The settings have one name for the approver and for an author, or somebody who approved already.
  case approverIsNamesake(PersonID, of: PersonID)
  case approverHasNoNeededRole(PersonID, needed: [ApprovalPolicy.Requirement])
  /// The person got the role only after the time for which the approval is recorded.
  case roleGivenLater(Role, PersonID, since: Moment, in: Int)
  case alreadyApproved(Int, PersonID)
  case approvalsMissing(Int, [ApprovalPolicy.Requirement])
  /// By the present alert it has all approvals, but a higher one held when it went out.
  case approvalsMissingThen(Int, [ApprovalPolicy.Requirement], at: AlertLevel)
  case emergencyOnlyByCrisisLead(PersonID)
  case statementTextMissing(Int)
  /// They have to be told before the public and were not.
  case audiencesUntold(statement: Int, [Audience])

  /// What speaks against a statement, and for the second form since it was submitted.
  case statementContradicts(Int, [Contradiction], publishing: Bool)
  case strategiesUnchanged(Int)
  case statedClaimsUnchanged(Int)

  // Assessment, claims, posts
  case nothingAssessed
  case typeNotOfCluster(CrisisType, cluster: AssessedCluster)
  /// Another answer stands, and it is not said why it is to change.
  case answerStands(Question, String, instead: String)
  case unknownClaim(Int)
  case verdictUnchanged(Int, Claim.Verdict)
  case unknownPost(Int)
  /// Neither its address nor its text is given.
  case postMissing
  case triageUnanswered(TriageQuestion)
  /// What is true cannot come from somebody who has the facts wrong.
  case triageContradictsItself
  case postSettled(Int, TriagedPost.Settlement)

  // Promises, lessons, actions
  case unknownPromise(Int)
  case promiseSettled(Int, Promise.Outcome)
  /// Nothing shows that it was kept.
  case promiseProofMissing(Int)
  case promiseDueUnchanged(Int, Instant)
  /// A correction of the statement is being worked on already, under its own number.
  case correctionExists(Int, correction: Int)
  case dueInThePast(Instant)
  /// It is published already, by the entry given; its address can be added there.
  case publishedAlready(Int, entry: Int)
  case notAWebAddress(String)
  /// When somebody approved is corrected by the approver alone.
  case approvalOfAnother(Int, PersonID)
  /// The reminder would come before the promise was made.
  case reminderTooEarly(Interval)
  case unknownAction(Int)
  case actionSettled(Int, ActionItem.Outcome)

  // Freezes
  case noChannelsToFreeze
  case channelsFrozen([Channel])
  case channelNotFrozen(Channel, frozen: [Channel])
  case freezeConfirmed(Channel, at: Moment)
  case nothingFrozen

  // Legal clocks
  case unknownClockRule(String, known: [String])
  case unknownClock(String, known: [String])
  case clockRunning(String, clock: Int)
  /// It was met or stopped.
  case clockSettled(Int, String)
  case anchorNotOfRule(ClockAnchor, rule: String)
  case anchorKnown(Int, at: Moment)
  case beforeClock(Moment, since: Moment, entry: Int?)
  /// Several clocks of the rule are meant by its name.
  case ambiguousClock(String, clocks: [Int])
  /// No clock of the rule was started; it starts with what another rule asks for, where it follows
  /// one.
  case clockNotStarted(String, follows: String?)
  /// It is late, and the rule wants the reasons.
  case delayReasonsMissing(Int, String, by: Interval)
  /// The clock counts from a notification: its time is that of the notification's entry.
  case anchorOfNotification(Int, entry: Int)
  /// The clock would run only from after what was done about it.
  case anchorTooLate(Moment, clock: Int, before: Moment, entry: Int?)

  // Drills
  /// The incident follows no scenario.
  case notADrill
  case drillOver
  /// Inside a drill, an act on another incident.
  case notOfThisDrill
  /// From outside, an act on a drill that is under way.
  case drillHasItsOwnClock
  case drillRunning
  case injectNotDue(String)
  case unknownObjective(String, known: [String])

  // Entries
  case unknownEntry(Int)
  case nothingToCorrect
  case textNotCorrectable(Int, EventKind)
  case timeNotCorrectable(Int, EventKind)
  /// An entry would have happened only after it was recorded.
  case afterRecording(Int, Moment, recorded: Instant)
  case correctionUnchanged(Int)
  case alreadyRedacted(Int)
  /// The entry proves something, and a person asked already to have it erased.
  case redactionAskedFor(Int, by: PersonID)
  case redactionNotAskedFor(Int)
  /// Who asks for the redaction of proof or confirms it is not of the roster.
  case redactionByUnknown(Int, PersonID)
  /// Who confirms is the one who asked.
  case redactionNeedsSecond(Int, askedBy: PersonID)
  /// Nothing of the incident may be erased since that entry.
  case heldForProof(Int, since: Int)
  case holdUnchanged(isHeld: Bool)
  /// All words of an incident are to be erased, and it is not closed.
  case redactionOfOpen
  /// No words are left that are erased with an incident.
  case nothingToRedact
  /// An entry that holds neither words nor evidence of its own.
  case nothingToErase(Int)
  case visibilityUnchanged(Int, Bool)
  case nothingToUndo(PersonID)
  case cannotUndo(Int, EventKind)
  case alreadyUndone(Int)
  /// Others may rest on what is to be taken back.
  case undoNeedsReason(Int)
  /// Later entries rest on the act.
  case restedUpon(Int, by: [Int])
}
