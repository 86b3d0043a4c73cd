import IncidentCore
import IncidentStore
import Workspace

/// An act, and before it what is new in the settings: whatever decides is in the journal as it was
/// when it decided. Where the act asks for nothing, nothing is kept.
private struct NoticingAct: Act {
  let act: any Act
  let notice: NoticeSettings

  func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    // An incident begins with its opening.
    let parts: [any Act] = incident.isOpened ? [notice, act] : [act, notice]
    let drafts = try CompoundAct(parts).decide(on: incident, in: context)
    return drafts.allSatisfy { $0.event.kind == .settingsNoticed } ? [] : drafts
  }
}

extension Desk {
  /// The act together with what it has to keep of the settings.
  ///
  /// - Parameter journal: Where the incident's entries are; nil where it is new.
  func noticing(
    _ act: any Act, in journal: (number: Int, reader: JournalReader)?, of incident: Incident
  ) throws -> any Act {
    let settings = configuration.deciding
    let names = Dictionary(
      configuration.roster.people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    guard let mark = incident.settings, let journal else {
      return NoticingAct(act: act, notice: NoticeSettings(settings, names: names, former: nil))
    }
    let kept = try journal.reader.words(of: journal.number, sequences: [mark.entry])[mark.entry]?
      .people
    guard mark.digest != settings.digest || kept.map({ $0 != names }) ?? false else { return act }
    let entry = try journal.reader.entry(mark.entry, of: journal.number)
    guard case .settingsNoticed(let former) = entry.event else { return act }
    return NoticingAct(
      act: act,
      notice: NoticeSettings(
        settings, names: names,
        former: NoticeSettings.Former(settings: former.settings, names: kept)))
  }
}

extension Store.Target {
  /// The incident's number; nil where it is new.
  var number: Int? {
    switch self {
    case .incident(let number): number
    case .new: nil
    }
  }
}
