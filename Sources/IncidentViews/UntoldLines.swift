import IncidentCore
import IncidentWording

/// Who still has to be told before the public. Said once something is about to become public: with
/// the first statement, or an alert above green.
struct UntoldLines {
  let audiences: [Audience]
  let isPublic: Bool

  init(_ look: Look) {
    let incident = look.incident
    isPublic = incident.firstPublicWord != nil
    let isPressing =
      incident.alert > .green || incident.statements.contains { $0.status != .withdrawn }
    let isUnderWay = incident.status == .open || incident.status == .contained
    audiences = isPressing && isUnderWay ? incident.audiencesUntold(by: look.informing) : []
  }

  /// The lines with their heading; nothing where nobody is left.
  func text(in presentation: Presentation) -> String {
    guard !audiences.isEmpty else { return "" }
    let title =
      isPublic
      ? presentation.say(
        de: "Noch nicht verständigt, obwohl schon etwas öffentlich ist",
        en: "Not told yet, though something is public")
      : presentation.say(
        de: "Vor der Öffentlichkeit zu verständigen", en: "To be told before the public")
    let sign = presentation.emphasised(isPublic ? "!" : "○", isOverdue: isPublic)
    return presentation.heading(title)
      + audiences.map { audience in
        let name = presentation.language.title(of: audience).capitalisedFirst
        return "  \(sign) \(presentation.safe(name))\n"
          + "      → \(presentation.step("inform \(presentation.safe(audience.rawValue)) --via …"))\n"
      }.joined()
  }
}
