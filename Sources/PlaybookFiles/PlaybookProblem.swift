package import IncidentCore
package import StrictText

/// Something wrong in a playbook's file, and where.
package struct PlaybookProblem: Error, Hashable, Sendable {
  package enum Severity: Hashable, Sendable {
    /// The playbook cannot be followed.
    case error
    /// It can be followed, but somebody will miss something.
    case warning
  }

  /// The file in which it stands; an included file where the problem lies there.
  package let file: String
  package let position: TextPosition
  package let reason: Reason

  package init(_ reason: Reason, in file: String, at position: TextPosition) {
    self.file = file
    self.position = position
    self.reason = reason
  }

  package var severity: Severity {
    // It can be played: which of the two is meant is only said.
    if case .startTwice = reason { return .warning }
    return reason.rule.severity
  }

  /// The rule of `playbook check` that it breaks.
  package var rule: CheckRule { reason.rule }

  /// Why a file could not be read.
  package enum FileFault: Hashable, Sendable {
    case missing, isFolder
    /// A pipe, a device or the like.
    case notAFile
    case notPermitted
    /// What the system says.
    case other(String)
  }

  package enum Reason: Hashable, Sendable {
    case yaml(YAMLProblem.Reason)

    /// The file itself, before anything in it.
    case file(FileFault)

    // The shape of the file.
    case unknownKey(String, nearest: String?)
    case missingKey(String)
    case wrongKind(found: YAMLNode.Kind, expected: [YAMLNode.Kind])
    case emptyList
    case emptyText
    case unknownWord(String, allowed: [String])
    case duplicateItem(String)

    // Single values.
    case badID(String)
    case badVersion
    case badDuration(String)
    case durationWithoutUnit(String)
    /// One of several due times that is no map with `in`.
    case dueWithoutIn(String)
    case badLanguage(String)
    case badAnchor(String)
    case badUntil(String)
    case badPlaceholder(String)
    case badFactName(String)
    case badFactValue(String)
    case idDiffersFromFile(id: String, file: String)

    // What goes together within one step, branch or statement.
    case taskAndDecision
    case neitherTaskNorDecision
    case decisionWithoutOptions
    case optionsOfTask
    /// What only a decision can record stands at a task.
    case recordsOfTask
    /// No option is called like an answer, and it is not said which stands for which.
    case recordsNothing(Question)
    case fromWithoutDue
    case fromBesideSeveralDues
    case untilWithoutEvery
    case untilItself
    case everyTooShort
    case checklistOfDecision
    case proposalNotOne
    case textBesideTell
    /// A key of templates with one text stands at one with wordings.
    case besideWordings(String)

    // What holds over the whole resolved playbook.
    case duplicateID(String, firstIn: String, at: TextPosition)
    case stepOfOtherPhase(String, phase: String)
    case unknownStep(String, nearest: String?)
    case unknownDecision(String, nearest: String?)
    case unknownOption(String, decision: String, options: [String])
    case unknownTemplate(String, nearest: String?)
    case unknownPlaybook(String)
    /// A group of channels.
    case unknownGroup(String, nearest: String?)
    case channelInTwoGroups(String)
    /// A condition asks for a fact that the playbook does not declare, though it declares others.
    case undeclaredFact(String, nearest: String?)
    /// A condition compares a declared fact with what it never is.
    case undeclaredFactValue(String, fact: String, declared: [String])
    case factIsNumber(String, comparedWith: String)
    /// A rule for a legal clock.
    case unknownClock(String, nearest: String?)
    /// What `by` of a step names is no act.
    case unknownAct(String)
    /// A key that cannot stand beside `by` in a step.
    case actBeside(String)
    case cycle([String])
    case condition(ConditionError)
    case noSteps
    case missingTranslations([String])
    /// A language in which next to nothing else is written, instead of those that are missing here.
    case strayLanguage(String, missing: [String])
    case tooManyLanguages(limit: Int)

    // Includes.
    case unknownInclude(String)
    case includeCycle([String])
    case tooManyIncludes(limit: Int)

    // Scenarios of drills.
    case scenarioDiffersFromFile(id: String, file: String)
    case badStart(String)
    /// The clocks are put forward past it.
    case startNever(String)
    /// The clocks are put back over it.
    case startTwice(String)
    case badDrillTime(String)
    case badWind
    case unknownObjective(String, nearest: String?)
    case objectiveWithoutExpectation(String)
    case injectAfterEnd(String)
    case brokenPlaybook(String)

    /// What only `playbook check` looks for.
    case finding(PlaybookFinding)
  }
}
