import StrictText

/// What `playbook check` looks for, by the name that stands behind each finding.
///
/// The rules of the first group come out while a file is read; each of the second is a
/// ``LintRule`` in a file of its own under `Rules`. What a rule is for is said, in both languages,
/// in `PlaybookFiles/Wording/CheckRuleWording.swift`.
package enum CheckRule: String, CaseIterable, Sendable {
  case yaml
  case limit
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongKind = "wrong-kind"
  case wrongValue = "wrong-value"
  case fileName = "file-name"
  case keysTogether = "keys-together"
  case duplicate = "duplicate"
  case unknownReference = "unknown-reference"
  case include
  case cycle
  case conditionForm = "condition-form"
  case impossibleComparison = "impossible-comparison"
  case noSteps = "no-steps"
  case missingTranslation = "missing-translation"
  case undeclaredFact = "undeclared-fact"

  case unreachableStep = "unreachable-step"
  case unreachableBranch = "unreachable-branch"
  case constantCondition = "constant-condition"
  case idleOption = "idle-option"
  case missingRole = "missing-role"
  case missingDue = "missing-due"
  case dueOrder = "due-order"
  case lateStatement = "late-statement"
  case firstHour = "first-hour"
  case vacantRole = "vacant-role"
  case missingDeputy = "missing-deputy"
  case clockWithoutOwner = "clock-without-owner"
  case unknownAudience = "unknown-audience"
  case unknownChannel = "unknown-channel"
  case unknownPlaceholder = "unknown-placeholder"
  case placeholderMismatch = "placeholder-mismatch"
  case textTooLong = "text-too-long"

  package var severity: PlaybookProblem.Severity {
    switch self {
    case .yaml, .limit, .unknownKey, .missingKey, .wrongKind, .wrongValue, .fileName,
      .keysTogether, .duplicate, .unknownReference, .include, .cycle, .conditionForm,
      .impossibleComparison, .noSteps:
      .error
    case .missingTranslation, .undeclaredFact, .unreachableStep, .unreachableBranch,
      .constantCondition,
      .idleOption, .missingRole, .missingDue, .dueOrder, .lateStatement, .firstHour, .vacantRole,
      .missingDeputy, .clockWithoutOwner,
      .unknownAudience, .unknownChannel, .unknownPlaceholder,
      .placeholderMismatch, .textTooLong:
      .warning
    }
  }
}

extension PlaybookProblem.Reason {
  var rule: CheckRule {
    switch self {
    case .yaml(let reason): reason.rule
    case .file: .yaml
    case .tooManyLanguages, .tooManyIncludes: .limit
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongKind: .wrongKind
    case .emptyList, .emptyText, .unknownWord, .badID, .badVersion, .badDuration,
      .durationWithoutUnit, .dueWithoutIn, .badLanguage,
      .badAnchor, .badUntil, .unknownAct, .badPlaceholder, .badFactName, .badFactValue,
      .everyTooShort,
      .badStart, .startNever, .startTwice, .badDrillTime, .badWind, .injectAfterEnd:
      .wrongValue
    case .idDiffersFromFile, .scenarioDiffersFromFile: .fileName
    case .taskAndDecision, .neitherTaskNorDecision, .decisionWithoutOptions, .optionsOfTask,
      .fromWithoutDue, .fromBesideSeveralDues, .untilWithoutEvery, .untilItself,
      .checklistOfDecision, .actBeside, .recordsOfTask, .recordsNothing,
      .proposalNotOne,
      .textBesideTell, .besideWordings, .objectiveWithoutExpectation:
      .keysTogether
    case .duplicateItem, .duplicateID, .channelInTwoGroups: .duplicate
    case .stepOfOtherPhase, .unknownInclude, .includeCycle: .include
    case .unknownStep, .unknownDecision, .unknownOption, .unknownTemplate, .unknownPlaybook,
      .unknownClock, .unknownObjective, .unknownGroup, .brokenPlaybook:
      .unknownReference
    case .cycle: .cycle
    case .condition(let error): error.rule
    case .noSteps: .noSteps
    case .missingTranslations, .strayLanguage: .missingTranslation
    case .undeclaredFact, .undeclaredFactValue, .factIsNumber: .undeclaredFact
    case .finding(let finding): finding.rule
    }
  }
}

extension YAMLProblem.Reason {
  fileprivate var rule: CheckRule {
    switch self {
    case .tooLarge, .tooDeep, .tooManyNodes: .limit
    case .duplicateKey: .duplicate
    case .utf16, .notUTF8, .controlCharacter, .alias, .anchor, .tag, .severalDocuments, .empty,
      .keyNotText, .syntax:
      .yaml
    }
  }
}
