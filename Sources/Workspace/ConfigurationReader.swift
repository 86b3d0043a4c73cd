package import Foundation
package import IncidentCore
package import StrictText

/// Reads `stormlog.yaml` and notes all that is wrong with it.
package struct ConfigurationReader {
  package var problems: [ConfigurationProblem] = []
  package var configuration = Configuration()

  package static func read(_ data: Data) throws(ConfigurationProblems) -> Configuration {
    var reader = ConfigurationReader()
    switch StrictYAML.compose(data) {
    case .success(let document):
      reader.readDocument(document)
    case .failure(let failure):
      // A file of comments alone says nothing, and that is allowed here.
      if failure.all.map(\.reason) == [.empty] { break }
      reader.problems = failure.all.map {
        ConfigurationProblem(position: $0.position, reason: .yaml($0.reason))
      }
    }
    guard reader.problems.isEmpty else {
      throw ConfigurationProblems(all: reader.problems.sorted { $0.position < $1.position })
    }
    return reader.configuration
  }

  private mutating func readDocument(_ document: YAMLNode) {
    if document.kind == .nothing { return }
    let fields = fields(
      document,
      known: [
        "organisation", "language", "languages", "time-zone", "actor", "people", "roles",
        "escalation", "calm", "approvals", "inform", "clocks", "holidays", "kpi", "preparation",
        "retention",
      ])
    configuration.organisation = fields["organisation"].flatMap { text($0) }
    configuration.language = fields["language"].flatMap { word($0, of: Language.allCases) }
    if let node = fields["languages"] { configuration.languages = languages(node) }
    configuration.timeZone = fields["time-zone"].flatMap { text($0) }
    configuration.actor = fields["actor"].flatMap { id($0) }
    let people = fields["people"].map { readPeople($0) } ?? []
    let seats = fields["roles"].map { readSeats($0, known: people.map(\.id.name)) } ?? [:]
    configuration.roster = Roster(people: people, seats: seats)
    if let node = fields["escalation"] { readEscalation(node) }
    if let node = fields["calm"] { readCalm(node) }
    if let node = fields["approvals"] { readApprovals(node) }
    if let node = fields["inform"] { readInforming(node) }
    if let node = fields["clocks"] { readClocks(node) }
    if let node = fields["holidays"] { readHolidays(node) }
    if let node = fields["kpi"] { readTargets(node) }
    if let node = fields["preparation"] { readPreparation(node, people: people.map(\.id.name)) }
    if let node = fields["retention"] { readRetention(node) }
  }

  /// Codes of two or three letters, as `statement draft --language` takes them.
  private mutating func languages(_ node: YAMLNode) -> [String] {
    texts(node).compactMap { code in
      guard (2...3).contains(code.text.count), code.text.allSatisfy({ ("a"..."z").contains($0) })
      else {
        report(.unknownWord(code.text, allowed: ["de", "en", "fr", "…"]), at: code.position)
        return nil
      }
      return code.text
    }.uniqued()
  }

  /// How long the words of closed incidents are kept, for each mode.
  private mutating func readRetention(_ node: YAMLNode) {
    let fields = fields(node, known: IncidentMode.allCases.map(\.rawValue))
    for mode in IncidentMode.allCases {
      guard let node = fields[mode.rawValue], let text = text(node) else { continue }
      configuration.retention.periods[mode] = ClockLength(text: text)
      if configuration.retention.periods[mode] == nil {
        report(.badRetention(text), at: node.position)
      }
    }
  }

  private mutating func readInforming(_ node: YAMLNode) {
    guard let first = fields(node, known: ["before-public"])["before-public"] else { return }
    guard let list = first.list else {
      report(.notAList, at: first.position)
      return
    }
    configuration.informing.beforePublic = list.compactMap { id($0) }.map { Audience($0) }
      .uniqued()
  }

  /// A length of time, or a share such as `90%`, for each figure.
  private mutating func readTargets(_ node: YAMLNode) {
    let fields = fields(node, known: FigureName.allCases.map(\.rawValue))
    for name in FigureName.allCases {
      guard let node = fields[name.rawValue] else { continue }
      configuration.targets[name] =
        name.isShare
        ? percentage(node).map(FigureTarget.atLeast) : duration(node).map(FigureTarget.within)
    }
  }

  private mutating func percentage(_ node: YAMLNode) -> Int? {
    guard let text = scalar(node) else { return nil }
    guard text.hasSuffix("%"), let percent = Int(text.dropLast()), (1...100).contains(percent)
    else {
      report(.badPercentage(text), at: node.position)
      return nil
    }
    return percent
  }
}

extension ConfigurationReader {
  private mutating func readPeople(_ node: YAMLNode) -> [Roster.Person] {
    var owners: [Data: String] = [:]
    return entries(of: node).compactMap { pair in
      guard let id = id(pair.key, at: pair.position) else { return nil }
      if PersonID(id).isReserved {
        report(.reservedID(id), at: pair.position)
        return nil
      }
      let fields = fields(pair.value, known: ["name", "phone", "mail", "login", "key"])
      let name = fields["name"].flatMap { text($0) }
      if fields["name"] == nil ? pair.value.map != nil : name.map(\.isBlank) ?? false {
        report(.missingName, at: pair.position)
      }
      for login in fields["login"].map({ texts($0) }) ?? [] {
        if configuration.logins[login.text] != nil {
          report(.loginTaken(login.text), at: login.position)
        }
        configuration.logins[login.text] = PersonID(id)
      }
      return Roster.Person(
        id: PersonID(id), name: name ?? id,
        phone: fields["phone"].flatMap { scalar($0) }, mail: fields["mail"].flatMap { text($0) },
        keys: fields["key"].map { keys($0, of: id, owners: &owners) } ?? [])
    }
  }

  /// - Parameter owners: Whose each key is that was read so far: one that two people share proves of
  ///   neither that they signed.
  private mutating func keys(
    _ node: YAMLNode, of person: String, owners: inout [Data: String]
  ) -> [SecureShellKey] {
    texts(node).compactMap { line in
      guard let key = SecureShellKey(line: line.text) else {
        report(.badKey(line.text), at: line.position)
        return nil
      }
      if let owner = owners[key.blob], owner != person {
        report(.keyTaken(fingerprint: key.fingerprint, by: owner), at: line.position)
      }
      owners[key.blob] = owners[key.blob] ?? person
      return key
    }
  }

  private mutating func readSeats(_ node: YAMLNode, known: [String]) -> [Role: Roster.Seat] {
    var seats: [Role: Roster.Seat] = [:]
    for pair in entries(of: node) {
      guard let role = id(pair.key, at: pair.position) else { continue }
      if pair.value.map == nil {
        // `legal: weiss` is short for `legal: {holder: weiss}`.
        seats[Role(role)] = Roster.Seat(holders: people(pair.value, known: known))
        continue
      }
      let fields = fields(pair.value, known: ["holder", "deputy"])
      seats[Role(role)] = Roster.Seat(
        holders: fields["holder"].map { people($0, known: known) } ?? [],
        deputies: fields["deputy"].map { people($0, known: known) } ?? [])
    }
    return seats
  }

  package mutating func people(_ node: YAMLNode, known: [String]) -> [PersonID] {
    texts(node).compactMap { person in
      guard known.contains(person.text) else {
        let nearest = NearestWord.to(person.text, among: known)
        report(.unknownPerson(person.text, nearest: nearest), at: person.position)
        return nil
      }
      return PersonID(person.text)
    }.uniqued()
  }
}

extension ConfigurationReader {
  private mutating func readEscalation(_ node: YAMLNode) {
    for (level, node) in levels(of: node) {
      let fields = fields(
        node, known: ["inform", "acknowledge", "first-reply", "update", "from-wind"])
      var terms = configuration.matrix.terms(of: level)
      if let node = fields["inform"] {
        let names = texts(node)
        terms.informEveryone = names.contains { $0.text == "all" }
        terms.inform = names.filter { $0.text != "all" }.compactMap { name in
          id(name.text, at: name.position).map { Role($0) }
        }.uniqued()
      }
      if let node = fields["acknowledge"] { terms.acknowledgeWithin = optionalDuration(node) }
      if let node = fields["first-reply"] { terms.firstReplyWithin = optionalDuration(node) }
      if let node = fields["update"] { terms.updateEvery = optionalDuration(node) }
      if let node = fields["from-wind"] {
        terms.fromWind =
          isNone(node) ? nil : number(node, in: 0...6).flatMap(WindLevel.init(rawValue:))
      }
      configuration.matrix.terms[level] = terms
    }
  }

  private mutating func readCalm(_ node: YAMLNode) {
    let fields = fields(node, known: ["readings", "span"])
    if let readings = fields["readings"].flatMap({ number($0, in: 1...100) }) {
      configuration.matrix.calmReadings = readings
    }
    if let span = fields["span"].flatMap({ duration($0) }) {
      configuration.matrix.calmSpan = span
    }
  }

  /// A list of approvals for each level: a role, `any` for anyone of the roster, or a list of
  /// roles of which one is enough.
  private mutating func readApprovals(_ node: YAMLNode) {
    let limit = "legal-on-liability-from"
    if let node = node[limit], let level = word(node, of: AlertLevel.allCases) {
      configuration.approvals.legalOnLiabilityFrom = level
    }
    let login = "login"
    if let node = node[login], let word = word(node, of: ApprovalLogin.allCases) {
      configuration.approvals.ownLogin = word == .own
    }
    let signed = "signed-from"
    if let node = node[signed], !isNone(node), let level = word(node, of: AlertLevel.allCases) {
      configuration.approvals.signedFrom = level
    }
    for (level, node) in levels(of: node, beside: [limit, login, signed]) {
      guard let list = node.list, !list.isEmpty else {
        report(.notAList, at: node.position)
        continue
      }
      configuration.approvals.requirements[level] = list.map { item in
        let roles = texts(item).filter { $0.text != "any" }
        return ApprovalPolicy.Requirement(
          anyOf: roles.compactMap { role in id(role.text, at: role.position).map { Role($0) } })
      }
    }
  }

  private mutating func levels(
    of node: YAMLNode, beside others: [String] = []
  ) -> [(AlertLevel, YAMLNode)] {
    let known = AlertLevel.allCases.map(\.rawValue)
    let fields = fields(node, known: known + others)
    return AlertLevel.allCases.compactMap { level in fields[level.rawValue].map { (level, $0) } }
  }

  private func isNone(_ node: YAMLNode) -> Bool { node.text == "none" }

  private mutating func optionalDuration(_ node: YAMLNode) -> Interval? {
    isNone(node) ? nil : duration(node)
  }
}

/// From which login somebody approves.
private enum ApprovalLogin: String, CaseIterable {
  /// From one that `people` names as the person's.
  case own
  case any
}
