import IncidentCore
import StrictText

/// Reads values of one file and notes all that is wrong with them.
struct SourceReader {
  let file: String
  var problems: [PlaybookProblem] = []

  init(file: String) {
    self.file = file
  }

  mutating func report(_ reason: PlaybookProblem.Reason, at position: TextPosition) {
    problems.append(PlaybookProblem(reason, in: file, at: position))
  }

  func place(_ position: TextPosition) -> Place {
    Place(file: file, position: position)
  }

  /// The values of a map under its known keys. Reports other keys, and those missing.
  mutating func fields(
    _ node: YAMLNode, known: [String], required: [String] = []
  ) -> [String: YAMLNode]? {
    guard let pairs = node.map else {
      report(.wrongKind(found: node.kind, expected: [.map]), at: node.position)
      return nil
    }
    var fields: [String: YAMLNode] = [:]
    for pair in pairs {
      if known.contains(pair.key) {
        fields[pair.key] = pair.value
      } else {
        let nearest = NearestWord.to(pair.key, among: known)
        report(.unknownKey(pair.key, nearest: nearest), at: pair.position)
      }
    }
    for key in required where fields[key] == nil { report(.missingKey(key), at: node.position) }
    return fields
  }

  /// Like ``fields(_:known:required:)``, but a key can be given as `null` to remove what an included
  /// file has there: those keys stand apart, and have no value.
  mutating func refinableFields(
    _ node: YAMLNode, known: [String], required: [String] = []
  ) -> (fields: [String: YAMLNode], removed: Set<String>)? {
    guard let fields = fields(node, known: known, required: required) else { return nil }
    let removed = Set(fields.filter { $1.isNull && !required.contains($0) }.keys)
    return (fields.filter { !removed.contains($0.key) }, removed)
  }

  mutating func list(_ node: YAMLNode) -> [YAMLNode]? {
    guard let nodes = node.list else {
      report(.wrongKind(found: node.kind, expected: [.list]), at: node.position)
      return nil
    }
    if nodes.isEmpty { report(.emptyList, at: node.position) }
    return nodes
  }

  mutating func text(_ node: YAMLNode) -> String? {
    guard let text = node.text else {
      report(.wrongKind(found: node.kind, expected: [.text]), at: node.position)
      return nil
    }
    return text
  }

  mutating func truth(_ node: YAMLNode) -> Bool? {
    guard let truth = node.truth else {
      report(.wrongKind(found: node.kind, expected: [.truth]), at: node.position)
      return nil
    }
    return truth
  }

  mutating func id(_ node: YAMLNode) -> Located<String>? {
    guard let text = text(node) else { return nil }
    return id(text, at: node.position)
  }

  mutating func id(_ text: String, at position: TextPosition) -> Located<String>? {
    guard text.isPlaybookID else {
      report(.badID(text), at: position)
      return nil
    }
    return Located(value: text, place: place(position))
  }

  /// The id of a legal clock's rule. A company may call its own as it calls its roles.
  mutating func clockRule(_ node: YAMLNode) -> Located<String>? {
    guard let text = text(node) else { return nil }
    guard (1...64).contains(text.count), !text.contains(where: \.isWhitespace) else {
      report(.badID(text), at: node.position)
      return nil
    }
    return Located(value: text, place: place(node.position))
  }

  /// Ids in a list, each once.
  mutating func ids(_ node: YAMLNode) -> [Located<String>]? {
    guard let nodes = list(node) else { return nil }
    var seen: Set<String> = []
    return nodes.compactMap { node in
      guard let id = id(node) else { return nil }
      guard seen.insert(id.value).inserted else {
        report(.duplicateItem(id.value), at: node.position)
        return nil
      }
      return id
    }
  }

  mutating func word(_ node: YAMLNode, allowed: [String]) -> String? {
    guard let text = text(node) else { return nil }
    guard allowed.contains(text) else {
      report(.unknownWord(text, allowed: allowed), at: node.position)
      return nil
    }
    return text
  }

  mutating func duration(_ node: YAMLNode) -> Interval? {
    if let count = node.wholeNumber {
      report(.durationWithoutUnit(count), at: node.position)
      return nil
    }
    guard let text = text(node) else { return nil }
    guard let interval = Interval(playbookText: text) else {
      report(.badDuration(text), at: node.position)
      return nil
    }
    return interval
  }

  mutating func anchor(_ node: YAMLNode) -> Located<DueRule.Anchor>? {
    guard let text = text(node) else { return nil }
    guard let anchor = DueRule.Anchor(text: text), anchor.id?.isPlaybookID ?? true else {
      report(.badAnchor(text), at: node.position)
      return nil
    }
    return Located(value: anchor, place: place(node.position))
  }

  mutating func condition(_ node: YAMLNode) -> ConditionSource? {
    guard let text = text(node) else { return nil }
    return ConditionSource(condition: Condition(source: text), node: node, file: file)
  }

  mutating func localisedText(_ node: YAMLNode) -> LocalisedText? {
    if let pairs = node.map {
      if pairs.isEmpty { report(.emptyText, at: node.position) }
      var texts: [String: String] = [:]
      var places: [String: Place] = [:]
      for pair in pairs {
        if !pair.key.isLanguageCode { report(.badLanguage(pair.key), at: pair.position) }
        if let text = filledText(pair.value) { texts[pair.key] = text }
        places[pair.key] = place(pair.value.position)
      }
      return LocalisedText(
        content: .perLanguage(texts), place: place(node.position), places: places)
    }
    guard node.text != nil else {
      report(.wrongKind(found: node.kind, expected: [.text, .map]), at: node.position)
      return nil
    }
    return filledText(node).map {
      LocalisedText(content: .plain($0), place: place(node.position))
    }
  }

  private mutating func filledText(_ node: YAMLNode) -> String? {
    guard let text = text(node) else { return nil }
    guard !text.isBlank else {
      report(.emptyText, at: node.position)
      return nil
    }
    return text
  }
}

extension YAMLNode {
  /// A scalar of digits alone, in quotes or not.
  fileprivate var wholeNumber: String? {
    guard case .scalar(let text, _) = content, !text.isEmpty,
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return text
  }
}

extension DueRule.Anchor {
  /// The id of the step or template it names.
  var id: String? {
    switch self {
    case .detection: nil
    case .step(let id), .decision(let id), .publication(let id): id
    }
  }
}
