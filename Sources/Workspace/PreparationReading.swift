package import IncidentCore
import StrictText

/// Reads the part `preparation` of `stormlog.yaml`.
extension ConfigurationReader {
  mutating func readPreparation(_ node: YAMLNode, people: [String]) {
    let fields = fields(
      node,
      known: [
        "strategy", "goals", "organisation", "effort", "audiences", "monitoring", "channels",
        "measuring", "guidelines", "training",
      ])
    var preparation = Preparation()
    if let node = fields["strategy"] { preparation.strategy = strategy(node, people) }
    preparation.goals = items(of: fields["goals"]) { reader, node in reader.goal(node) }
    if let node = fields["organisation"] { preparation.organisation = organisation(node, people) }
    if let node = fields["effort"] { preparation.effort = effort(node) }
    preparation.audiences = items(of: fields["audiences"]) { reader, node in
      reader.audience(node)
    }
    preparation.monitoring = items(of: fields["monitoring"]) { reader, node in
      reader.source(node, people)
    }
    if let node = fields["channels"] { preparation.channels = ownChannels(node, people) }
    if let node = fields["measuring"] { preparation.measuring = measuring(node, people) }
    preparation.guidelines = items(of: fields["guidelines"]) { reader, node in
      reader.guideline(node, people)
    }
    preparation.trainings = items(of: fields["training"]) { reader, node in
      reader.training(node, people)
    }
    configuration.preparation = preparation
  }

  private mutating func strategy(_ node: YAMLNode, _ people: [String]) -> Preparation.Strategy {
    let fields = fields(node, known: ["areas", "document", "owner", "reviewed"])
    var strategy = Preparation.Strategy()
    strategy.areas = fields["areas"].map { texts($0).map(\.text) } ?? []
    strategy.document = fields["document"].flatMap { text($0) }
    strategy.owner = fields["owner"].flatMap { person($0, known: people) }
    strategy.reviewed = fields["reviewed"].flatMap { date($0) }
    return strategy
  }

  private mutating func goal(_ node: YAMLNode) -> Preparation.Goal? {
    let fields = fields(node, known: ["area", "goal", "measure", "target"])
    guard let area = required("area", in: fields, of: node),
      let goal = required("goal", in: fields, of: node)
    else { return nil }
    return Preparation.Goal(
      area: area, goal: goal, measure: fields["measure"].flatMap { text($0) },
      target: fields["target"].flatMap { scalar($0) })
  }

  private mutating func organisation(
    _ node: YAMLNode, _ people: [String]
  ) -> Preparation.Organisation {
    let fields = fields(node, known: ["steering", "working-group", "hours-per-week"])
    var organisation = Preparation.Organisation()
    organisation.steering = fields["steering"].flatMap { person($0, known: people) }
    organisation.workingGroup = fields["working-group"].map { self.people($0, known: people) } ?? []
    organisation.hoursPerWeek = fields["hours-per-week"].flatMap { number($0, in: 1...10_000) }
    return organisation
  }

  private mutating func effort(_ node: YAMLNode) -> Preparation.Effort {
    let fields = fields(node, known: ["yearly-budget", "hourly-rate", "reviewed"])
    var effort = Preparation.Effort()
    effort.yearlyBudget = fields["yearly-budget"].flatMap { scalar($0) }
    effort.hourlyRate = fields["hourly-rate"].flatMap { scalar($0) }
    effort.reviewed = fields["reviewed"].flatMap { date($0) }
    return effort
  }

  private mutating func audience(_ node: YAMLNode) -> Preparation.Audience? {
    let fields = fields(node, known: ["name", "channels", "forums"])
    guard let name = required("name", in: fields, of: node) else { return nil }
    return Preparation.Audience(
      name: name, channels: fields["channels"].map { channels($0) } ?? [],
      forums: fields["forums"].map { texts($0).map(\.text) } ?? [])
  }

  private mutating func source(
    _ node: YAMLNode, _ people: [String]
  ) -> Preparation.MonitoringSource? {
    let fields = fields(node, known: ["name", "covers", "owner", "used-by"])
    guard let name = required("name", in: fields, of: node) else { return nil }
    let covers = (fields["covers"].map { $0.list ?? [$0] } ?? []).compactMap {
      word($0, of: Preparation.MonitoringSource.Subject.allCases)
    }
    return Preparation.MonitoringSource(
      name: name, covers: covers, owner: fields["owner"].flatMap { person($0, known: people) },
      usedBy: fields["used-by"].map { texts($0).map(\.text) } ?? [])
  }

  private mutating func ownChannels(
    _ node: YAMLNode, _ people: [String]
  ) -> [Preparation.OwnChannel] {
    entries(of: node).compactMap { pair in
      guard let id = id(pair.key, at: pair.position) else { return nil }
      let fields = fields(pair.value, known: ["account", "owner", "purpose"])
      return Preparation.OwnChannel(
        channel: Channel(id), account: fields["account"].flatMap { text($0) },
        owner: fields["owner"].flatMap { person($0, known: people) },
        purpose: fields["purpose"].flatMap { text($0) })
    }
  }

  private mutating func measuring(
    _ node: YAMLNode, _ people: [String]
  ) -> Preparation.Measuring {
    let fields = fields(node, known: ["owner", "reviewed"])
    var measuring = Preparation.Measuring()
    measuring.owner = fields["owner"].flatMap { person($0, known: people) }
    measuring.reviewed = fields["reviewed"].flatMap { date($0) }
    return measuring
  }

  private mutating func guideline(
    _ node: YAMLNode, _ people: [String]
  ) -> Preparation.Guideline? {
    let fields = fields(node, known: ["title", "file", "version", "dated", "acknowledged"])
    guard let title = required("title", in: fields, of: node) else { return nil }
    return Preparation.Guideline(
      title: title, file: fields["file"].flatMap { text($0) },
      version: fields["version"].flatMap { scalar($0) },
      dated: fields["dated"].flatMap { date($0) },
      acknowledged: fields["acknowledged"].map { self.people($0, known: people) } ?? [])
  }

  private mutating func training(
    _ node: YAMLNode, _ people: [String]
  ) -> Preparation.Training? {
    let fields = fields(node, known: ["title", "date", "attended"])
    guard let title = required("title", in: fields, of: node) else { return nil }
    return Preparation.Training(
      title: title, date: fields["date"].flatMap { date($0) },
      attended: fields["attended"].map { self.people($0, known: people) } ?? [])
  }
}

extension ConfigurationReader {
  /// The items of a list of maps; none where nothing is written after the key.
  private mutating func items<Item>(
    of node: YAMLNode?, _ read: (inout ConfigurationReader, YAMLNode) -> Item?
  ) -> [Item] {
    guard let node, node.kind != .nothing else { return [] }
    guard let list = node.list else {
      report(.notAList, at: node.position)
      return []
    }
    return list.compactMap { read(&self, $0) }
  }

  private mutating func required(
    _ key: String, in fields: [String: YAMLNode], of node: YAMLNode
  ) -> String? {
    guard let value = fields[key] else {
      if node.map != nil { report(.missingKey(key), at: node.position) }
      return nil
    }
    return text(value)
  }

  private mutating func person(_ node: YAMLNode, known: [String]) -> PersonID? {
    people(node, known: known).first
  }

  private mutating func channels(_ node: YAMLNode) -> [Channel] {
    texts(node).compactMap { channel in
      id(channel.text, at: channel.position).map(Channel.init(_:))
    }
  }

  /// A date as `2026-11-24`.
  private mutating func date(_ node: YAMLNode) -> CivilTime? {
    guard let text = scalar(node) else { return nil }
    guard let date = Self.date(text) else {
      report(.badDate(text), at: node.position)
      return nil
    }
    return date
  }
}

extension ConfigurationReader {
  /// The day in a date such as `2026-11-24`; nil where it is none.
  package static func date(_ text: String) -> CivilTime? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy(\.isASCIIDigit),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      let date = CivilTime(year: year, month: month, day: day)
    else { return nil }
    return date
  }
}
