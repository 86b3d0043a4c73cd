import IncidentCore
import StrictText

extension SourceReader {
  /// The playbook that the root of a file describes; nil where the root is no map.
  ///
  /// It carries `expectedID`, the id that the file's name promises, also where the file itself
  /// says another.
  mutating func playbook(_ root: YAMLNode, expectedID: String) -> PlaybookSource? {
    let known = [
      "playbook", "version", "title", "suggest", "include", "facts", "phases", "standing",
      "placeholders", "channels", "statements",
    ]
    guard
      let fields = fields(root, known: known, required: ["playbook", "version", "title"])
    else { return nil }
    var source = PlaybookSource(
      id: Located(value: expectedID, place: place(fields["playbook"]?.position ?? root.position)))
    if let node = fields["playbook"], let id = id(node), id.value != expectedID {
      report(.idDiffersFromFile(id: id.value, file: expectedID), at: node.position)
    }
    source.version = fields["version"].flatMap { version($0) }
    source.title = fields["title"].flatMap { localisedText($0) }
    source.suggestion = fields["suggest"].flatMap { suggestion($0) }
    source.includes = fields["include"].flatMap { ids($0) } ?? []
    source.facts = fields["facts"].flatMap { facts($0) } ?? []
    source.phases = fields["phases"].flatMap { phases($0) } ?? []
    source.standing = fields["standing"].flatMap { standing($0) } ?? []
    source.placeholders = fields["placeholders"].flatMap { placeholders($0) } ?? []
    source.groups = fields["channels"].flatMap { groups($0) } ?? []
    source.statements = fields["statements"].flatMap { statements($0) } ?? []
    return source
  }

  mutating func version(_ node: YAMLNode) -> Int? {
    guard node.kind == .integer else {
      report(.wrongKind(found: node.kind, expected: [.integer]), at: node.position)
      return nil
    }
    guard let version = node.integer, version >= 1 else {
      report(.badVersion, at: node.position)
      return nil
    }
    return version
  }

  private mutating func suggestion(_ node: YAMLNode) -> Playbook.Suggestion? {
    guard let fields = fields(node, known: ["cluster", "channels"]) else { return nil }
    var clusters: [Cluster] = []
    if let node = fields["cluster"] {
      let words = node.list == nil ? [node] : list(node) ?? []
      for node in words {
        guard let word = word(node, allowed: Cluster.allCases.map(\.rawValue)),
          let cluster = Cluster(rawValue: word)
        else { continue }
        if clusters.contains(cluster) { report(.duplicateItem(word), at: node.position) }
        clusters.append(cluster)
      }
    }
    return Playbook.Suggestion(
      clusters: clusters.uniqued(), channels: fields["channels"].flatMap { channels($0) } ?? [])
  }

  mutating func channels(_ node: YAMLNode) -> [Channel]? {
    ids(node)?.map { Channel($0.value) }
  }

  private mutating func phases(_ node: YAMLNode) -> [PhaseSource]? {
    var phases: [PhaseSource] = []
    var steps: [String: Place] = [:]
    for node in list(node) ?? [] {
      guard let fields = fields(node, known: ["id", "title", "steps"], required: ["id"]),
        let id = fields["id"].flatMap({ id($0) })
      else { continue }
      if let first = phases.first(where: { $0.id.value == id.value }) {
        reportDuplicate(id, first: first.id.place)
        continue
      }
      var phase = PhaseSource(
        id: id, title: fields["title"].flatMap { localisedText($0) }, steps: [])
      for node in fields["steps"].flatMap({ list($0) }) ?? [] {
        guard let step = step(node) else { continue }
        if let first = steps[step.id.value] {
          reportDuplicate(step.id, first: first)
        } else {
          steps[step.id.value] = step.id.place
          phase.steps.append(step)
        }
      }
      phases.append(phase)
    }
    return phases
  }

  private mutating func standing(_ node: YAMLNode) -> [BranchSource]? {
    var branches: [BranchSource] = []
    for node in list(node) ?? [] {
      guard let branch = branch(node) else { continue }
      if let first = branches.first(where: { $0.id.value == branch.id.value }) {
        reportDuplicate(branch.id, first: first.id.place)
      } else {
        branches.append(branch)
      }
    }
    return branches
  }

  mutating func reportDuplicate(_ id: Located<String>, first: Place) {
    report(
      .duplicateID(id.value, firstIn: first.file, at: first.position), at: id.place.position)
  }

  private mutating func branch(_ node: YAMLNode) -> BranchSource? {
    guard
      let (fields, removed) = refinableFields(
        node, known: ["id", "when", "propose", "text"], required: ["id"]),
      let id = fields["id"].flatMap({ id($0) })
    else { return nil }
    var branch = BranchSource(id: id)
    branch.removed = removed
    branch.given = Set(fields.keys)
    branch.when = fields["when"].flatMap { condition($0) }
    branch.text = fields["text"].flatMap { localisedText($0) }
    if let node = fields["propose"] { propose(node, for: &branch) }
    return branch
  }

  private mutating func propose(_ node: YAMLNode, for branch: inout BranchSource) {
    guard let fields = fields(node, known: ["escalate", "run", "clock", "tell"]) else { return }
    guard fields.count == 1 else {
      report(.proposalNotOne, at: node.position)
      return
    }
    let place = place(node.position)
    if let node = fields["escalate"] {
      guard let word = word(node, allowed: ["next", "yellow", "orange", "red"]) else { return }
      branch.proposal = Located(value: .escalate(AlertLevel(rawValue: word)), place: place)
    } else if let node = fields["run"] {
      guard let id = id(node) else { return }
      branch.proposal = Located(value: .run(id.value), place: id.place)
    } else if let node = fields["clock"] {
      guard let rule = clockRule(node) else { return }
      branch.proposal = Located(value: .clock(rule.value), place: rule.place)
    } else if let node = fields["tell"], let text = localisedText(node) {
      if let other = branch.text { report(.textBesideTell, at: other.place.position) }
      branch.text = text
      branch.proposal = Located(value: .tell, place: place)
    }
  }

  private mutating func placeholders(_ node: YAMLNode) -> [Located<String>]? {
    list(node)?.compactMap { node in
      guard let name = text(node) else { return nil }
      guard name.isPlaceholderName else {
        report(.badPlaceholder(name), at: node.position)
        return nil
      }
      return Located(value: name, place: place(node.position))
    }
  }
}
