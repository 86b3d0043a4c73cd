import IncidentCore
import StrictText

extension SourceReader {
  /// The scenario that the root of a file describes; nil where the root is no map.
  mutating func scenario(_ root: YAMLNode, expectedID: String) -> ScenarioSource? {
    let required = [
      "scenario", "version", "title", "summary", "playbook", "duration", "objectives", "injects",
    ]
    guard
      let fields = fields(
        root, known: required + ["based-on", "starts", "people"], required: required)
    else { return nil }
    var source = ScenarioSource(
      id: Located(value: expectedID, place: place(fields["scenario"]?.position ?? root.position)))
    if let node = fields["scenario"], let id = id(node), id.value != expectedID {
      report(.scenarioDiffersFromFile(id: id.value, file: expectedID), at: node.position)
    }
    source.version = fields["version"].flatMap { version($0) }
    source.title = fields["title"].flatMap { localisedText($0) }
    source.summary = fields["summary"].flatMap { localisedText($0) }
    source.basis = fields["based-on"].flatMap { localisedText($0) }
    source.playbook = fields["playbook"].flatMap { id($0) }
    source.starts = fields["starts"].flatMap { start($0) }
    source.duration = fields["duration"].flatMap { node in
      duration(node).map { Located(value: $0, place: place(node.position)) }
    }
    source.people = fields["people"].flatMap { list($0) }?.compactMap { localisedText($0) } ?? []
    source.objectives = fields["objectives"].map { objectives($0) } ?? []
    source.injects = fields["injects"].map { injects($0) } ?? []
    return source
  }

  private mutating func start(_ node: YAMLNode) -> Located<CivilStart>? {
    guard let text = text(node) else { return nil }
    guard let start = CivilStart(text) else {
      report(.badStart(text), at: node.position)
      return nil
    }
    return Located(value: start, place: place(node.position))
  }

  private mutating func objectives(_ node: YAMLNode) -> [ObjectiveSource] {
    var objectives: [ObjectiveSource] = []
    for node in list(node) ?? [] {
      guard let fields = fields(node, known: ["id", "text"], required: ["id", "text"]),
        let id = fields["id"].flatMap({ id($0) })
      else { continue }
      if let first = objectives.first(where: { $0.id.value == id.value }) {
        reportDuplicate(id, first: first.id.place)
      } else {
        objectives.append(
          ObjectiveSource(id: id, text: fields["text"].flatMap { localisedText($0) }))
      }
    }
    return objectives
  }

  private mutating func injects(_ node: YAMLNode) -> [InjectSource] {
    var injects: [InjectSource] = []
    var expectations: [String: Place] = [:]
    for node in list(node) ?? [] {
      guard var inject = inject(node) else { continue }
      if let first = injects.first(where: { $0.id.value == inject.id.value }) {
        reportDuplicate(inject.id, first: first.id.place)
        continue
      }
      // The prose and the score go by these ids, so that each is there once in the whole file.
      inject.expectations = inject.expectations.filter { expectation in
        guard let first = expectations[expectation.id.value] else {
          expectations[expectation.id.value] = expectation.id.place
          return true
        }
        reportDuplicate(expectation.id, first: first)
        return false
      }
      injects.append(inject)
    }
    return injects
  }

  private mutating func inject(_ node: YAMLNode) -> InjectSource? {
    let required = ["id", "at", "from", "via", "text"]
    guard
      let fields = fields(
        node, known: required + ["when", "wind", "media", "channel", "expect"], required: required),
      let id = fields["id"].flatMap({ id($0) })
    else { return nil }
    var inject = InjectSource(id: id)
    inject.at = fields["at"].flatMap { moment($0) }
    inject.sender = fields["from"].flatMap { localisedText($0) }
    inject.via = fields["via"].flatMap { self.id($0) }.map { Channel($0.value) }
    inject.text = fields["text"].flatMap { localisedText($0) }
    inject.when = fields["when"].flatMap { condition($0) }
    inject.wind = fields["wind"].flatMap { windLevel($0) }
    inject.media = fields["media"].flatMap { windLevel($0) }
    inject.channel = fields["channel"].flatMap { self.id($0) }.map { Channel($0.value) }
    inject.expectations =
      fields["expect"].flatMap { list($0) }?.compactMap { expectation($0) } ?? []
    return inject
  }

  private mutating func expectation(_ node: YAMLNode) -> ExpectationSource? {
    let required = ["id", "do", "met", "by", "objective"]
    guard let fields = fields(node, known: required, required: required),
      let id = fields["id"].flatMap({ id($0) })
    else { return nil }
    var expectation = ExpectationSource(id: id)
    expectation.task = fields["do"].flatMap { localisedText($0) }
    expectation.met = fields["met"].flatMap { condition($0) }
    expectation.within = fields["by"].flatMap { duration($0) }
    expectation.objective = fields["objective"].flatMap { self.id($0) }
    return expectation
  }

  /// A moment after the start, such as `T+10m`.
  private mutating func moment(_ node: YAMLNode) -> Located<Interval>? {
    guard let text = text(node) else { return nil }
    guard text.hasPrefix("T+"), let interval = Interval(playbookText: String(text.dropFirst(2)))
    else {
      report(.badDrillTime(text), at: node.position)
      return nil
    }
    return Located(value: interval, place: place(node.position))
  }

  private mutating func windLevel(_ node: YAMLNode) -> WindLevel? {
    guard node.kind == .integer else {
      report(.wrongKind(found: node.kind, expected: [.integer]), at: node.position)
      return nil
    }
    guard let level = node.integer.flatMap(WindLevel.init(rawValue:)) else {
      report(.badWind, at: node.position)
      return nil
    }
    return level
  }
}
