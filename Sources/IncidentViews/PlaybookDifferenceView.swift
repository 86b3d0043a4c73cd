package import IncidentCore
import IncidentWording
import TerminalText

/// What is different between two playbooks.
package struct PlaybookDifferenceView: View {
  private let difference: PlaybookDifference

  package init(_ difference: PlaybookDifference) {
    self.difference = difference
  }

  package var isEmpty: Bool { difference.changes.isEmpty }

  package struct Record: Encodable, Sendable {
    let schema = 1
    let before: Version
    let after: Version
    let items: [Item]

    private enum CodingKeys: String, CodingKey { case schema, before, after, items }
  }

  package struct Version: Encodable, Sendable {
    let playbook: String
    let version: Int

    init(_ playbook: Playbook) {
      self.playbook = playbook.id
      version = playbook.version
    }
  }

  package struct Item: Encodable, Sendable {
    let part: String
    let id: String?
    let change: String
    let fields: [Field]
  }

  package struct Field: Encodable, Sendable {
    let field: String
    let before: String?
    let after: String?
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      before: Version(difference.before.playbook), after: Version(difference.after.playbook),
      items: difference.changes.map { part, change in
        switch change {
        case .added: Item(part: part.code, id: part.id, change: "added", fields: [])
        case .removed: Item(part: part.code, id: part.id, change: "removed", fields: [])
        case .changed(let fields):
          Item(
            part: part.code, id: part.id, change: "changed",
            fields: fields.map { Field(field: $0.name, before: $0.before, after: $0.after) })
        }
      })
  }

  package func text(in presentation: Presentation) -> String {
    let (before, after) = (difference.before.playbook, difference.after.playbook)
    let head = presentation.heading(
      presentation.safe("\(before.id) v\(before.version) → \(after.id) v\(after.version)"))
    guard !isEmpty else {
      return head
        + presentation.say(de: "Kein Unterschied.\n", en: "Nothing is different.\n")
    }
    return head
      + difference.changes.map { part, change in
        let title = presentation.safe(
          [part.code, part.id].compactMap { $0 }.joined(separator: " "))
        switch change {
        case .added: return presentation.style("+ \(title)", .green) + "\n"
        case .removed: return presentation.style("- \(title)", .red) + "\n"
        case .changed(let fields):
          return presentation.style("~ \(title)", .bold) + "\n"
            + fields.map { line(of: $0, in: presentation) }.joined()
        }
      }.joined()
  }

  private func line(
    of field: PlaybookDifference.Field, in presentation: Presentation
  ) -> String {
    let name = presentation.safe(field.name)
    let values = [field.before, field.after].map { $0.map(presentation.safe) ?? "–" }
    let short = "    \(name): \(values[0]) → \(values[1])"
    if short.displayWidth <= presentation.width { return short + "\n" }
    let lines = zip(["-", "+"], [field.before, field.after]).compactMap { sign, value in
      value.map { "      \(sign) \(presentation.wrapped($0, indent: 8))\n" }
    }
    return "    \(name):\n" + lines.joined()
  }
}

extension PlaybookDifference.Part {
  /// The key of a playbook file under which such parts stand, in the singular.
  fileprivate var code: String {
    switch self {
    case .playbook: "playbook"
    case .fact: "fact"
    case .phase: "phase"
    case .step: "step"
    case .branch: "standing"
    case .statement: "statement"
    }
  }

  fileprivate var id: String? {
    switch self {
    case .playbook: nil
    case .fact(let id), .phase(let id), .step(let id), .branch(let id), .statement(let id): id
    }
  }
}
