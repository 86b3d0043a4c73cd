/// What a workspace really holds, looked up by whoever can see files and the journal.
package struct Holdings: Sendable {
  /// A playbook that can be started here, and what checking it found.
  package struct PlaybookHolding: Hashable, Sendable {
    package let id: String
    package let isOwn: Bool
    /// It is an own one that says, but for its name, what a shipped one says.
    package let isUnchanged: Bool
    package let isSound: Bool
    package let languages: [String]

    package init(
      id: String, isOwn: Bool, isUnchanged: Bool = false, isSound: Bool, languages: [String]
    ) {
      self.id = id
      self.isOwn = isOwn
      self.isUnchanged = isUnchanged
      self.isSound = isSound
      self.languages = languages
    }
  }

  package var roster: Roster
  /// The language in which the team works, such as `de`.
  package var language: String
  package var preparation: Preparation
  /// Key figures that have a target.
  package var targets: [String]
  package var playbooks: [PlaybookHolding]
  /// When each drill that was played to its end took place, in truth and not by its own clock.
  package var drills: [Instant]
  /// How many expectations the last of them met in time.
  package var lastDrill: Figures.Share?
  /// The files of guidelines that are really there.
  package var guidelineFiles: Set<String>
  /// How long words of closed incidents are kept.
  package var retention: RetentionPolicy
  /// The numbers of the incidents whose words should have been erased by now.
  package var overdueErasures: [Int]

  package init(
    roster: Roster, language: String = "de", preparation: Preparation, targets: [String] = [],
    playbooks: [PlaybookHolding] = [], drills: [Instant] = [],
    lastDrill: Figures.Share? = nil, guidelineFiles: Set<String> = [],
    retention: RetentionPolicy = RetentionPolicy(), overdueErasures: [Int] = []
  ) {
    self.roster = roster
    self.language = language
    self.preparation = preparation
    self.targets = targets
    self.playbooks = playbooks
    self.drills = drills
    self.lastDrill = lastDrill
    self.guidelineFiles = guidelineFiles
    self.retention = retention
    self.overdueErasures = overdueErasures
  }
}
