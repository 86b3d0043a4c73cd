/// Gives open steps to a person, whatever role they are of: single ones, or all of a role or of
/// another person.
package struct AssignSteps: Act {
  package enum Choice: Hashable, Sendable {
    /// These steps, by their ids or numbers; where the run is nil, of the only one that has such a
    /// step.
    case steps([String], run: Int?)
    case role(Role)
    /// Those given to this person, and those of the roles that the person holds here.
    case person(PersonID)
  }

  package let choice: Choice
  package let person: PersonID
  /// The full name of somebody whom the roster does not know.
  package let name: String?
  package let because: String?

  package init(
    _ choice: Choice, to person: PersonID, name: String? = nil, because: String? = nil
  ) {
    self.choice = choice
    self.person = person
    self.name = name
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    guard !person.isReserved else { throw .personReserved(person) }
    let steps = try chosen(on: incident, in: context)
    return [
      Draft(
        .stepsAssigned(StepsAssigned(person: person, steps: steps)),
        words: Words([
          .name: name ?? context.roster.person(person)?.name, .because: because,
        ]), at: context.occurredAt)
    ]
  }

  private func chosen(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [StepsAssigned.Place] {
    switch choice {
    case .steps(let ids, let run):
      var places: [StepsAssigned.Place] = []
      for name in ids {
        let located = try incident.locate(name, run: run)
        let id = located.step.id
        let place = StepsAssigned.Place(run: located.run.number, step: id)
        guard !places.contains(place) else { continue }
        try incident.requireUnfinished(located, at: context.now)
        if located.record.assignee == person { throw .stepAlreadyWith(id, person) }
        places.append(place)
      }
      return places
    case .role(let role):
      return try incident.unfinished(at: context.now, notOf: person) { $0.step.role == role }
    case .person(let former):
      return try incident.unfinished(at: context.now, notOf: person) { view in
        if let assignee = view.assignee { return assignee == former }
        guard let role = view.step.role else { return false }
        return incident.people(bearing: role, in: context.roster).contains(former)
      }
    }
  }
}

extension Incident {
  /// The people who stand for a role here: its holders, else its deputies.
  package func people(for role: Role, in roster: Roster) -> [PersonID] {
    let seat = seat(of: role, in: roster)
    return seat.holders.isEmpty ? seat.deputies : seat.holders
  }

  /// Who does what a role has to do, also where it is vacant and another gathers it.
  package func people(bearing role: Role, in roster: Roster) -> [PersonID] {
    people(for: bearer(of: role, in: roster), in: roster)
  }

  fileprivate func requireUnfinished(
    _ located: LocatedStep, at now: Instant
  ) throws(Refusal) {
    let id = located.step.id
    guard !isFinished(located, at: now) else { throw .stepAlreadyDone(id) }
    guard located.record.word != .skipped || located.record.isUnderWay else {
      throw .stepAlreadySkipped(id)
    }
    guard !located.run.vanished.contains(id) else {
      throw .stepVanished(id, version: located.run.playbook.version)
    }
  }

  /// The steps that still are to do or will be, and that are not the person's already.
  fileprivate func unfinished(
    at now: Instant, notOf person: PersonID, where matches: (StepView) -> Bool
  ) throws(Refusal) -> [StepsAssigned.Place] {
    let places = stepViews(at: now).filter { view in
      view.isUnfinished && view.assignee != person && matches(view)
        && (status != .closed || view.phase == Phase.learn)
    }.map { StepsAssigned.Place(run: $0.run, step: $0.step.id) }
    guard !places.isEmpty else { throw .noStepsToAssign }
    return places
  }
}

extension StepView {
  /// It is to be done, or will be where what it waits for comes.
  fileprivate var isUnfinished: Bool {
    switch state {
    case .open, .started, .blocked, .waiting: true
    case .done, .skipped, .notNeeded, .vanished: false
    }
  }
}

package struct StepsAssigned: EventPayload {
  package static let kind = EventKind.stepsAssigned
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package struct Place: Hashable, Codable, Sendable {
    package let run: Int
    package let step: String

    package init(run: Int, step: String) {
      self.run = run
      self.step = step
    }
  }

  package let person: PersonID
  package let steps: [Place]

  package init(person: PersonID, steps: [Place]) {
    self.person = person
    self.steps = steps
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] {
    steps.map { .step(run: $0.run, $0.step) }
  }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    for place in steps {
      incident.changeRecord(of: place.step, run: place.run) { $0.assignee = person }
    }
  }
}
