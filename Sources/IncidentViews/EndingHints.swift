import IncidentCore
import IncidentWording

/// What the end of a storm leaves behind, the weightiest first: legal clocks that run on, statements
/// that say what is not true, channels still frozen, promises and steps left open, the alert.
struct EndingHints {
  private let receipt: Receipt
  private var incident: Incident { receipt.after }

  init(_ receipt: Receipt) {
    self.receipt = receipt
  }

  /// One line for each; none for any other act.
  func lines(in presentation: Presentation) -> [String] {
    switch receipt.entries.last?.header.kind {
    case .incidentResolved, .incidentClosed: break
    default: return []
    }
    return [
      clocks(in: presentation), corrections(in: presentation), unpublished(in: presentation),
      frozen(in: presentation), promises(in: presentation), steps(in: presentation),
      alert(in: presentation),
    ].compactMap { $0 }
  }

  private func clocks(in presentation: Presentation) -> String? {
    let count = incident.clocks.count(where: \.isRunning)
    guard count > 0 else { return nil }
    return presentation.say(
      de: count == 1 ? "1 Meldefrist läuft weiter" : "\(count) Meldefristen laufen weiter",
      en: count == 1 ? "1 legal clock is still running" : "\(count) legal clocks are still running")
      + ": \(presentation.step("clock list"))"
  }

  private func corrections(in presentation: Presentation) -> String? {
    let numbers = incident.statementsToCorrect.map(\.statement).uniqued()
    let names = numbers.map { incident.name(ofStatement: $0).text }
    guard let first = names.first else { return nil }
    let list = presentation.language.list(names)
    return presentation.say(
      de: "veröffentlicht und nicht berichtigt: Stellungnahme \(list)",
      en: "published and not corrected: statement \(list)")
      + ": \(presentation.step("statement correct \(first)"))"
  }

  /// Corrections above all, which are lost where nobody thinks of them.
  private func unpublished(in presentation: Presentation) -> String? {
    let corrections = UnpublishedMessage.all(of: incident).filter {
      $0.statements.contains { $0.corrects != nil }
    }
    guard !corrections.isEmpty else { return nil }
    let names = corrections.flatMap { $0.names(in: incident) }.uniqued().map(\.text)
    let list = presentation.language.list(names)
    return presentation.say(
      de: "berichtigt und nicht veröffentlicht: Stellungnahme \(list)",
      en: "a correction that is not published: statement \(list)")
      + ": \(presentation.step("statement list"))"
  }

  private func frozen(in presentation: Presentation) -> String? {
    let channels = incident.channelsStillFrozen
    guard !channels.isEmpty else { return nil }
    let text = presentation.safe(presentation.stillFrozen(channels))
    return "\(text): \(presentation.releaseCommand)"
  }

  private func promises(in presentation: Presentation) -> String? {
    let count = incident.promises.count { $0.outcome == nil }
    guard count > 0 else { return nil }
    return presentation.say(
      de: count == 1 ? "1 Zusage ist offen" : "\(count) Zusagen sind offen",
      en: count == 1 ? "1 promise is open" : "\(count) promises are open")
      + ": \(presentation.step("promise list"))"
  }

  private func steps(in presentation: Presentation) -> String? {
    let count = incident.stepViews(at: presentation.now).count {
      $0.state == .open || $0.state == .started
    }
    guard count > 0 else { return nil }
    return presentation.say(
      de: count == 1 ? "1 Schritt ist offen" : "\(count) Schritte sind offen",
      en: count == 1 ? "1 step is open" : "\(count) steps are open")
      + ": \(presentation.step("steps"))"
  }

  private func alert(in presentation: Presentation) -> String? {
    guard incident.status == .closed, incident.alert > .green else { return nil }
    let title = presentation.language.title(of: incident.alert)
    return presentation.say(
      de: "der Alarm steht noch auf \(title)", en: "the alert is still \(title)")
  }
}
