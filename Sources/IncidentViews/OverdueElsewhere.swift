import IncidentCore
package import IncidentWording
import TerminalText

/// What is overdue in the other open incidents: it must not be overlooked while another storm is
/// looked at.
package struct OverdueElsewhere: Sendable {
  package struct Item: Encodable, Sendable {
    package let incident: Int
    package let overdue: Int
  }

  package let items: [Item]
  private let looks: [Look]

  /// How many of the overdue things of an incident are named.
  private static let shown = 3

  package init(_ looks: [Look]) {
    let items = looks.map { look in
      Item(
        incident: look.number,
        overdue: look.incident.dueItems(at: look.now).count(where: \.isOverdue))
    }.filter { $0.overdue > 0 }
    self.items = items
    self.looks = looks.filter { look in items.contains { $0.incident == look.number } }
  }

  func count(in number: Int) -> Int { items.first { $0.incident == number }?.overdue ?? 0 }

  /// For each incident a line with how to see it, and below it what is overdue first.
  func text(in presentation: Presentation) -> String {
    looks.map { look in
      let items = look.incident.dueItems(at: look.now).filter(\.isOverdue)
      let title = presentation.safe(look.shownTitle(in: presentation.language))
      let head =
        "! \(look.number) \(title): \(presentation.overdue(items.count))"
        + " → \(presentation.step("due -i \(look.number)"))\n"
      let lines = items.prefix(Self.shown).map { item in
        let text = "\(look.when(item, in: presentation)): \(look.wording.cause(of: item))"
        return "    \(presentation.wrapped(text, indent: 4))\n"
      }
      return head + lines.joined() + (items.count > Self.shown ? "    …\n" : "")
    }.joined()
  }
}

extension Presentation {
  func overdue(_ count: Int) -> String { say(de: "\(count) überfällig", en: "\(count) overdue") }
}
