/// Gives somebody whom neither the settings nor the incident know a pseudonym of this incident, and
/// keeps what they are called beside it. Nobody asks for it: it goes before the act that names them.
///
/// Who did what stands in the journal for good. What people are called are words, so that it can be
/// erased.
package struct NamePerson: Act {
  package let person: PersonID
  package let name: String
  /// Under what else the person is named on the command line; nil where that is the name.
  package let typed: String?

  package init(_ person: PersonID, name: String, typed: String? = nil) {
    self.person = person
    self.name = name
    self.typed = typed
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    guard !name.isBlank else { throw .textMissing(.name) }
    guard !PersonID(name).isReserved else { throw .personReserved(PersonID(name)) }
    if incident.named.contains(person) { return [] }
    return [
      Draft(
        .personNamed(PersonNamed(person: person)), words: Words([.name: name, .typed: typed]),
        at: Moment(context.now), origin: .automatic)
    ]
  }
}

extension WordKey {
  /// A short form under which somebody is named on the command line.
  package static let typed = WordKey("typed")
}

package struct PersonNamed: EventPayload {
  package static let kind = EventKind.personNamed
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = false

  package let person: PersonID

  package init(person: PersonID) {
    self.person = person
  }

  package var correctableTexts: [WordKey] { [.name] }
  package var timeCorrection: TimeCorrection { .never }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { false }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    if !incident.named.contains(person) { incident.named.append(person) }
  }
}

extension EventKind {
  /// What is kept by the way, before the act that somebody asked for.
  package static let keptByTheWay: Set<EventKind> = [.settingsNoticed, .personNamed]
}

extension PersonID {
  /// Whether it is a pseudonym as the settings have them, such as `k1` or `r-12`: it names nobody.
  package var isPseudonym: Bool {
    let letters = name.prefix { $0.isLetter }
    let rest = name.dropFirst(letters.count)
    let digits = rest.first == "-" ? rest.dropFirst() : rest
    return (1...3).contains(letters.count) && (1...4).contains(digits.count)
      && digits.allSatisfy { ("0"..."9").contains($0) }
  }
}
