/// Which acts settle which steps, as of one state.
///
/// One entry never settles a step together with one before it that asks for such an act: the first reading
/// of the wind settles the first of two steps that ask for one, the next reading the second.
///
/// A class, because it keeps what it has found.
final class ActSettlement {
  private let incident: Incident
  private let ledger: ActLedger
  private let statements: [PublicStatement]
  private let ways: [StatementMark]
  private let freezes: [Freeze]
  private let answers: StandingAnswers
  private var found: [Int: [String: [StepRecord.Mark]]] = [:]
  /// The statements that went out with their approvals, as is known now.
  private lazy var released = Set(statements.filter(incident.isReleased).map(\.number))

  init(_ incident: Incident) {
    self.incident = incident
    ledger = incident.acts
    statements = incident.statements
    ways = incident.statementMarks
    freezes = incident.freezes
    answers = incident.standingAnswers
  }

  /// What the team did about a step, with the acts that settle it.
  func record(of id: String, in run: Run) -> StepRecord? {
    let record = run.records[id]
    if let recording = run.plan.recordings[id] { return decided(record, by: recording) }
    guard let act = run.plan.acts[id] else { return record }
    var settled = record ?? StepRecord()
    let marks = free(act, for: id, in: run)
    let counted = run.plan.repeating.contains(id) ? marks : Array(marks.prefix(1))
    settled.done = (settled.done + counted).sorted { $0.sequence < $1.sequence }
    if settled.started == nil, act == .freeze {
      settled.started = freezes.first.map { StepRecord.Mark($0.ordered) }
    }
    return settled == StepRecord() ? nil : settled
  }

  /// Whether nothing but acts settled a step.
  func isSettledByAct(_ id: String, in run: Run) -> Bool {
    guard run.plan.acts[id] != nil || run.plan.recordings[id] != nil,
      let record = record(of: id, in: run)
    else { return false }
    return record.word == .done && run.records[id]?.done.isEmpty != false
  }

  /// What became of a decision that records an answer: the option is the one that the answer stands for,
  /// whoever gave it where.
  private func decided(_ record: StepRecord?, by recording: AnswerRecording) -> StepRecord? {
    guard recording.isWhole else { return record }
    let own = record?.option
    var settled = record ?? StepRecord()
    guard let answer = answers.known(recording.question) else {
      // Taken back is what the option had said; one that says nothing to the question stays.
      guard let own, recording.answers[own] != nil, answers.isWithdrawn(recording.question) else {
        return record
      }
      return reopened(settled)
    }
    let options = recording.options(for: answer)
    if let own, options.contains(own) {
      settled.option = own
    } else if options.count == 1 {
      settled.option = options[0]
    } else {
      return own == nil ? record : reopened(settled)
    }
    let known = Set(settled.done.map(\.sequence))
    let marks = ledger[.answer(recording.question)].filter { !known.contains($0.sequence) }
    settled.done = (settled.done + marks).sorted { $0.sequence < $1.sequence }
    return settled
  }

  private func reopened(_ record: StepRecord) -> StepRecord? {
    var open = record
    (open.option, open.done) = (nil, [])
    return open == StepRecord() ? nil : open
  }

  /// The marks of a step's act without those that settle a step before it.
  private func free(_ act: StepAct, for id: String, in run: Run) -> [StepRecord.Mark] {
    if let known = found[run.number]?[id] { return known }
    let taken = run.plan.actsBefore[id]?.compactMap { before -> Int? in
      run.plan.acts[before].flatMap { free($0, for: before, in: run).first?.sequence }
    }
    var marks = marks(of: act)
    if let taken { marks.removeAll { taken.contains($0.sequence) } }
    found[run.number, default: [:]][id] = marks
    return marks
  }

  /// When an act was done, by whom, in the order of recording.
  private func marks(of act: StepAct) -> [StepRecord.Mark] {
    switch act {
    case .draft(let templates):
      statements(of: templates).compactMap { statement in
        ways.first { $0.statement == statement.number && $0.kind == .text }.map(
          StepRecord.Mark.init)
      }
    case .approve(let templates):
      statements(of: templates).filter(hasItsApprovals).compactMap { statement in
        let until = ways.filter {
          $0.statement == statement.number && $0.sequence <= statement.publication?.sequence ?? .max
        }
        // What went out without any approval was released by whoever published it.
        return (until.last { $0.kind == .approval } ?? until.last(where: \.isPublication))
          .map(StepRecord.Mark.init)
      }
    case .publish(let templates):
      statements(of: templates).filter { released.contains($0.number) }.compactMap {
        statement in
        ways.first { $0.statement == statement.number && $0.isPublication }
          .map(StepRecord.Mark.init)
      }
    case .assign(let roles): last(of: roles.map { ledger[.assign([$0])].first })
    case .answers(let names): last(of: names.map(answer))
    case .freeze:
      freezes.isEmpty ? [] : last(of: freezes.map { $0.confirmed.map(StepRecord.Mark.init) })
    case .release:
      freezes.isEmpty ? [] : last(of: freezes.map { $0.released.map(StepRecord.Mark.init) })
    default: ledger[act]
    }
  }

  /// It has, or had when it went out, all the approvals that it needs.
  private func hasItsApprovals(_ statement: PublicStatement) -> Bool {
    statement.publication == nil
      ? statement.status == .approved : released.contains(statement.number)
  }

  /// The first answer to a question of the incident or a fact, as long as there is one that stands.
  private func answer(to name: String) -> StepRecord.Mark? {
    // A fact is known where it is; half an answer to its question need not say it.
    let question = Question(rawValue: name) ?? Question(fact: name)
    let standing = Question(rawValue: name).flatMap { answers.known($0) } ?? answers.fact(name)
    guard let standing, standing != ConditionValue.unknownFact else { return nil }
    return ledger[question.map(StepAct.answer) ?? .answers([name])].first
  }

  private func statements(of templates: [String]) -> [PublicStatement] {
    statements.filter { $0.template.map(templates.contains) ?? false }
  }

  /// The last of marks that all have to be there.
  private func last(of marks: [StepRecord.Mark?]) -> [StepRecord.Mark] {
    let found = marks.compactMap(\.self)
    guard found.count == marks.count else { return [] }
    return found.max { $0.sequence < $1.sequence }.map { [$0] } ?? []
  }
}

extension StatementMark {
  fileprivate var isPublication: Bool { kind == .publication || kind == .irregularPublication }
}

extension StepRecord.Mark {
  fileprivate init(_ mark: StatementMark) {
    self.init(sequence: mark.sequence, at: mark.at, by: mark.by)
  }

  fileprivate init(_ mark: Freeze.Mark) {
    self.init(sequence: mark.sequence, at: mark.at, by: mark.by)
  }
}

extension Incident {
  /// What the team did about a step, also where another run follows it for this one.
  package func record(of step: String, in run: Run) -> StepRecord? {
    guard let owner = run.owner(ofStep: step) else {
      return ActSettlement(self).record(of: step, in: run)
    }
    return runs.first { $0.number == owner }
      .flatMap { ActSettlement(self).record(of: step, in: $0) }
  }
}
