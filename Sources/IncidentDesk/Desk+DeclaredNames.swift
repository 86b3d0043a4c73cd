package import IncidentCore
package import IncidentWording
package import Workspace

/// A name that has to be declared before something can be recorded under it: shipped, in the
/// settings, in a playbook that is followed, or by what was recorded before.
package protocol DeclaredName: KnownName {
  static func declared(in configuration: Configuration) -> [Self]
  static func declared(in incident: Incident) -> [Self]
}

extension Desk {
  /// What a word names, in either language.
  ///
  /// - Parameters:
  ///   - text: As it was typed.
  ///   - isNew: Whether a name that nobody knows is to be taken.
  ///   - opensIncident: It is for an incident that does not exist yet.
  /// - Throws: ``Failure`` for a name that is not declared.
  package func name<Name: DeclaredName>(
    _ text: String, of _: Name.Type = Name.self, isNew: Bool, opensIncident: Bool = false
  ) throws -> Name {
    let settled = Name.declared(in: configuration)
    if let name = Name(typed: text, own: settled) { return name }
    let own = opensIncident ? settled : settled + Name.declared(in: try look().incident)
    if let name = Name(typed: text, own: own) { return name }
    guard isNew else { throw failures.notDeclared(text, own: own) }
    return Name(try identifier(text.foldedWord, named: Name.noun.text(in: language)))
  }

  /// The name of something that is there already, so that the act itself says which there are.
  package func nameInUse<Name: DeclaredName>(_ text: String) throws -> Name {
    try Name(typed: text, own: Name.declared(in: configuration))
      ?? name(text, isNew: true)
  }
}

extension Role: DeclaredName {
  package static func declared(in configuration: Configuration) -> [Role] {
    let informed = AlertLevel.allCases.flatMap { configuration.matrix.terms(of: $0).inform }
    return (configuration.roster.seats.keys.sorted() + informed).uniqued()
  }

  package static func declared(in incident: Incident) -> [Role] {
    (incident.assignments.map(\.role) + incident.runs.flatMap(\.playbook.steps).compactMap(\.role))
      .uniqued()
  }
}

extension Audience: DeclaredName {
  package static func declared(in configuration: Configuration) -> [Audience] {
    configuration.informing.beforePublic
  }

  package static func declared(in incident: Incident) -> [Audience] {
    incident.informings.map(\.audience).uniqued()
  }
}

extension Channel: DeclaredName {
  package static func declared(in configuration: Configuration) -> [Channel] {
    configuration.preparation.channels.map(\.channel)
  }

  package static func declared(in incident: Incident) -> [Channel] {
    let templates = incident.statementTemplates.flatMap(\.template.channels)
    let used = incident.statements.map(\.channel) + incident.posts.map(\.channel)
    return (incident.channels + incident.freezes.map(\.channel) + used + templates).uniqued()
  }
}

extension FactName: DeclaredName {
  package static func declared(in configuration: Configuration) -> [FactName] { [] }

  package static func declared(in incident: Incident) -> [FactName] {
    (incident.knownFacts.names + incident.facts.keys.sorted()).uniqued().map { FactName($0) }
  }
}
