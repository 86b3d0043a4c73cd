/// The stored form, part of an event: what stands here is never renamed.
extension DecidingSettings: Codable {
  private struct Approvals: Codable {
    let requirements: [String: [ApprovalPolicy.Requirement]]
    let legalOnLiabilityFrom: AlertLevel
    let ownLogin: Bool?
    let signedFrom: AlertLevel?
  }

  private struct Escalation: Codable {
    let terms: [String: AlertTerms]
    let calmReadings: Int
    let calmSpan: Interval
  }

  private enum CodingKeys: String, CodingKey {
    case approvals, escalation, beforePublic, clockRules, roles, logins, keys, holidays, timeZone
    case targets
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let approvals = try container.decode(Approvals.self, forKey: .approvals)
    let escalation = try container.decode(Escalation.self, forKey: .escalation)
    let roles = try container.decodeIfPresent([String: Roster.Seat].self, forKey: .roles) ?? [:]
    let logins = try container.decodeIfPresent([String: PersonID].self, forKey: .logins) ?? [:]
    let keys = try container.decodeIfPresent([String: [String]].self, forKey: .keys) ?? [:]
    let targets =
      try container.decodeIfPresent([String: FigureTarget].self, forKey: .targets) ?? [:]
    self.init(
      approvals: ApprovalPolicy(
        requirements: approvals.requirements.byLevel,
        legalOnLiabilityFrom: approvals.legalOnLiabilityFrom,
        ownLogin: approvals.ownLogin ?? false, signedFrom: approvals.signedFrom),
      matrix: EscalationMatrix(
        terms: escalation.terms.byLevel, calmReadings: escalation.calmReadings,
        calmSpan: escalation.calmSpan),
      informing: InformingPolicy(
        beforePublic: try container.decode([Audience].self, forKey: .beforePublic)),
      clockRules: try container.decodeIfPresent([ClockRule].self, forKey: .clockRules) ?? [],
      seats: Dictionary(uniqueKeysWithValues: roles.map { (Role($0.key), $0.value) }),
      logins: logins,
      keys: Dictionary(uniqueKeysWithValues: keys.map { (PersonID($0.key), $0.value) }),
      holidays: try container.decodeIfPresent(HolidayChoice.self, forKey: .holidays),
      timeZone: try container.decodeIfPresent(String.self, forKey: .timeZone),
      targets: targets.reduce(into: [:]) { found, item in
        if let name = FigureName(rawValue: item.key) { found[name] = item.value }
      })
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(
      Approvals(
        requirements: approvals.requirements.byName,
        legalOnLiabilityFrom: approvals.legalOnLiabilityFrom,
        ownLogin: approvals.ownLogin ? true : nil, signedFrom: approvals.signedFrom),
      forKey: .approvals)
    try container.encode(
      Escalation(
        terms: matrix.terms.byName, calmReadings: matrix.calmReadings, calmSpan: matrix.calmSpan),
      forKey: .escalation)
    try container.encode(informing.beforePublic, forKey: .beforePublic)
    try container.encodeIfPresent(clockRules.isEmpty ? nil : clockRules, forKey: .clockRules)
    let roles = Dictionary(uniqueKeysWithValues: seats.map { ($0.key.rawValue, $0.value) })
    try container.encodeIfPresent(roles.isEmpty ? nil : roles, forKey: .roles)
    try container.encodeIfPresent(logins.isEmpty ? nil : logins, forKey: .logins)
    let lines = Dictionary(uniqueKeysWithValues: keys.map { ($0.key.name, $0.value) })
    try container.encodeIfPresent(lines.isEmpty ? nil : lines, forKey: .keys)
    try container.encodeIfPresent(holidays, forKey: .holidays)
    try container.encodeIfPresent(timeZone, forKey: .timeZone)
    let targets = Dictionary(uniqueKeysWithValues: targets.map { ($0.key.rawValue, $0.value) })
    try container.encodeIfPresent(targets.isEmpty ? nil : targets, forKey: .targets)
  }
}

extension [String: [ApprovalPolicy.Requirement]] {
  fileprivate var byLevel: [AlertLevel: [ApprovalPolicy.Requirement]] { keyedByLevel(self) }
}

extension [String: AlertTerms] {
  fileprivate var byLevel: [AlertLevel: AlertTerms] { keyedByLevel(self) }
}

extension [AlertLevel: [ApprovalPolicy.Requirement]] {
  fileprivate var byName: [String: [ApprovalPolicy.Requirement]] { keyedByName(self) }
}

extension [AlertLevel: AlertTerms] {
  fileprivate var byName: [String: AlertTerms] { keyedByName(self) }
}

private func keyedByLevel<Value>(_ values: [String: Value]) -> [AlertLevel: Value] {
  var levels: [AlertLevel: Value] = [:]
  for (name, value) in values {
    if let level = AlertLevel(rawValue: name) { levels[level] = value }
  }
  return levels
}

private func keyedByName<Value>(_ values: [AlertLevel: Value]) -> [String: Value] {
  Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
}
