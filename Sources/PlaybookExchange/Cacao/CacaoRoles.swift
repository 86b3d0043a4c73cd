import StrictText

/// The roles that stand for the owners and agents of a playbook: each has its own, also where two
/// are called the same.
struct CacaoRoles {
  private var roles: [String: String] = [:]
  private var ids = IDMaker()
  /// The agents' definitions that became roles, or were told as lost.
  private(set) var definitions: Set<String> = []

  /// The role of somebody.
  ///
  /// - Parameters:
  ///   - somebody: The id of an identity or an agent.
  ///   - name: What the role is called after.
  ///   - own: The role that one of our exports gave.
  mutating func role(of somebody: String, named name: String, own: String? = nil) -> String {
    // An owner and an agent are the same where their UUIDs are.
    let key = String(somebody.suffix(36))
    if let role = roles[key] { return role }
    let role = own.flatMap { ids.take($0) ? $0 : nil } ?? ids.id(for: name, fallback: "role")
    roles[key] = role
    return role
  }

  mutating func use(_ definition: String) { definitions.insert(definition) }
}

extension CacaoDrafting {
  private var agentDefinitions: YAMLNode? { root["agent_definitions"] }

  /// The role that answers for a step: its owner, else the people who carry out its commands.
  mutating func role(of step: CacaoStep) -> String? {
    let role = ownerRole(of: step)
    return agentRole(of: step, owner: role) ?? role
  }

  private mutating func ownerRole(of step: CacaoStep) -> String? {
    guard let node = step.node["owner"], let owner = node.text else {
      if let node = step.node["owner"], node.kind != .nothing {
        reader.lose(.property("owner", of: step.name), at: node.position)
      }
      return nil
    }
    let definition = agentDefinitions?.map?.first { $0.key.hasSuffix(owner.suffix(36)) }
    let name = definition?.value["name"]?.text.map(IDMaker.slug) ?? ""
    let short = "owner \(owner.suffix(36).prefix(8))"
    let role = roles.role(of: owner, named: name.isEmpty ? short : name)
    if let definition { report(definition) }
    reader.lose(.ownerBecameRole(owner: owner.excerpt, role: role), at: node.position)
    return role
  }

  private mutating func agentRole(of step: CacaoStep, owner: String?) -> String? {
    guard let node = step.node["agent"], let agent = node.text else { return nil }
    guard let definition = agentDefinitions?.map?.first(where: { $0.key == agent }) else {
      reader.lose(.missingDefinition(agent.excerpt, step: step.name), at: node.position)
      return nil
    }
    let name = definition.value["name"]?.text ?? agent
    let type = definition.value["type"]?.text ?? ""
    let isPeople = ["individual", "group", "organization"].contains(type)
    guard isPeople, !IDMaker.slug(of: name).isEmpty, owner == nil else {
      roles.use(agent)
      reader.lose(.agent(name.excerpt, step: step.name), at: node.position)
      return nil
    }
    report(definition)
    return roles.role(
      of: agent, named: name, own: CacaoOwnExtensions.role(of: definition.value))
  }

  /// Tells what is known of people beside their name, such as how they are reached.
  private mutating func report(_ definition: YAMLNode.Pair) {
    roles.use(definition.key)
    let name = definition.value["name"]?.text ?? definition.key
    for pair in definition.value.map ?? [] where !["type", "name"].contains(pair.key) {
      let isOwn =
        pair.key == "agent_target_extensions"
        && pair.value.map?.map(\.key) == [CacaoOwnExtensions.definitionID]
      if !isOwn, !pair.value.saysNothing {
        reader.lose(.property(pair.key.excerpt, of: name.excerpt), at: pair.position)
      }
    }
  }

  /// Tells which agents nobody makes use of.
  mutating func reportDefinitions() {
    for pair in agentDefinitions?.map ?? [] where !roles.definitions.contains(pair.key) {
      let name = pair.value["name"]?.text ?? pair.key
      reader.lose(.unusedDefinition(name.excerpt), at: pair.position)
    }
  }
}
