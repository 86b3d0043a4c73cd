import IncidentCore
import StrictText

/// Makes a draft out of a playbook in CACAO 2.0.
///
/// Source: OASIS, CACAO Security Playbooks Version 2.0. Real files leave out much of what the
/// standard demands, so only what a draft cannot do without is demanded here.
enum CacaoImport {
  static let version = "cacao-2.0"

  static func recognises(_ root: YAMLNode) -> Bool {
    root["workflow"] != nil || root["spec_version"] != nil || root["type"]?.text == "playbook"
  }

  static func read(_ root: YAMLNode, phrases: DraftPhrases) -> ForeignDraft {
    var reader = CacaoReader()
    guard reader.requireVersion(root) else { return ForeignDraft(findings: reader.findings) }
    let name = reader.text("name", in: root, path: "name")
    if name == nil, root["name"] == nil {
      reader.fault(.missingProperty("name"), at: root.position)
    }
    let description = reader.text("description", in: root, path: "description")
    guard let workflow = root["workflow"] else {
      reader.fault(.missingProperty("workflow"), at: root.position)
      return ForeignDraft(findings: reader.findings)
    }
    let list = reader.steps(workflow)
    let ids = list.map(\.id)
    let steps = Dictionary(list.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    reader.checkPointers(steps, inOrder: ids)
    let start = reader.start(of: root, steps: steps)
    let exception = reader.exception(of: root, steps: steps)
    guard !reader.findings.contains(where: \.isError), let start, let name else {
      reader.checkLoops(steps, inOrder: ids, from: start)
      return ForeignDraft(findings: reader.findings)
    }
    var drafting = CacaoDrafting(
      root: root, steps: steps, order: ids, phrases: phrases, reader: reader)
    drafting.run(from: start, exception: exception)
    let draft = drafting.draft(title: name, description: description)
    return ForeignDraft(draft: draft, findings: drafting.reader.findings)
  }
}

extension CacaoReader {
  fileprivate mutating func requireVersion(_ root: YAMLNode) -> Bool {
    if let type = root["type"], type.text != "playbook" {
      fault(.notAPlaybook, at: type.position)
      return false
    }
    guard let version = root["spec_version"] else {
      fault(.missingProperty("spec_version"), at: root.position)
      return false
    }
    guard version.text == CacaoImport.version else {
      fault(
        .unsupportedVersion(
          version.scalarText?.excerpt ?? "?", supported: CacaoImport.version),
        at: version.position)
      return false
    }
    if root["type"] == nil { fault(.missingProperty("type"), at: root.position) }
    return true
  }

  fileprivate mutating func start(of root: YAMLNode, steps: [String: CacaoStep]) -> String? {
    guard let node = root["workflow_start"] else {
      fault(.missingProperty("workflow_start"), at: root.position)
      return nil
    }
    guard let id = text("workflow_start", in: root, path: "workflow_start") else { return nil }
    guard let step = steps[id] else {
      fault(.missingStep(id.excerpt, property: "workflow_start"), at: node.position)
      return nil
    }
    if step.kind != .start { lose(.startIsNoStart(step.name), at: node.position) }
    return id
  }

  /// The step after an exception; nil also where it is an end, which needs nobody to do anything.
  fileprivate mutating func exception(
    of root: YAMLNode, steps: [String: CacaoStep]
  ) -> String? {
    guard let node = root["workflow_exception"],
      let id = text("workflow_exception", in: root, path: "workflow_exception")
    else { return nil }
    if let step = steps[id] { return step.kind == .end ? nil : id }
    // An end that is not there ends all the same; anything else would be lost.
    if id.hasPrefix("end--") {
      lose(.missingException(id.excerpt), at: node.position)
    } else {
      fault(.missingStep(id.excerpt, property: "workflow_exception"), at: node.position)
    }
    return nil
  }

  /// Names endless loops also where something else is wrong already.
  fileprivate mutating func checkLoops(
    _ steps: [String: CacaoStep], inOrder ids: [String], from start: String?
  ) {
    var graph = CacaoGraph(steps, frames: [])
    // What a loop consists of has to be come to through the loop.
    let targets = Set(steps.values.flatMap { $0.pointers.map(\.target) })
    let entries = ids.filter { !targets.contains($0) }
    for id in [start].compactMap({ $0 }) + entries + ids where !graph.reached.contains(id) {
      _ = graph.explore(from: id)
    }
    report(CacaoCycles(graph), in: graph, steps: steps)
  }

  /// Names the loops that never end. Those of which one is the part of another are told once.
  mutating func report(
    _ cycles: CacaoCycles, in graph: CacaoGraph, steps: [String: CacaoStep]
  ) {
    for circle in cycles.endless {
      let members = circle.compactMap { graph.places[$0].step }.uniqued().compactMap { steps[$0] }
      guard let first = members.first else { continue }
      fault(.endlessLoop(members.map(\.name)), at: first.position)
    }
  }
}

extension CacaoGraph.Place {
  /// The step it belongs to.
  var step: String? {
    switch self {
    case .step(let id, _), .outcome(let id, _), .passage(let id, _), .completion(let id, _): id
    case .sink: nil
    }
  }

  /// The number of the branch in which it lies.
  var region: Int {
    switch self {
    case .step(_, let region), .outcome(_, let region), .passage(_, let region),
      .completion(_, let region):
      region
    case .sink: 0
    }
  }
}

extension YAMLNode {
  /// A scalar as it was written, whatever kind of value it is.
  var scalarText: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }
}
