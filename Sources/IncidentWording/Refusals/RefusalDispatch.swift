import IncidentCore

extension RefusalWording {
  /// One line a refusal; what is said stands in the file of its part of the domain.
  func said(_ refusal: Refusal) -> Said {
    switch refusal {
    case .alreadyOpened: alreadyOpened()
    case .notOpenedYet: notOpenedYet()
    case .incidentClosed(let deed): incidentClosed(deed)
    case .wrongStatus(let present, let needed): wrongStatus(present: present, needed: needed)
    case .originalMissing: originalMissing()
    case .originalNotOf(let reason): originalNotOf(reason)
    case .originalIsItself: originalIsItself()
    case .textMissing(let key): textMissing(key)
    case .channelKnown(let channel): channelKnown(channel)
    case .alreadyAssigned(let role, let person): alreadyAssigned(role, person)
    case .personReserved(let person): personReserved(person)
    case .timeAhead(let moment): timeAhead(moment)
    case .cannotHaveBeen(let order, let correct): cannotHaveBeen(order, correctFirst: correct)
    case .clockBehind(let order, let last, let now): clockBehind(order, last: last, now: now)
    case .windMissing: windMissing()
    case .alertNotHigher(let asked, let present): alertNotHigher(asked: asked, present: present)
    case .alertNotLower(let asked, let present): alertNotLower(asked: asked, present: present)
    case .notCalmYet(let calm): notCalmYet(calm)
    case .nothingToAcknowledge: nothingToAcknowledge()
    case .notInformed(let person, let informed): notInformed(person, informed: informed)
    case .alreadyAcknowledged(let person): alreadyAcknowledged(person)
    case .runExists(let playbook, let run): runExists(playbook: playbook, run: run)
    case .noRun: noRun()
    case .playbookNotFollowed(let playbook, let known): playbookNotFollowed(playbook, known: known)
    case .versionNotNewer(let playbook, let present, let offered):
      versionNotNewer(playbook, present: present, offered: offered)
    case .stepVanished(let step, let version, let options):
      stepVanished(step, version: version, options: options)
    case .stepAlreadyWith(let step, let person): stepAlreadyWith(step, person)
    case .noStepsToAssign: noStepsToAssign()
    case .unknownRun(let number): unknownRun(number)
    case .unknownStep(let step, let known): unknownStep(step, known: known)
    case .ambiguousStep(let step, let runs): ambiguousStep(step, runs: runs)
    case .stepAlreadyDone(let step): stepAlreadyDone(step)
    case .stepHasAct(let step, let act): stepHasAct(step, act)
    case .reasonNotNeeded(let step): reasonNotNeeded(step)
    case .stepAlreadySkipped(let step): stepAlreadySkipped(step)
    case .stepAlreadyStarted(let step): stepAlreadyStarted(step)
    case .predecessorsOpen(let step, let open, let options):
      predecessorsOpen(step, open: open, options: options)
    case .conditionNotTrue(let step, let condition, let options):
      conditionNotTrue(step, condition: condition, options: options)
    case .evidenceRequired(let step): evidenceRequired(step)
    case .stepIsDecision(let step, let options): stepIsDecision(step, options: options)
    case .stepIsTask(let step): stepIsTask(step)
    case .unknownOption(let option, let step, let known):
      unknownOption(option, step: step, known: known)
    case .invalidFactName(let name): invalidFactName(name)
    case .invalidFactValue(let value): invalidFactValue(value)
    case .factValueNotDeclared(let name, let value, let known):
      factValueNotDeclared(name, value: value, known: known)
    case .factNotANumber(let name, let value): factNotANumber(name, value: value)
    case .itemsOpen(let step, let items): itemsOpen(step, items: items)
    case .unknownItem(let item, let step, let count): unknownItem(item, step: step, count: count)
    case .itemAlreadyTicked(let item, let step): itemAlreadyTicked(item, step: step)
    case .unknownBranch(let branch, let known): unknownBranch(branch, known: known)
    case .ambiguousBranch(let branch, let runs): ambiguousBranch(branch, runs: runs)
    case .noOpenProposal(let branch): noOpenProposal(branch)
    case .proposalNeedsPlaybook(let playbook): proposalNeedsPlaybook(playbook)
    case .unknownStatement(let number): unknownStatement(number)
    case .unknownVariant(let name, let known): unknownVariant(name, known: known)
    case .severalVariants(let name, let variants): severalVariants(name, variants: variants)
    case .severalLanguages(let name, let languages): severalLanguages(name, languages: languages)
    case .variantExists(let name): variantExists(name)
    case .ofVariant(let number, let name, let refusal): ofVariant(number, name, refusal)
    case .unknownTemplate(let template, let known): unknownTemplate(template, known: known)
    case .templateWithoutLanguage(let template, let language, let known):
      templateWithoutLanguage(template, language: language, known: known)
    case .statementWrongStatus(let number, let present, let needed):
      statementWrongStatus(number, present: present, needed: needed)
    case .statementTooLong(let channel, let length, let limit):
      statementTooLong(channel, length: length, limit: limit)
    case .placeholdersOpen(let names): placeholdersOpen(names)
    case .statementTextUnchanged(let number): statementTextUnchanged(number)
    case .approvalFromOtherLogin(let person, let login):
      approvalFromOtherLogin(person, login: login)
    case .signatureNeeded(let number, let version, let level):
      signatureNeeded(number, version: version, at: level)
    case .signatureOfUnknownKey(let person): signatureOfUnknownKey(person)
    case .signatureDoesNotHold(let number): signatureDoesNotHold(number)
    case .approvalOfUnseenText(let number, let version):
      approvalOfUnseenText(number, version: version)
    case .seenTextReplaced(let number, let seen, let present, let since):
      seenTextReplaced(number, seen: seen, present: present, since: since)
    case .editOfOlderText(let number, let seen, let present, let since, let difference):
      editOfOlderText(number, seen: seen, present: present, since: since, difference)
    case .approverNotInRoster(let person): approverNotInRoster(person)
    case .approverIsAuthor(let person): approverIsAuthor(person)
    case .approverIsNamesake(let person, let other): approverIsNamesake(person, of: other)
    case .approverHasNoNeededRole(let person, let needed):
      approverHasNoNeededRole(person, needed: needed)
    case .roleGivenLater(let role, let person, let since, let entry):
      roleGivenLater(role, person, since: since, in: entry)
    case .alreadyApproved(let number, let person): alreadyApproved(number, person)
    case .approvalsMissing(let number, let requirements): approvalsMissing(number, requirements)
    case .approvalsMissingThen(let number, let requirements, let alert):
      approvalsMissingThen(number, requirements, at: alert)
    case .emergencyOnlyByCrisisLead(let person): emergencyOnlyByCrisisLead(person)
    case .audiencesUntold(let number, let audiences): audiencesUntold(audiences, before: number)
    case .statementTextMissing(let number): statementTextMissing(number)
    case .statementContradicts(let number, let contradictions, let publishing):
      statementContradicts(number, contradictions, publishing: publishing)
    case .strategiesUnchanged(let number): strategiesUnchanged(number)
    case .statedClaimsUnchanged(let number): statedClaimsUnchanged(number)
    case .nothingAssessed: nothingAssessed()
    case .answerStands(let question, let answer, let other):
      answerStands(question, answer, instead: other)
    case .typeNotOfCluster(let type, let cluster): typeNotOfCluster(type, cluster: cluster)
    case .unknownClaim(let number): unknownClaim(number)
    case .verdictUnchanged(let number, let verdict): verdictUnchanged(number, verdict)
    case .unknownPost(let number): unknownPost(number)
    case .postMissing: postMissing()
    case .triageUnanswered(let question): triageUnanswered(question)
    case .triageContradictsItself: triageContradictsItself()
    case .postSettled(let number, let settlement): postSettled(number, settlement)
    case .unknownPromise(let number): unknownPromise(number)
    case .promiseSettled(let number, let outcome): promiseSettled(number, outcome)
    case .promiseProofMissing(let number): promiseProofMissing(number)
    case .promiseDueUnchanged(let number, let due): promiseDueUnchanged(number, due)
    case .correctionExists(let number, let correction):
      correctionExists(number, correction: correction)
    case .noChannelsToFreeze: noChannelsToFreeze()
    case .channelsFrozen(let channels): channelsFrozen(channels)
    case .channelNotFrozen(let channel, let frozen): channelNotFrozen(channel, frozen: frozen)
    case .freezeConfirmed(let channel, let moment): freezeConfirmed(channel, at: moment)
    case .nothingFrozen: nothingFrozen()
    case .dueInThePast(let instant): dueInThePast(instant)
    case .publishedAlready(let number, let entry): publishedAlready(number, entry: entry)
    case .notAWebAddress(let text): notAWebAddress(text)
    case .approvalOfAnother(let entry, let person): approvalOfAnother(entry, person)
    case .reminderTooEarly(let length): reminderTooEarly(length)
    case .unknownAction(let number): unknownAction(number)
    case .actionSettled(let number, let outcome): actionSettled(number, outcome)
    case .clockAnchorMissing(let rule, let branch):
      clockAnchorMissing(rule: rule, branch: branch)
    case .unknownClockRule(let rule, let known): unknownClockRule(rule, known: known)
    case .unknownClock(let name, let known): unknownClock(name, known: known)
    case .clockRunning(let rule, let clock): clockRunning(rule, clock: clock)
    case .clockSettled(let clock, let rule): clockSettled(clock, rule)
    case .anchorNotOfRule(let anchor, let rule): anchorNotOfRule(anchor, rule: rule)
    case .anchorKnown(let clock, let moment): anchorKnown(clock, at: moment)
    case .beforeClock(let moment, let start, let entry):
      beforeClock(moment, since: start, entry: entry)
    case .ambiguousClock(let rule, let clocks): ambiguousClock(rule, clocks: clocks)
    case .clockNotStarted(let rule, let former): clockNotStarted(rule, follows: former)
    case .delayReasonsMissing(let clock, let rule, let late):
      delayReasonsMissing(clock, rule, by: late)
    case .anchorOfNotification(let clock, let entry): anchorOfNotification(clock, entry: entry)
    case .anchorTooLate(let start, let clock, let moment, let entry):
      anchorTooLate(start, clock: clock, before: moment, entry: entry)
    case .notADrill: notADrill()
    case .drillOver: drillOver()
    case .notOfThisDrill: notOfThisDrill()
    case .drillHasItsOwnClock: drillHasItsOwnClock()
    case .drillRunning: drillRunning()
    case .injectNotDue(let inject): injectNotDue(inject)
    case .unknownObjective(let objective, let known): unknownObjective(objective, known: known)
    case .unknownEntry(let sequence): unknownEntry(sequence)
    case .nothingToCorrect: nothingToCorrect()
    case .textNotCorrectable(let sequence, let kind): textNotCorrectable(sequence, kind)
    case .afterRecording(let entry, let moment, let recorded):
      afterRecording(entry, moment, recorded: recorded)
    case .timeNotCorrectable(let sequence, let kind): timeNotCorrectable(sequence, kind)
    case .correctionUnchanged(let sequence): correctionUnchanged(sequence)
    case .alreadyRedacted(let sequence): alreadyRedacted(sequence)
    case .redactionAskedFor(let sequence, let person): redactionAskedFor(sequence, by: person)
    case .redactionByUnknown(let sequence, let person):
      redactionByUnknown(sequence, person)
    case .redactionNotAskedFor(let sequence): redactionNotAskedFor(sequence)
    case .redactionNeedsSecond(let sequence, let person):
      redactionNeedsSecond(sequence, askedBy: person)
    case .heldForProof(let sequence, let hold): heldForProof(sequence, since: hold)
    case .holdUnchanged(let isHeld): holdUnchanged(isHeld: isHeld)
    case .redactionOfOpen: redactionOfOpen
    case .nothingToRedact: nothingToRedact
    case .undoNeedsReason(let sequence): undoNeedsReason(sequence)
    case .nothingToErase(let sequence): nothingToErase(sequence)
    case .visibilityUnchanged(let sequence, let isPublic): visibilityUnchanged(sequence, isPublic)
    case .nothingToUndo(let person): nothingToUndo(person)
    case .cannotUndo(let sequence, let kind): cannotUndo(sequence, kind)
    case .alreadyUndone(let sequence): alreadyUndone(sequence)
    case .restedUpon(let sequence, let by): restedUpon(sequence, by: by)
    }
  }
}
