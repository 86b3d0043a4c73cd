import Foundation
package import IncidentCore
import IncidentStore
import IncidentWording
import Workspace

/// Somebody who was named on the command line.
package struct NamedPerson: Sendable {
  package let id: PersonID
  /// What keeps their name, where the incident did not know them yet.
  package let naming: NamePerson?
  /// The incident at hand knew them, beside the settings.
  package let isOfIncident: Bool

  init(_ id: PersonID, naming: NamePerson? = nil, isOfIncident: Bool = false) {
    self.id = id
    self.naming = naming
    self.isOfIncident = isOfIncident
  }
}

extension Desk {
  /// Whom a word names: a person of the settings by id or by a name that is theirs alone, somebody
  /// whom the incident at hand knows, a pseudonym, else somebody new, who gets one.
  ///
  /// - Parameters:
  ///   - text: As it was typed.
  ///   - fullName: What somebody new is called; nil for what was typed.
  package func person(named text: String, fullName: String? = nil) throws -> NamedPerson {
    let text = text.asName
    if let known = try personOfSettings(text) { return known }
    guard try hasDatabase() else { return try newPerson(text, fullName) }
    return try withStore(.readOnly) { store in
      guard let number = try? incidentNumber(in: store) else {
        return try newPerson(text, fullName)
      }
      return try read(store) { journal in
        try person(named: text, fullName, in: number, journal.load(number).incident, journal)
      }
    }
  }

  /// The person that a name means who is known already: to the settings, or to the incident at hand.
  ///
  /// - Throws: ``Failure`` for anybody else, whom nothing can be found of.
  package func knownPerson(named text: String) throws -> PersonID {
    let named = try person(named: text)
    guard named.naming != nil else { return named.id }
    throw failures.unknownToIncident(text, known: configuration.roster.people.map(\.id.name))
  }

  /// Who acts: the one named, `STORMLOG_ACTOR`, the settings, else the login.
  ///
  /// - Parameter number: In which incident; nil where it is new.
  func acting(in number: Int?, of store: Store) throws -> NamedPerson {
    let actor = actor
    if let known = try personOfSettings(actor) { return known }
    guard let number else { return try newPerson(actor, nil) }
    return try read(store) { journal in
      try person(named: actor, nil, in: number, journal.load(number).incident, journal)
    }
  }

  /// Who acts in an incident that is being read.
  func acting(
    in number: Int, _ incident: Incident, _ journal: JournalReader
  ) throws -> NamedPerson {
    let actor = actor
    return try personOfSettings(actor) ?? person(named: actor, nil, in: number, incident, journal)
  }

  /// Who acts, as far as the settings tell: whoever signs is known to them.
  func actorOfSettings() throws -> PersonID {
    try personOfSettings(actor)?.id ?? PersonID(actor)
  }

  /// A refusal in words, with the names that the incident has for people whom the settings do not know.
  ///
  /// - Parameter newcomers: Those whom it would have known after the act.
  func failure(
    _ refusal: Refusal, naming newcomers: [NamePerson], in number: Int?, of store: Store
  ) throws -> Failure {
    let named = try number.map { number in
      try store.read { try $0.entries(of: number, EntryQuery(kinds: [.personNamed])) }
    }
    var names = Dictionary(
      newcomers.map { ($0.person, $0.typed ?? $0.name) }, uniquingKeysWith: { first, _ in first })
    for case (.personNamed(let payload), let words?) in (named ?? []).map({ ($0.event, $0.words) })
    {
      names[payload.person] = words[.name]
    }
    let steps = number.flatMap { number in
      try? store.read { try $0.load(number).incident.stepNumbers }
    }
    let failure = RefusalWording(time, people: names, steps: steps ?? .none).failure(refusal)
    return asked.incident.map { failure.about(incident: $0) } ?? failure
  }

  private var actor: String {
    configuration.actor(asked: asked.actor, in: outside.surroundings, login: outside.login).name
      .asName
  }

  /// The person and the act, where the person is new to the incident.
  package func naming(_ people: NamedPerson?..., in act: any Act) -> any Act {
    let namings = people.compactMap { $0?.naming }
    return namings.isEmpty ? act : CompoundAct(namings as [any Act] + [act])
  }

  private func personOfSettings(_ text: String) throws -> NamedPerson? {
    let (id, people) = (PersonID(text), configuration.roster.people)
    if id.isReserved { throw failure(.personReserved(id)) }
    if people.contains(where: { $0.id == id }) { return NamedPerson(id) }
    if let same = people.first(where: { $0.id.name.isSameName(as: text) }) {
      return NamedPerson(same.id)
    }
    let named = people.filter { $0.name.isNamed(by: text) }
    if let only = named.first, named.count == 1 { return NamedPerson(only.id) }
    guard named.isEmpty else {
      throw failures.severalPeople(text, named.map { ($0.id.name, $0.name) })
    }
    // The login is what the system calls somebody, and each entry holds it.
    return text == outside.login || id.isPseudonym ? NamedPerson(id) : nil
  }

  private func person(
    named text: String, _ fullName: String?, in number: Int, _ incident: Incident,
    _ journal: JournalReader
  ) throws -> NamedPerson {
    let id = PersonID(text)
    if incident.named.contains(id) || incident.assignments.contains(where: { $0.person == id }) {
      return NamedPerson(id, isOfIncident: true)
    }
    let entries = try journal.entries(of: number, EntryQuery(kinds: [.personNamed, .roleAssigned]))
    for entry in entries {
      let names = [entry.words?[.name], entry.words?[.typed]]
      guard names.contains(where: { $0?.isSameName(as: text) ?? false }) else { continue }
      switch entry.event {
      case .personNamed(let payload): return NamedPerson(payload.person, isOfIncident: true)
      case .roleAssigned(let payload): return NamedPerson(payload.person, isOfIncident: true)
      default: break
      }
    }
    let known = entries.flatMap { [$0.words?[.name], $0.words?[.typed]] }.compactMap(\.self)
    return try newPerson(text, fullName, besides: known)
  }

  /// - Parameter known: The names that the incident has for people beside those of the settings.
  private func newPerson(
    _ text: String, _ fullName: String?, besides known: [String] = []
  ) throws -> NamedPerson {
    guard (1...64).contains(text.count) else { throw failures.badName(text) }
    let team = configuration.roster.people.flatMap { [$0.name, $0.id.name] }
    for name in [text, fullName ?? text] {
      if name.mixesScripts { throw failures.mixedName(name) }
      if let other = (team + known).first(where: { $0.isMistaken(for: name) }) {
        throw failures.lookalikeName(name, of: other)
      }
    }
    // Letters and digits that are not taken for one another.
    let signs = Array("23456789abcdefghjkmnpqrstuvwxyz")
    let random = outside.random.bytes(6).map { String(signs[Int($0) % signs.count]) }.joined()
    let id = PersonID("p-\(random)")
    return NamedPerson(
      id, naming: NamePerson(id, name: fullName ?? text, typed: fullName == nil ? nil : text))
  }
}

extension String {
  /// A name without what cannot be seen in it, and with one blank between its parts.
  fileprivate var asName: String {
    replacingHidden { _ in "" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  fileprivate func isSameName(as other: String) -> Bool {
    foldedAsName == other.foldedAsName
  }

  /// Whether a name looks like the whole name or one of its parts, and is neither.
  fileprivate func isMistaken(for other: String) -> Bool {
    other.isLookalike(of: self)
      || split(separator: " ").contains { $0.count >= 3 && other.isLookalike(of: String($0)) }
  }

  /// Whether a word is the whole name, or one of its parts: "Anna Adler", "Anna", "Adler".
  fileprivate func isNamed(by text: String) -> Bool {
    isSameName(as: text)
      || split(separator: " ").contains { $0.count >= 3 && String($0).isSameName(as: text) }
  }
}

extension Act {
  /// Whom the act would make known to the incident.
  var newcomers: [NamePerson] {
    (self as? NamePerson).map { [$0] } ?? (self as? CompoundAct)?.parts.flatMap(\.newcomers) ?? []
  }
}
