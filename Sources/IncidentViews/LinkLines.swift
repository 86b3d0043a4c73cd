import IncidentCore
import IncidentWording
import TerminalText

extension IncidentLinks {
  /// That this incident goes on in another, and which ones were closed in its favour.
  func lines(in presentation: Presentation) -> [String] {
    let continued = original.map { original in
      let name = presentation.name(original)
      let step = presentation.step("use \(original.number)")
      return presentation.say(
        de: "↔ weitergeführt in \(name) → \(step)", en: "↔ continued in \(name) → \(step)")
    }
    return (continued.map { [$0] } ?? []) + duplicateLines(in: presentation)
  }

  func duplicateLines(in presentation: Presentation) -> [String] {
    duplicates.map { duplicate in
      let name = presentation.name(duplicate)
      return presentation.say(
        de: "↔ auch erfasst als \(name), zugunsten dieses Vorfalls abgeschlossen",
        en: "↔ also recorded as \(name), closed in favour of this incident")
    }
  }
}

extension Presentation {
  /// Another incident by its number and title.
  func name(_ label: IncidentLabel) -> String {
    "\(label.number) \(safe((label.title ?? language.redacted).inline(atMost: .titleInSentence)))"
  }
}
