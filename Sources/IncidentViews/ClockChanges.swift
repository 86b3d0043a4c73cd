import IncidentCore
import IncidentWording

/// The deadlines and verdicts of clocks that an act changed, beside what it says itself.
struct ClockChanges {
  private let receipt: Receipt

  init(_ receipt: Receipt) {
    self.receipt = receipt
  }

  func text(in presentation: Presentation) -> String {
    receipt.after.clocks.compactMap { clock in
      receipt.before.clock(clock.number).flatMap { former in
        change(from: former, to: clock, in: presentation)
      }
    }.map { "    \(presentation.wrapped($0, indent: 4))\n" }.joined()
  }

  private func change(
    from former: LegalClock, to clock: LegalClock, in presentation: Presentation
  ) -> String? {
    let (before, after) = (receipt.before, receipt.after)
    var parts: [String] = []
    if let old = before.reckoning(of: former).strict, let new = after.reckoning(of: clock).strict,
      old != new
    {
      parts.append(deadline(new, insteadOf: old, of: clock, in: presentation))
    }
    let verdicts = (
      before.state(of: former, at: presentation.now), after.state(of: clock, at: presentation.now)
    )
    // That it was met or stopped just now is what the entry says.
    if former.settledIn != nil, clock.settledIn != nil, verdicts.0 != verdicts.1 {
      let (old, new) = (
        presentation.language.title(of: verdicts.0), presentation.language.title(of: verdicts.1)
      )
      parts.append(
        presentation.say(de: "jetzt \(new) statt \(old)", en: "now \(new) instead of \(old)"))
    }
    guard !parts.isEmpty else { return nil }
    let name = presentation.say(de: "Meldefrist \(clock.number)", en: "legal clock \(clock.number)")
    return "\(name): \(parts.joined(separator: "; "))"
  }

  private func deadline(
    _ new: Instant, insteadOf old: Instant, of clock: LegalClock, in presentation: Presentation
  ) -> String {
    let until = presentation.time.moment(new, zoned: true)
    let former = presentation.time.moment(old, zoned: true)
    let hasPassed = receipt.after.passedDeadlines(of: clock).contains(old)
    return presentation.say(
      de: "bis \(until) statt \(former)" + (hasPassed ? ", die schon abgelaufen war" : ""),
      en: "until \(until) instead of \(former)" + (hasPassed ? ", which had passed" : ""))
  }
}
