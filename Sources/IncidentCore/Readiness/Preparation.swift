/// What a company has settled about its social media before any storm, beside roster, matrix and
/// playbooks. Absent is what nobody has entered.
package struct Preparation: Hashable, Sendable {
  package var strategy = Strategy()
  package var goals: [Goal] = []
  package var organisation = Organisation()
  package var effort = Effort()
  package var audiences: [Audience] = []
  package var monitoring: [MonitoringSource] = []
  package var channels: [OwnChannel] = []
  package var measuring = Measuring()
  package var guidelines: [Guideline] = []
  package var trainings: [Training] = []

  package init() {}

  /// In which areas of the business social media are of use, beside PR also service or HR.
  package struct Strategy: Hashable, Sendable {
    package var areas: [String] = []
    package var document: String?
    package var owner: PersonID?
    package var reviewed: CivilTime?

    package init() {}
  }

  /// What is to be reached in an area, and how one will see it.
  package struct Goal: Hashable, Sendable {
    package var area: String
    package var goal: String
    package var measure: String?
    package var target: String?

    package init(area: String, goal: String, measure: String? = nil, target: String? = nil) {
      self.area = area
      self.goal = goal
      self.measure = measure
      self.target = target
    }
  }

  /// Who steers, who works together, and how much time they are given.
  package struct Organisation: Hashable, Sendable {
    package var steering: PersonID?
    package var workingGroup: [PersonID] = []
    package var hoursPerWeek: Int?

    package init() {}
  }

  package struct Effort: Hashable, Sendable {
    /// A sum with its currency, as it was written.
    package var yearlyBudget: String?
    /// A sum with its currency, as it was written.
    package var hourlyRate: String?
    package var reviewed: CivilTime?

    package init() {}
  }

  /// Whom one wants to reach, and where these people are.
  package struct Audience: Hashable, Sendable {
    package var name: String
    package var channels: [Channel]
    /// Small and special places, such as a forum.
    package var forums: [String]

    package init(name: String, channels: [Channel] = [], forums: [String] = []) {
      self.name = name
      self.channels = channels
      self.forums = forums
    }
  }

  /// Where somebody listens, to what, and who makes use of it.
  package struct MonitoringSource: Hashable, Sendable {
    package enum Subject: String, CaseIterable, Sendable {
      case company, products, competitors
    }

    package var name: String
    package var covers: [Subject]
    package var owner: PersonID?
    package var usedBy: [String]

    package init(
      name: String, covers: [Subject] = [], owner: PersonID? = nil, usedBy: [String] = []
    ) {
      self.name = name
      self.covers = covers
      self.owner = owner
      self.usedBy = usedBy
    }
  }

  /// A channel of the company's own: who runs it, and what it is for.
  package struct OwnChannel: Hashable, Sendable {
    package var channel: Channel
    package var account: String?
    package var owner: PersonID?
    package var purpose: String?

    package init(
      channel: Channel, account: String? = nil, owner: PersonID? = nil, purpose: String? = nil
    ) {
      self.channel = channel
      self.account = account
      self.owner = owner
      self.purpose = purpose
    }
  }

  package struct Measuring: Hashable, Sendable {
    package var owner: PersonID?
    /// When the figures were last held against the goals.
    package var reviewed: CivilTime?

    package init() {}
  }

  /// A guideline for staff, and who has said that they know it.
  package struct Guideline: Hashable, Sendable {
    package var title: String
    /// A path, from the workspace's folder on.
    package var file: String?
    package var version: String?
    package var dated: CivilTime?
    package var acknowledged: [PersonID]

    package init(
      title: String, file: String? = nil, version: String? = nil, dated: CivilTime? = nil,
      acknowledged: [PersonID] = []
    ) {
      self.title = title
      self.file = file
      self.version = version
      self.dated = dated
      self.acknowledged = acknowledged
    }
  }

  package struct Training: Hashable, Sendable {
    package var title: String
    package var date: CivilTime?
    package var attended: [PersonID]

    package init(title: String, date: CivilTime? = nil, attended: [PersonID] = []) {
      self.title = title
      self.date = date
      self.attended = attended
    }
  }
}
