import IncidentCore
import StrictText

/// Checks what holds over a whole resolved playbook.
struct Check {
  private let source: PlaybookSource
  private let steps: [StepSource]
  private let stepIDs: [String]
  private let knownSteps: Set<String>
  private let decisions: [String: [String]]
  private let decisionIDs: [String]
  private let templateIDs: [String]
  private let facts: [String: FactSource]
  private let library: (String) -> [UInt8]?
  private let clockRules: ClockRules
  private let limits: PlaybookLimits
  /// A hostile file could ask for millions of comparisons of words.
  private var suggestionsLeft = 10
  private(set) var problems: [PlaybookProblem] = []

  init(
    _ source: PlaybookSource, library: @escaping (String) -> [UInt8]?, clockRules: ClockRules,
    limits: PlaybookLimits
  ) {
    self.source = source
    self.library = library
    self.clockRules = clockRules
    self.limits = limits
    steps = source.phases.flatMap(\.steps)
    stepIDs = steps.map(\.id.value)
    knownSteps = Set(stepIDs)
    let asking = steps.filter { $0.question != nil || $0.options != nil }
    decisionIDs = asking.map(\.id.value)
    templateIDs = source.statements.map(\.id.value)
    facts = Dictionary(
      source.facts.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
    decisions = Dictionary(
      asking.map { ($0.id.value, $0.options?.value.map(\.id) ?? []) }, uniquingKeysWith: { $1 })
  }

  mutating func run() {
    for phase in source.phases where phase.title == nil {
      report(.missingKey("title"), at: phase.id.place)
    }
    for fact in source.facts where fact.ask == nil {
      report(.missingKey("ask"), at: fact.name.place)
    }
    if steps.isEmpty { report(.noSteps, at: source.id.place) }
    for step in steps { check(step) }
    for branch in source.standing { check(branch) }
    for template in source.statements { check(template) }
    checkOrder()
    checkLanguages()
  }

  private mutating func report(_ reason: PlaybookProblem.Reason, at place: Place) {
    problems.append(PlaybookProblem(reason, in: place.file, at: place.position))
  }

  private mutating func nearest(to id: String, among ids: [String]) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return NearestWord.to(id, among: ids)
  }

  private mutating func check(_ template: TemplateSource) {
    guard template.given.contains("wordings") || !template.wordings.isEmpty else {
      for key in ["channels", "text"] where !template.given.contains(key) {
        report(.missingKey(key), at: template.id.place)
      }
      return
    }
    for key in ["channels", "text"] where template.given.contains(key) {
      report(.besideWordings(key), at: template.id.place)
    }
    if !template.wordings.isEmpty, template.wordings.allSatisfy({ $0.text == nil }) {
      report(.missingKey("wordings"), at: template.id.place)
    }
    let groups = source.groups.map(\.id.value)
    for wording in template.wordings where !groups.contains(wording.group.value) {
      report(
        .unknownGroup(
          wording.group.value, nearest: nearest(to: wording.group.value, among: groups)),
        at: wording.group.place)
    }
  }

  private mutating func check(_ step: StepSource) {
    switch (step.task, step.question) {
    case (.some, .some): report(.taskAndDecision, at: step.id.place)
    case (nil, nil):
      guard !step.given.contains("do"), !step.given.contains("decide") else { break }
      report(.neitherTaskNorDecision, at: step.id.place)
    case (.some, nil):
      if let options = step.options { report(.optionsOfTask, at: options.place) }
    case (nil, .some(let question)):
      if step.options == nil, !step.given.contains("options") {
        report(.decisionWithoutOptions, at: question.place)
      }
      if let checklist = step.checklist { report(.checklistOfDecision, at: checklist.place) }
    }
    if let from = step.from {
      check(from)
      if step.due == nil, !step.given.contains("due") { report(.fromWithoutDue, at: from.place) }
      if step.due?.value.contains(where: { $0.from != nil }) ?? false {
        report(.fromBesideSeveralDues, at: from.place)
      }
    }
    for rule in step.due?.value ?? [] {
      if let from = rule.from { check(from) }
    }
    for id in step.after ?? [] { checkStep(id.value, at: id.place) }
    if let until = step.until {
      checkStep(until.value, at: until.place)
      if until.value == step.id.value { report(.untilItself, at: until.place) }
      if step.every == nil, !step.given.contains("every") {
        report(.untilWithoutEvery, at: until.place)
      }
    }
    if let when = step.when { check(when) }
    if let clock = step.clock { checkClock(clock.value, at: clock.place) }
    if let act = step.act { check(act, of: step) }
    if let records = step.records { check(records, of: step) }
  }

  /// An act settles the whole step, so nothing beside it can be asked for.
  private mutating func check(_ act: Located<StepAct>, of step: StepSource) {
    let beside = [
      step.question == nil ? nil : "decide", step.evidence == nil ? nil : "evidence",
      step.checklist == nil ? nil : "checklist",
    ].compactMap(\.self)
    for key in beside { report(.actBeside(key), at: act.place) }
    for template in act.value.templates { checkTemplate(template, at: act.place) }
    switch act.value {
    case .clock(let rule?), .met(let rule): checkClock(rule, at: act.place)
    case .answers(let names):
      for name in names where Question(rawValue: name) == nil { checkFact(name, at: act.place) }
    default: break
    }
  }

  private mutating func check(_ records: Located<RecordsSource>, of step: StepSource) {
    guard step.question != nil || step.given.contains("decide") else {
      return report(.recordsOfTask, at: records.place)
    }
    // Without options all that is wrong is that there are none.
    guard let options = step.options?.value.map(\.id), !options.isEmpty else { return }
    for (option, _) in records.value.answers ?? [] where !options.contains(option.value) {
      report(
        .unknownOption(option.value, decision: step.id.value, options: options), at: option.place)
    }
    if records.value.answers == nil, records.value.recording(of: options).answers.isEmpty {
      report(.recordsNothing(records.value.question), at: records.place)
    }
  }

  private mutating func check(_ branch: BranchSource) {
    if let when = branch.when {
      check(when)
    } else if !branch.given.contains("when") {
      report(.missingKey("when"), at: branch.id.place)
    }
    guard let proposal = branch.proposal else {
      if !branch.given.contains("propose") { report(.missingKey("propose"), at: branch.id.place) }
      return
    }
    if case .run(let id) = proposal.value, id != source.id.value, library(id) == nil {
      report(.unknownPlaybook(id), at: proposal.place)
    }
    if case .clock(let rule) = proposal.value { checkClock(rule, at: proposal.place) }
  }

  private mutating func checkClock(_ rule: String, at place: Place) {
    guard clockRules[rule] == nil else { return }
    report(.unknownClock(rule, nearest: nearest(to: rule, among: clockRules.ids)), at: place)
  }

  private mutating func check(_ anchor: Located<DueRule.Anchor>) {
    switch anchor.value {
    case .detection: break
    case .step(let id): checkStep(id, at: anchor.place)
    case .decision(let id): checkDecision(id, at: anchor.place, separator: ":")
    case .publication(let id): checkTemplate(id, at: anchor.place)
    }
  }

  private mutating func checkTemplate(_ id: String, at place: Place) {
    guard !templateIDs.contains(id) else { return }
    report(.unknownTemplate(id, nearest: nearest(to: id, among: templateIDs)), at: place)
  }

  private mutating func checkStep(_ id: String, at place: Place) {
    guard !knownSteps.contains(id) else { return }
    report(.unknownStep(id, nearest: nearest(to: id, among: stepIDs)), at: place)
  }

  private mutating func checkDecision(_ id: String, at place: Place, separator: String = ".") {
    guard decisions[id] == nil else { return }
    // A task by that name is what was meant.
    let nearest =
      knownSteps.contains(id) ? "step\(separator)\(id)" : nearest(to: id, among: decisionIDs)
    report(.unknownDecision(id, nearest: nearest), at: place)
  }

  mutating func check(_ source: ConditionSource) {
    let condition = source.condition
    for fault in condition.faults {
      report(.condition(fault), at: source.place(at: fault.offset))
    }
    guard let expression = try? condition.parsed() else { return }
    for (name, offset) in expression.names {
      switch name {
      case .step(let id): checkStep(id, at: source.place(at: offset))
      case .decision(let id): checkDecision(id, at: source.place(at: offset))
      case .published(let id): checkTemplate(id, at: source.place(at: offset))
      case .fact(let name): checkFact(name, at: source.place(at: offset))
      default: break
      }
    }
    for name in expression.names.map(\.name).uniqued() {
      if case .fact(let fact) = name {
        checkValues(of: fact, in: expression, of: source)
      }
      guard case .decision(let id) = name, let options = decisions[id] else { continue }
      // Without options all that is wrong is that there are none.
      for (text, offset) in expression.texts(comparedWith: name)
      where !options.isEmpty && !options.contains(text) {
        report(
          .unknownOption(text, decision: id, options: options),
          at: refinement(of: id, askedIn: source.file) ?? source.place(at: offset))
      }
    }
  }

  /// Where this file gives a decision other options, so that a condition of an included file no
  /// longer fits; nil where the condition itself is at fault.
  private func refinement(of decision: String, askedIn file: String) -> Place? {
    let own = source.id.place.file
    let isIncluded =
      file != own
      && (steps.contains { $0.when?.file == file }
        || source.standing.contains { $0.when?.file == file })
    guard isIncluded, let step = steps.first(where: { $0.id.value == decision }),
      let options = step.options, options.place.file == own
    else { return nil }
    return options.place
  }

  /// A file that is included and declares no facts is not held to those that others declare.
  private mutating func checkFact(_ name: String, at place: Place) {
    guard !facts.isEmpty, facts[name] == nil,
      place.file == source.id.place.file
        || facts.values.contains(where: { $0.name.place.file == place.file })
    else { return }
    let names = source.facts.map(\.name.value)
    report(.undeclaredFact(name, nearest: nearest(to: name, among: names)), at: place)
  }

  /// What a declared fact is compared with has to be one of its values.
  private mutating func checkValues(
    of name: String, in expression: ConditionExpression, of source: ConditionSource
  ) {
    guard let values = facts[name]?.values else { return }
    for operand in expression.operands(comparedWith: .fact(name)) {
      guard let value = operand.factValue, !values.allow(value) else { continue }
      let place = source.place(at: operand.offset)
      switch values {
      case .number: report(.factIsNumber(name, comparedWith: value), at: place)
      case .words(let declared):
        report(.undeclaredFactValue(value, fact: name, declared: declared), at: place)
      }
    }
  }

  private mutating func checkOrder() {
    let order = StepOrder(steps)
    for cycle in order.cycles {
      report(.cycle(cycle.steps), at: cycle.place)
    }
  }

  /// A text that lacks a language in which others are written.
  private mutating func checkLanguages() {
    let languages = source.languages
    guard languages.count <= limits.languages else {
      report(.tooManyLanguages(limit: limits.languages), at: source.id.place)
      return
    }
    let texts = source.texts.map(\.text).filter { !$0.languages.isEmpty }
    let stray = Self.strayLanguages(among: languages, in: texts)
    for text in texts {
      let missing = languages.filter { text.text(in: $0) == nil && !stray.contains($0) }
      let here = text.languages.filter(stray.contains)
      for language in here {
        report(
          .strayLanguage(language, missing: missing), at: text.places[language] ?? text.place)
      }
      if !missing.isEmpty, here.isEmpty { report(.missingTranslations(missing), at: text.place) }
    }
  }

  /// Languages that are probably slips: few texts have them, and each of those lacks one that most
  /// others have.
  private static func strayLanguages(
    among languages: [String], in texts: [LocalisedText]
  ) -> Set<String> {
    let usual = languages.filter { language in
      2 * texts.count { $0.text(in: language) != nil } > texts.count
    }
    return Set(
      languages.filter { language in
        let having = texts.filter { $0.text(in: language) != nil }
        return 3 * having.count <= texts.count
          && having.allSatisfy { text in usual.contains { text.text(in: $0) == nil } }
      })
  }
}

extension ConditionOperand {
  /// The value that a fact would have to be to equal it; nil for a name.
  fileprivate var factValue: FactValue? {
    switch value {
    case .text(let text): text
    case .number: text
    case .name, .list: nil
    }
  }
}

extension ConditionSource {
  /// The place of the character of the condition that `offset` others precede.
  func place(at offset: Int) -> Place {
    // A character can be of several scalars, by which columns are counted.
    let scalars = condition.source.prefix(offset).unicodeScalars.count
    return Place(file: file, position: node.position(at: scalars))
  }
}
