package struct FactSet: EventPayload {
  package static let kind = EventKind.factSet

  package let name: String
  package let value: FactValue

  package init(name: String, value: FactValue) {
    self.name = name
    self.value = value
  }

  package func subjects(as sequence: Int) -> [Subject] { [.fact(name)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
