/// Looks at one thing after the other.
struct ReadinessJudge {
  let holdings: Holdings
  let today: CivilTime

  /// The roles without which an alert cannot be answered: those that orange calls.
  static let crisisRoles: [Role] = [
    .crisisLead, .management, .spokesperson, .socialLead, .legal,
  ]

  private var preparation: Preparation { holdings.preparation }
  private var roster: Roster { holdings.roster }

  func finding(_ check: ReadinessCheck) -> Readiness.Finding {
    switch check {
    case .areas: all(check, preparation.strategy.areas)
    case .strategyOwner: named(check, preparation.strategy.owner?.name)
    case .strategyReview: reviewed(check, preparation.strategy.reviewed)
    case .goalPerArea:
      parts(check, preparation.strategy.areas) { area in
        preparation.goals.contains { $0.area == area }
      }
    case .measurableGoals:
      parts(check, preparation.goals, name: \.goal) { $0.measure != nil && $0.target != nil }
    case .steering: named(check, preparation.organisation.steering?.name)
    case .workingGroup:
      // One person is no group.
      preparation.organisation.workingGroup.count == 1
        ? finding(check, .incomplete([]), preparation.organisation.workingGroup.map(\.name))
        : all(check, preparation.organisation.workingGroup.map(\.name))
    case .time: named(check, preparation.organisation.hoursPerWeek.map(String.init))
    case .budget: named(check, preparation.effort.yearlyBudget.flatMap(sum))
    case .hourlyRate: named(check, preparation.effort.hourlyRate.flatMap(sum))
    case .effortReview: reviewed(check, preparation.effort.reviewed)
    case .audiences: all(check, preparation.audiences.map(\.name))
    case .audienceChannels:
      parts(check, preparation.audiences, name: \.name) { !$0.channels.isEmpty }
    case .forums: all(check, preparation.audiences.flatMap(\.forums))
    case .sources: all(check, preparation.monitoring.map(\.name))
    case .sourceOwners: parts(check, preparation.monitoring, name: \.name) { $0.owner != nil }
    case .coverage: coverage
    case .use: parts(check, preparation.monitoring, name: \.name) { !$0.usedBy.isEmpty }
    case .channelOwners: channelOwners
    case .channelPurposes:
      parts(check, preparation.channels, name: \.channel.rawValue) { $0.purpose != nil }
    case .voice: all(check, (roster.seats[.spokesperson]?.holders ?? []).map(\.name))
    case .roles: seats(check) { !$0.holders.isEmpty }
    // Nobody stands in for himself, under a second id neither.
    case .deputies:
      seats(check) { seat in
        seat.deputies.contains { deputy in
          !seat.holders.contains { roster.isOne(deputy, with: $0) }
        }
      }
    case .reachable: reachable
    case .playbooks: parts(check, holdings.playbooks, name: \.id, where: \.isSound)
    case .translated:
      // Texts without a language are written where one language is enough: the team's.
      parts(check, holdings.playbooks, name: \.id) {
        $0.languages.isEmpty || $0.languages.contains(holdings.language)
      }
    case .ownPlaybook: ownPlaybook
    case .drill: drill
    case .retention: retention
    case .targets: all(check, holdings.targets)
    case .figuresReview: reviewed(check, preparation.measuring.reviewed)
    case .guideline: guideline
    case .guidelineDate: guidelineDate
    case .acknowledged: acknowledged
    case .training: reviewed(check, preparation.trainings.compactMap(\.date).max(by: isEarlier))
    }
  }

  private func finding(
    _ check: ReadinessCheck, _ state: Readiness.Finding.State, _ holdings: [String]
  ) -> Readiness.Finding {
    Readiness.Finding(check: check, state: state, holdings: holdings)
  }

  private func all(_ check: ReadinessCheck, _ names: [String]) -> Readiness.Finding {
    finding(check, names.isEmpty ? .missing : .there, names)
  }

  private func named(_ check: ReadinessCheck, _ name: String?) -> Readiness.Finding {
    all(check, [name].compactMap { $0 })
  }

  private func parts(
    _ check: ReadinessCheck, _ names: [String], where isThere: (String) -> Bool
  ) -> Readiness.Finding {
    parts(check, names, name: \.self, where: isThere)
  }

  /// There where every part is, and there is a part at all.
  ///
  /// - Parameter areEntered: Whether somebody entered the parts, who then has to complete them;
  ///   else they are asked of everybody, and missing where none is there.
  private func parts<Part>(
    _ check: ReadinessCheck, _ parts: [Part], name: (Part) -> String,
    areEntered: Bool = true,
    where isThere: (Part) -> Bool
  ) -> Readiness.Finding {
    let there = parts.filter(isThere).map(name)
    guard !parts.isEmpty, areEntered || !there.isEmpty else {
      return finding(check, .missing, [])
    }
    let open = parts.filter { !isThere($0) }.map(name)
    return finding(check, open.isEmpty ? .there : .incomplete(open), there)
  }

  /// A year is counted from the same day of last year.
  private func reviewed(_ check: ReadinessCheck, _ date: CivilTime?) -> Readiness.Finding {
    guard let date else { return finding(check, .missing, []) }
    if date.dayNumber > today.dayNumber { return finding(check, .ahead(date), []) }
    return finding(check, isRecent(date) ? .there : .outdated(date), [date.dateText])
  }

  /// A sum that is more than nothing.
  private func sum(_ text: String) -> String? {
    text.contains { ("1"..."9").contains($0) } ? text : nil
  }

  /// A date ahead of today is none: it tells of nothing that was done.
  private func isRecent(_ date: CivilTime) -> Bool {
    today.addingMonths(-12).dayNumber <= date.dayNumber && date.dayNumber <= today.dayNumber
  }

  private func isEarlier(_ left: CivilTime, _ right: CivilTime) -> Bool {
    left.dayNumber < right.dayNumber
  }

  private func seats(
    _ check: ReadinessCheck, _ isFilled: (Roster.Seat) -> Bool
  ) -> Readiness.Finding {
    parts(check, Self.crisisRoles, name: \.rawValue, areEntered: false) { role in
      roster.seats[role].map(isFilled) ?? false
    }
  }

  /// The people of the crisis roles who can be called at night.
  private var reachable: Readiness.Finding {
    let people = Self.crisisRoles.flatMap { role in
      (roster.seats[role]?.holders ?? []) + (roster.seats[role]?.deputies ?? [])
    }
    var seen: Set<PersonID> = []
    return parts(.reachable, people.filter { seen.insert($0).inserted }, name: \.name) { person in
      roster.person(person)?.phone != nil
    }
  }

  private var coverage: Readiness.Finding {
    let covered = Set(preparation.monitoring.flatMap(\.covers))
    return parts(
      .coverage, Preparation.MonitoringSource.Subject.allCases, name: \.rawValue, areEntered: false
    ) {
      covered.contains($0)
    }
  }

  /// Every channel that an audience is on belongs to somebody, too.
  private var channelOwners: Readiness.Finding {
    let own = preparation.channels.map(\.channel)
    let unknown = preparation.audiences.flatMap(\.channels).filter { !own.contains($0) }
    let owned = preparation.channels.filter { $0.owner != nil }.map(\.channel)
    var seen: Set<Channel> = []
    let channels = (own + unknown).filter { seen.insert($0).inserted }
    return parts(.channelOwners, channels, name: \.rawValue) { owned.contains($0) }
  }

  private var drill: Readiness.Finding {
    guard let last = holdings.drills.max() else { return finding(.drill, .missing, []) }
    var found = reviewed(.drill, CivilTime(last, offset: 0))
    found.result = holdings.lastDrill
    return found
  }

  /// How long words are kept has to be settled, and done.
  private var retention: Readiness.Finding {
    let periods = IncidentMode.allCases.compactMap { mode in
      holdings.retention.periods[mode].map { "\(mode.rawValue): \($0.text)" }
    }
    guard !periods.isEmpty else { return finding(.retention, .missing, []) }
    let overdue = holdings.overdueErasures.map(String.init)
    return finding(.retention, overdue.isEmpty ? .there : .incomplete(overdue), periods)
  }

  /// A copy that nobody has touched prepares for nothing that the shipped one does not.
  private var ownPlaybook: Readiness.Finding {
    let own = holdings.playbooks.filter(\.isOwn)
    let edited = own.filter { !$0.isUnchanged }
    return own.isEmpty || !edited.isEmpty
      ? all(.ownPlaybook, edited.map(\.id)) : finding(.ownPlaybook, .unchanged, own.map(\.id))
  }

  /// A guideline counts where its file is there and says which version it is.
  private var guideline: Readiness.Finding {
    parts(.guideline, preparation.guidelines, name: \.title) { guideline in
      guideline.version != nil
        && guideline.file.map(holdings.guidelineFiles.contains) ?? false
    }
  }

  private var guidelineDate: Readiness.Finding {
    reviewed(.guidelineDate, preparation.guidelines.compactMap(\.dated).max(by: isEarlier))
  }

  /// Everyone in the roster has acknowledged one guideline at least.
  private var acknowledged: Readiness.Finding {
    let known = Set(preparation.guidelines.flatMap(\.acknowledged))
    return parts(.acknowledged, roster.people, name: \.id.name) { known.contains($0.id) }
  }
}
