import IncidentCore
import IncidentWording
import StrictText

/// Reading of the company's own rules for legal clocks.
extension ConfigurationReader {
  static let ruleKeys = [
    "title", "within", "from", "after", "owner", "law", "article", "source", "note", "version",
  ]

  mutating func readClocks(_ node: YAMLNode) {
    var followed: [(rule: String, position: TextPosition)] = []
    for pair in entries(of: node) {
      guard let id = ruleID(pair.key, at: pair.position) else { continue }
      let fields = fields(pair.value, known: Self.ruleKeys)
      if pair.value.map != nil {
        for key in ["title", "within"] where fields[key] == nil {
          report(.missingKey(key), at: pair.position)
        }
      }
      if let node = fields["after"], let rule = text(node) {
        if rule == id {
          report(.clockAfterItself(rule), at: node.position)
        } else {
          followed.append((rule, node.position))
        }
      }
      configuration.ownClockRules.append(rule(id, fields))
    }
    for (rule, position) in followed {
      // Asked for here, not before: without a rule of one's own the shipped ones need not be read.
      let known = configuration.clockRules.ids
      if known.contains(rule) { continue }
      report(.unknownClock(rule, nearest: NearestWord.to(rule, among: known)), at: position)
    }
  }

  /// Commands take a number for a clock and anything else for its rule.
  private mutating func ruleID(_ text: String, at position: TextPosition) -> String? {
    guard let id = id(text, at: position) else { return nil }
    guard Int(id) == nil else {
      report(.badID(id), at: position)
      return nil
    }
    return id
  }

  private mutating func rule(_ id: String, _ fields: [String: YAMLNode]) -> ClockRuleDocument {
    let shipped = ClockRules.shipped[id]
    let follows = fields["after"]?.text
    let named = fields["from"].flatMap { namedAnchor($0) }
    let anchor =
      follows == nil ? named ?? shipped?.rule.anchor.ofAnEvent ?? .event : .notification
    let within = fields["within"].flatMap { clockLength($0) }
    var words = words(of: fields)
    if named == nil { addTexts("anchor", from: fields["from"], to: &words) }
    return ClockRuleDocument(
      rule: ClockRule(
        id: id, version: fields["version"].flatMap { number($0, in: 1...9999) } ?? 1,
        anchor: anchor, limits: within.flatMap { $0 }.map { [ClockLimit($0, after: anchor)] } ?? [],
        follows: follows, owner: fields["owner"].flatMap { ownerRole($0) } ?? shipped?.rule.owner,
        standing: .own),
      words: words)
  }

  /// A length such as `72h` or `1 month`; an inner nil for `immediately`.
  mutating func clockLength(_ node: YAMLNode) -> ClockLength?? {
    guard let text = text(node) else { return nil }
    if text == "immediately" { return .some(nil) }
    guard let length = ClockLength(text: text) else {
      report(.badClockLength(text), at: node.position)
      return nil
    }
    return length
  }

  /// The anchors that a person can give, by their codes and by what they are called.
  private static let anchors: [(word: String, anchor: ClockAnchor)] =
    [ClockAnchor.awareness, .remedy, .event].flatMap { anchor in
      [(anchor.rawValue, anchor)]
        + Language.allCases.map { ($0.title(of: anchor).lowercased(), anchor) }
    }

  /// The anchor that `from` names; nil where it describes one in words of its own. A word that is
  /// nearly an anchor's is a slip.
  private mutating func namedAnchor(_ node: YAMLNode) -> ClockAnchor? {
    guard node.map == nil, let text = node.text?.lowercased() else { return nil }
    if let known = Self.anchors.first(where: { $0.word == text }) { return known.anchor }
    if !text.contains(" "), let nearest = NearestWord.to(text, among: Self.anchors.map(\.word)) {
      report(.unknownAnchor(text, nearest: nearest), at: node.position)
    }
    return nil
  }

  /// Who sees to a clock is a role, so that the rule outlives the person.
  mutating func ownerRole(_ node: YAMLNode) -> Role? {
    guard let owner = id(node) else { return nil }
    let people = configuration.roster.people.map(\.id.name)
    guard !people.contains(owner) || configuration.roster.seats[Role(owner)] != nil else {
      report(.personForRole(owner), at: node.position)
      return nil
    }
    let roles = Role.known.map(\.rawValue) + configuration.roster.seats.keys.map(\.rawValue)
    guard roles.contains(owner) else {
      report(.unknownOwner(owner, nearest: NearestWord.to(owner, among: roles)), at: node.position)
      return nil
    }
    return Role(owner)
  }

  /// The prose that every rule has.
  mutating func words(of fields: [String: YAMLNode]) -> Words {
    var words = Words()
    for (name, key) in [
      ("title", "title"), ("note", "note"), ("regime", "law"), ("article", "article"),
      ("source", "source"),
    ] {
      addTexts(name, from: fields[key], to: &words)
    }
    return words
  }

  /// One text for all languages, or one for each.
  mutating func addTexts(_ name: String, from node: YAMLNode?, to words: inout Words) {
    guard let node else { return }
    guard node.map != nil else {
      words[ClockRuleWords.key(name, language: nil)] = text(node)
      return
    }
    for (language, node) in fields(node, known: Language.allCases.map(\.rawValue)) {
      words[ClockRuleWords.key(name, language: language)] = text(node)
    }
  }
}

extension ClockAnchor {
  /// This anchor, unless it is one that another clock gives.
  fileprivate var ofAnEvent: ClockAnchor { self == .notification ? .event : self }
}
