/// Builds the tree out of the events with a stack of its own, so that depth costs no call stack.
struct YAMLComposer {
  private let events: YAMLEvents
  private let limits: YAMLLimits
  private var problems: [YAMLProblem] = []
  private var open: [Collection] = []
  private var root: YAMLNode?
  private var nodeCount = 0

  /// A list or map whose end is still to come.
  private struct Collection {
    let start: TextPosition
    let isMapping: Bool
    var items: [YAMLNode] = []
    var pairs: [YAMLNode.Pair] = []
    var firstPlaces: [String: TextPosition] = [:]
    /// The key whose value comes next. Its text is nil where the key is none.
    var key: (text: String?, position: TextPosition)?
  }

  init(events: YAMLEvents, limits: YAMLLimits) {
    self.events = events
    self.limits = limits
  }

  mutating func compose() -> Result<YAMLNode, YAMLProblems> {
    do {
      try readDocument()
    } catch {
      problems.append(error)
    }
    if let root, problems.isEmpty { return .success(root) }
    if problems.isEmpty { problems.append(YAMLProblem(.empty, at: .start)) }
    return .failure(YAMLProblems(problems.sorted { $0.position < $1.position }))
  }

  private mutating func readDocument() throws(YAMLProblem) {
    var documents = 0
    while true {
      switch try events.next() {
      case .streamStart, .documentEnd: break
      case .streamEnd: return
      case .documentStart(let marks):
        documents += 1
        guard documents == 1 else { throw YAMLProblem(.severalDocuments, at: marks.start) }
      case .alias(let marks):
        problems.append(YAMLProblem(.alias, at: marks.start))
        try addScalar("", style: .doubleQuoted, marks: marks)
      case .scalar(let text, let style, let marks, let properties):
        check(properties, at: marks.start)
        try addScalar(text, style: style, marks: marks)
      case .sequenceStart(let marks, let properties):
        check(properties, at: marks.start)
        try begin(isMapping: false, at: marks.start)
      case .mappingStart(let marks, let properties):
        check(properties, at: marks.start)
        try begin(isMapping: true, at: marks.start)
      case .sequenceEnd, .mappingEnd: endCollection()
      }
    }
  }

  private mutating func check(_ properties: YAMLEvents.Properties, at position: TextPosition) {
    if properties.hasAnchor { problems.append(YAMLProblem(.anchor, at: position)) }
    if properties.hasTag { problems.append(YAMLProblem(.tag, at: position)) }
  }

  private mutating func count(at position: TextPosition) throws(YAMLProblem) {
    nodeCount += 1
    guard nodeCount <= limits.nodes else {
      throw YAMLProblem(.tooManyNodes(limit: limits.nodes), at: position)
    }
  }

  private mutating func begin(isMapping: Bool, at position: TextPosition) throws(YAMLProblem) {
    try count(at: position)
    guard open.count < limits.depth else {
      throw YAMLProblem(.tooDeep(limit: limits.depth), at: position)
    }
    open.append(Collection(start: position, isMapping: isMapping))
  }

  private mutating func addScalar(
    _ text: String, style: YAMLNode.ScalarStyle, marks: YAMLEvents.Marks
  ) throws(YAMLProblem) {
    try count(at: marks.start)
    add(
      YAMLNode(
        content: .scalar(text, style: style), position: marks.start,
        isOnOneLine: marks.start.line == marks.end.line))
  }

  private mutating func endCollection() {
    guard let collection = open.popLast() else { return }
    add(
      YAMLNode(
        content: collection.isMapping ? .mapping(collection.pairs) : .sequence(collection.items),
        position: collection.start, isOnOneLine: false))
  }

  private mutating func add(_ node: YAMLNode) {
    guard var parent = open.popLast() else {
      root = node
      return
    }
    if !parent.isMapping {
      parent.items.append(node)
    } else if let key = parent.key {
      parent.key = nil
      if let text = key.text {
        parent.pairs.append(YAMLNode.Pair(key: text, position: key.position, value: node))
      }
    } else {
      parent.key = (newKey(node, in: &parent), node.position)
    }
    open.append(parent)
  }

  /// The key's text; nil, and a problem, where it is no text or was there before.
  private mutating func newKey(_ node: YAMLNode, in parent: inout Collection) -> String? {
    guard let text = node.text else {
      problems.append(YAMLProblem(.keyNotText, at: node.position))
      return nil
    }
    if let first = parent.firstPlaces[text] {
      problems.append(YAMLProblem(.duplicateKey(text, first: first), at: node.position))
      return nil
    }
    parent.firstPlaces[text] = node.position
    return text
  }
}
