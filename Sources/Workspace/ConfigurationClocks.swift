import IncidentCore
import IncidentWording
import StrictText

/// Reading of the company's own rules for legal clocks.
extension ConfigurationReader {
  /// What a rule can say, be it shipped or the company's own.
  static let ruleKeys = [
    "title", "within", "from", "after", "owner", "law", "article", "source", "note", "version",
    "anchor", "urgency", "applies", "checked", "may-follow", "late", "repeatable",
    "regulation-1182-71", "german-law", "waiting-period",
    "weekend-relief", "relief-not-for",
  ]

  mutating func readClocks(_ node: YAMLNode) {
    var followed: [(rule: String, position: TextPosition)] = []
    for pair in entries(of: node) {
      guard let id = ruleID(pair.key, at: pair.position) else { continue }
      let fields = fields(pair.value, known: Self.ruleKeys)
      if fields.count == 1, let checked = fields["checked"] {
        guard let shipped = ClockRules.shipped[id] else {
          let nearest = NearestWord.to(id, among: ClockRules.shipped.ids)
          report(.unknownClock(id, nearest: nearest), at: pair.position)
          continue
        }
        configuration.ownClockRules.append(self.checked(shipped, checked))
        continue
      }
      if pair.value.map != nil || pair.value.kind == .nothing {
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
      if let node = fields["may-follow"], let rule = text(node) {
        followed.append((rule, node.position))
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
      follows == nil
      ? named ?? listed(fields["within"]) ?? shipped?.rule.anchor.ofAnEvent ?? .event
      : .notification
    var words = words(of: fields)
    if named == nil, fields["anchor"] == nil {
      addTexts("anchor", from: fields["from"], to: &words)
    }
    let document = ClockRuleDocument(
      rule: rule(
        id, fields, anchor: anchor, standing: .own,
        owner: fields["owner"].flatMap { ownerRole($0) } ?? shipped?.rule.owner),
      words: words)
    return fields["checked"].map { checked(document, $0) } ?? document
  }

  /// Of a list of limits the anchor that the start of a clock gives: awareness where one counts from it.
  private func listed(_ node: YAMLNode?) -> ClockAnchor? {
    let anchors = (node?.list ?? []).compactMap { item in
      item.map?.first { $0.key == "from" }?.value.text.flatMap(ClockAnchor.init)
    }
    return anchors.contains(.awareness) ? .awareness : anchors.first { $0 != .classification }
  }

  /// A rule as its keys say it.
  mutating func rule(
    _ id: String, _ fields: [String: YAMLNode], anchor: ClockAnchor, standing: ClockRule.Standing,
    owner: Role?
  ) -> ClockRule {
    ClockRule(
      id: id, version: fields["version"].flatMap { number($0, in: 1...9999) } ?? 1,
      anchor: anchor, limits: fields["within"].map { limits($0, after: anchor) } ?? [],
      follows: fields["after"].flatMap { text($0) },
      mayFollow: fields["may-follow"].flatMap { text($0) },
      whenLate: fields["late"].flatMap { word($0, of: LateDemand.allCases) },
      isRepeatable: truth(fields["repeatable"]), owner: owner, standing: standing,
      countsByRegulation: truth(fields["regulation-1182-71"]),
      germanLaw: fields["german-law"].flatMap { word($0, of: GermanLaw.allCases) },
      isWaitingPeriod: truth(fields["waiting-period"]),
      hasWeekendRelief: fields["weekend-relief"].flatMap { word($0, of: WeekendRelief.allCases) }
        != nil)
  }

  /// A rule with the word of the company's counsel that they looked at it: who, and when.
  private mutating func checked(
    _ document: ClockRuleDocument, _ node: YAMLNode
  ) -> ClockRuleDocument {
    guard node.map != nil else {
      report(.badCheck, at: node.position)
      return document
    }
    let fields = fields(node, known: ["by", "on"])
    for key in ["by", "on"] where fields[key] == nil {
      report(.missingKey(key), at: node.position)
    }
    var (rule, words) = (document.rule, document.words)
    if let on = fields["on"], let text = scalar(on) {
      rule.checkedOn = CivilDay(text: text)
      if rule.checkedOn == nil { report(.badDate(text), at: on.position) }
    }
    words[ClockRuleWords.key("counsel", language: nil)] = fields["by"].flatMap { text($0) }
    return ClockRuleDocument(rule: rule, words: words)
  }

  /// One limit after the rule's anchor, or several that name theirs.
  private mutating func limits(_ node: YAMLNode, after anchor: ClockAnchor) -> [ClockLimit] {
    guard let list = node.list else {
      return clockLength(node).flatMap { $0 }.map { [ClockLimit($0, after: anchor)] } ?? []
    }
    if list.isEmpty { report(.missingKey("in"), at: node.position) }
    let limits = list.compactMap { item -> (limit: ClockLimit, unless: TextPosition?)? in
      let fields = fields(item, known: ["in", "from", "unless"])
      for key in ["in", "from"] where fields[key] == nil {
        report(.missingKey(key), at: item.position)
      }
      let unless = fields["unless"].flatMap { word($0, of: ClockAnchor.allCases) }
      guard let length = fields["in"].flatMap({ clockLength($0) }).flatMap({ $0 }),
        let anchor = fields["from"].flatMap({ word($0, of: ClockAnchor.allCases) })
      else { return nil }
      return (
        ClockLimit(length, after: anchor, unless: unless),
        unless == nil ? nil : fields["unless"]?.position
      )
    }
    for (limit, position) in limits {
      guard let unless = limit.unless, let position else { continue }
      let allowed = limits.map(\.limit.anchor).filter { $0 != limit.anchor }.uniqued()
      if !allowed.contains(unless) {
        report(.badUnless(unless.rawValue, allowed: allowed.map(\.rawValue)), at: position)
      }
    }
    return limits.map(\.limit)
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
    if text == ClockAnchor.classification.rawValue {
      report(.unknownAnchor(text, nearest: ClockAnchor.awareness.rawValue), at: node.position)
      return nil
    }
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
      ("source", "source"), ("anchor", "anchor"), ("urgency", "urgency"), ("applies", "applies"),
      ("relief-not-for", "relief-not-for"),
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

/// When a limit ends that falls on a day off.
private enum WeekendRelief: String, CaseIterable {
  case noon
}
