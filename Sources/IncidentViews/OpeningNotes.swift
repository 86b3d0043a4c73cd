import IncidentCore
package import IncidentWording
import TerminalText

/// What is to be known once an incident was opened beside others: which one commands are about now,
/// and whether it may be recorded twice.
package struct OpeningNotes {
  private let before: OpeningSurroundings
  private let opened: Int
  private let keepsCurrent: Bool

  package init(_ before: OpeningSurroundings, opened: Int, keepsCurrent: Bool) {
    self.before = before
    self.opened = opened
    self.keepsCurrent = keepsCurrent || before.isFixed
  }

  /// Nothing where no other incident is concerned.
  package func text(in presentation: Presentation) -> String {
    let notes =
      [switching(in: presentation)]
      + before.alike.prefix(3).map { label in
        let name = presentation.name(label)
        let close = presentation.step(
          "close -i \(opened) --reason duplicate --of \(label.number)")
        return presentation.say(
          de: "! ähnlich: \(name). Derselbe Sturm? → \(close)",
          en: "! alike: \(name). The same storm? → \(close)")
      }
    return notes.compactMap { $0 }.map { "  \(presentation.hint($0))\n" }.joined()
  }

  private func switching(in presentation: Presentation) -> String? {
    guard let current = before.current else { return nil }
    let name = presentation.name(current)
    if keepsCurrent {
      let step = presentation.step("use \(opened)")
      return presentation.say(
        de: "→ Befehle gelten weiter für \(name); für den neuen: \(step)",
        en: "→ commands are still about \(name); for the new one: \(step)")
    }
    let step = presentation.step("use \(current.number)")
    return presentation.say(
      de: "→ Befehle gelten ab jetzt für \(opened); zurück zu \(name): \(step)",
      en: "→ commands are about \(opened) from now on; back to \(name): \(step)")
  }
}
