import Foundation
import IncidentCore
import TestSupport

/// One refusal of every case.
enum RefusalSamples {
  private static let moment = Moment(
    Instant(milliseconds: 1_795_525_500_000), precision: .minute, offset: 3600)
  private static let contained = TimeOrder(
    TimeOrder.Point(.detected, at: moment, entry: 1),
    TimeOrder.Point(.status(.contained), at: Moment(moment.instant - .hours(2)), entry: 4))
  private static let calm = Incident.sampleCalm

  static let all: [Refusal] = incidents + playbooks + statements + entries

  private static let incidents: [Refusal] = [
    .alreadyOpened, .notOpenedYet, .incidentClosed(.readWind),
    .wrongStatus(present: .open, needed: [.resolved]),
    .originalMissing, .originalNotOf(.falseAlarm), .originalIsItself,
    .textMissing(.because), .channelKnown(Channel("x")),
    .alreadyAssigned(.crisisLead, PersonID("adler")), .personReserved(.system),
    .timeAhead(moment), .cannotHaveBeen(contained, correctFirst: contained.first),
    .clockBehind(contained, last: moment.instant, now: moment.instant - .hours(24)),
    .windMissing, .alertNotHigher(asked: .yellow, present: .orange),
    .alertNotLower(asked: .red, present: .orange), .notCalmYet(calm), .nothingToAcknowledge,
    .notInformed(PersonID("eve"), informed: [PersonID("adler"), PersonID("brandt")]),
    .alreadyAcknowledged(PersonID("adler")),
  ]

  private static let playbooks: [Refusal] = [
    .runExists(playbook: "employee-misconduct", run: 1), .noRun, .unknownRun(3),
    .unknownStep("verify-vidoe", known: ["verify-video", "genuine"]),
    .ambiguousStep("brief", runs: [1: "bakery", 2: "shop"]),
    .ambiguousBranch("storm", runs: [1: "bakery", 2: "shop"]),
    .stepHasAct("first-wind", .wind), .reasonNotNeeded("calls"), .stepAlreadyDone("brief"),
    .stepAlreadySkipped("brief"), .stepAlreadyStarted("brief"),
    .predecessorsOpen("brief", open: ["verify-video"]),
    .conditionNotTrue("brief", condition: "wind >= 4"), .evidenceRequired("brief"),
    .stepIsDecision("genuine", options: ["yes", "no"]), .stepIsTask("brief"),
    .unknownOption("jes", step: "genuine", known: ["yes", "no"]), .invalidFactName("A b"),
    .invalidFactValue(""), .unknownBranch("injry", known: ["injury"]),
    .noOpenProposal("injury"),
    .playbookNotFollowed("employee-misconduc", known: ["employee-misconduct"]),
    .versionNotNewer("employee-misconduct", present: 2, offered: 2),
    .stepVanished("brief", version: 3), .stepAlreadyWith("brief", PersonID("adler")),
    .noStepsToAssign,
    .factValueNotDeclared("claim", value: "maybe", known: ["true", "partly"]),
    .factNotANumber("similar", value: "many"),
    .itemsOpen(
      "call-round",
      items: [ChecklistItem(number: 2, text: "Call legal."), ChecklistItem(number: 3, text: nil)]),
    .unknownItem(4, step: "call-round", count: 3),
    .itemAlreadyTicked(2, step: "call-round"),
    .proposalNeedsPlaybook("data-breach"),
  ]

  private static let statements: [Refusal] = [
    .unknownStatement(2), .unknownTemplate("hold", known: ["holding"]),
    .unknownVariant(
      VariantName(2, channel: Channel("tiktok")),
      known: [VariantName(2, channel: Channel("x")), VariantName(2, channel: Channel("website"))]),
    .severalVariants(
      VariantName(2),
      variants: [
        VariantName(2, channel: Channel("x"), language: "de"),
        VariantName(2, channel: Channel("x"), language: "en"),
      ]),
    .severalLanguages(VariantName(2), languages: ["de", "en"]),
    .variantExists(VariantName(2, channel: Channel("x"), language: "en")),
    .templateWithoutLanguage("holding", language: "fr", known: ["de", "en"]),
    .statementWrongStatus(1, present: .draft, needed: [.approved]),
    .statementTooLong(Channel("x"), length: 300, limit: 280),
    .placeholdersOpen(["what_happened"]), .statementTextUnchanged(1),
    .approvalFromOtherLogin(PersonID("brandt"), login: "nobody"),
    .signatureNeeded(1, version: "3bfa4c", at: .red),
    .signatureOfUnknownKey(PersonID("brandt")), .signatureDoesNotHold(1),
    .approvalOfUnseenText(1, version: "3bfa4c"),
    .seenTextReplaced(
      1, seen: "3bfa4c", present: "90c1d2", since: Moment(Story.start)),
    .editOfOlderText(
      1, seen: "3bfa4c", present: "90c1d2", since: Moment(Story.start),
      TextDifference(from: "We are liable.\nMore at 4.", to: "We look into it.\nMore at 4.")),
    .approverNotInRoster(PersonID("eve")), .approverIsAuthor(PersonID("adler")),
    .approverIsNamesake(PersonID("adler"), of: PersonID("brandt")),
    .approverHasNoNeededRole(
      PersonID("adler"), needed: [ApprovalPolicy.Requirement(anyOf: [.crisisLead, .legal])]),
    .roleGivenLater(.legal, PersonID("adler"), since: Moment(Story.start), in: 9),
    .alreadyApproved(1, PersonID("adler")),
    .approvalsMissing(
      1,
      [
        ApprovalPolicy.Requirement(anyOf: []),
        ApprovalPolicy.Requirement(anyOf: [.crisisLead, .spokesperson]),
      ]),
    .approvalsMissingThen(1, [ApprovalPolicy.Requirement(anyOf: [.legal])], at: .red),
    .emergencyOnlyByCrisisLead(PersonID("adler")), .statementTextMissing(1),
    .statementContradicts(
      1,
      [
        .withinItself(.deny, .rebuild), .withStatement(2, own: .deny, other: .diminish),
        .withLedger(1, .open),
      ], publishing: false),
    .strategiesUnchanged(1), .statedClaimsUnchanged(1), .nothingAssessed,
    .typeNotOfCluster(.rumour, cluster: .preventable),
    .answerStands(.cluster, "accidental", instead: "preventable"), .unknownClaim(3),
    .verdictUnchanged(1, .isFalse), .unknownPost(3), .postMissing, .triageUnanswered(.kind),
    .triageContradictsItself, .postSettled(1, .answered),
    .correctionExists(1, correction: 2),
    .audiencesUntold(statement: 1, [.victim, .staff]),
  ]

  private static let entries: [Refusal] = [
    .notADrill, .drillOver, .notOfThisDrill, .drillHasItsOwnClock, .drillRunning,
    .injectNotDue("call"),
    .unknownObjective("sped", known: ["speed"]),
    .unknownPromise(1), .promiseSettled(1, .kept), .dueInThePast(moment.instant),
    .reminderTooEarly(.hours(4)),
    .publishedAlready(1, entry: 14), .notAWebAddress("x"),
    .approvalOfAnother(23, PersonID("adler")),
    .promiseProofMissing(1), .promiseDueUnchanged(1, moment.instant), .noChannelsToFreeze,
    .channelsFrozen([Channel("x"), Channel("tv")]),
    .channelNotFrozen(Channel("x"), frozen: [Channel("tv")]),
    .freezeConfirmed(Channel("x"), at: moment),
    .nothingFrozen,
    .clockAnchorMissing(rule: "gdpr-33", branch: "data"),
    .unknownClockRule("gdpr33", known: ["gdpr-33", "gdpr-34"]),
    .unknownClock("gdpr-34", known: ["gdpr-33"]), .clockRunning("gdpr-33", clock: 1),
    .clockSettled(1, "gdpr-33"), .anchorNotOfRule(.classification, rule: "gdpr-33"),
    .anchorKnown(1, at: moment), .beforeClock(moment, since: moment, entry: 3),
    .ambiguousClock("gdpr-33", clocks: [1, 3]),
    .clockNotStarted("nis2-notification", follows: "nis2-early-warning"),
    .delayReasonsMissing(1, "gdpr-33", by: .minutes(5)), .anchorOfNotification(1, entry: 7),
    .anchorTooLate(moment, clock: 1, before: moment, entry: 3),
    .unknownAction(1), .actionSettled(1, .done), .unknownEntry(99), .nothingToCorrect,
    .afterRecording(3, moment, recorded: moment.instant - .hours(1)),
    .textNotCorrectable(3, .windRead), .timeNotCorrectable(3, .actUndone),
    .correctionUnchanged(3), .alreadyRedacted(3),
    .redactionAskedFor(3, by: PersonID("adler")), .redactionNotAskedFor(3),
    .redactionByUnknown(3, PersonID("gast")), .redactionOfOpen, .nothingToRedact,
    .redactionNeedsSecond(3, askedBy: PersonID("adler")), .heldForProof(3, since: 9),
    .holdUnchanged(isHeld: true), .undoNeedsReason(3),
    .nothingToErase(3),
    .visibilityUnchanged(3, true), .nothingToUndo(PersonID("adler")),
    .cannotUndo(3, .statementPublished), .alreadyUndone(3), .restedUpon(3, by: [5, 8]),
  ]
}

extension Incident {
  /// One calm reading where two are needed.
  fileprivate static var sampleCalm: Calm {
    Incident(id: UUID()).calm(below: .orange, matrix: .standard)
  }
}
