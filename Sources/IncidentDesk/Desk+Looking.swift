import Foundation
package import HostFiles
package import IncidentCore
import IncidentStore
package import IncidentWording
import Workspace

extension Desk {
  /// The number of the incident at hand: the one asked for, the one in use, or the only open one.
  /// Never a guess among several.
  func incidentNumber(in store: Store) throws -> Int {
    if let number = try chosenIncident(in: store) { return number }
    let open = try store.read { try $0.openSummaries() }
    guard !open.isEmpty else {
      throw failures.noIncident(
        withClocks: try store.read { try clocksElsewhere(nil, $0) })
    }
    let eligible = open.realFirst
    guard eligible.count == 1 else {
      throw failures.severalIncidents(eligible.map { ($0.number, $0.title) })
    }
    return eligible[0].number
  }

  /// The incident that was asked for or is in use; nil where neither is said.
  func chosenIncident(in store: Store) throws -> Int? {
    if let incident = asked.incident { return incident }
    if let text = outside.surroundings["STORMLOG_INCIDENT"] {
      guard let number = Int(text) else {
        throw failures.badValue(text, of: "STORMLOG_INCIDENT", allowed: ["1", "2", "3", "…"])
      }
      return number
    }
    guard let id = selection?.incident() else { return nil }
    return try store.read { try $0.number(of: id) }
  }

  /// - Throws: ``Failure`` where a time lies so far from the incident at hand that its year is
  ///   probably a slip, and nobody said that it is none. What is told again of old is not asked about.
  package func requireYearMeant(_ moment: Moment, by text: String, mode: IncidentMode) throws {
    let now = outside.now()
    guard !asked.isSureOfYear, mode != .reconstruction, FarTime.isFar(moment, from: [now]) else {
      return
    }
    let incident = try hasDatabase() ? chosenSummary() : nil
    guard incident?.mode != .reconstruction else { return }
    let known = [incident?.detected?.instant, incident?.opened].compactMap(\.self)
    guard FarTime.isFar(moment, from: known + [now]) else { return }
    let year = CivilTime(now, offset: zone.offset(at: now)).year
    throw failures.farTime(moment, by: text, meant: [year, year - 1, year + 1], now: now)
  }

  /// The incident at hand; nil where it is not said which one it is.
  private func chosenSummary() throws -> IncidentSummary? {
    try withStore(.readOnly) { store in
      guard let number = try? incidentNumber(in: store) else { return nil }
      return try store.read { try $0.summary(number) }
    }
  }

  /// Whether there is a database.
  ///
  /// - Throws: ``Failure`` where only its configuration is left: that is not an empty workspace.
  func hasDatabase() throws -> Bool {
    do {
      let hasConfiguration = try workspace.hasConfiguration()
      guard try !workspace.hasDatabase() else { return true }
      if hasConfiguration { throw failures.databaseGone(workspace) }
      return false
    } catch let error as FileFailure {
      throw failures.failure(error)
    }
  }

  private var selection: Selection? { Selection(workspace: workspace, in: outside.surroundings) }

  /// Chooses an incident for what follows.
  package func choose(_ incident: IncidentID) throws(FileFailure) {
    try selection?.choose(incident)
  }

  /// Chooses none any more.
  package func chooseNone() throws {
    do { try selection?.clear() } catch { throw failures.failure(error) }
  }

  /// Reads the incident at hand.
  ///
  /// - Parameter everything: Also the whole journal, not only what gives names.
  package func look(everything: Bool = false) throws -> Look {
    try withStore(.readOnly) { store in
      let number = try incidentNumber(in: store)
      return try store.read { try look(number, everything: everything, $0) }
    }
  }

  /// What the board is about: the incident at hand, or why there is none.
  package func boardLook() throws -> BoardLook {
    guard try asked.incident != nil || hasDatabase() else { return BoardLook() }
    return try withStore(.readOnly) { store in
      let open = try store.read { try $0.openSummaries() }
      let only = open.realFirst.count == 1 ? open.realFirst[0].number : nil
      let number = try chosenIncident(in: store) ?? only
      return try store.read { journal in
        BoardLook(
          look: try number.map { try self.look($0, everything: false, journal) },
          others: open.filter { $0.number != number },
          otherLooks: number == nil ? [] : try otherLooks(besides: number, journal),
          clocksElsewhere: try clocksElsewhere(number, journal))
      }
    }
  }

  /// The closed incidents, beside one, in which legal clocks run on.
  package func clocksElsewhere(besides number: Int?) throws -> [Int] {
    try withStore(.readOnly) { store in try store.read { try clocksElsewhere(number, $0) } }
  }

  private func clocksElsewhere(
    _ number: Int?, _ journal: JournalReader
  ) throws -> [Int] {
    let closed = try journal.summaries().filter { summary in
      summary.status == .closed && summary.mode == .real && summary.number != number
    }
    return try closed.map(\.number).filter { number in
      // Most incidents never had a clock, and need not be read for that.
      let started = EntryQuery(kinds: [.clockStarted], limit: 1)
      guard try !journal.entries(of: number, started).isEmpty else { return false }
      return try journal.load(number).incident.clocks.contains(where: \.isRunning)
    }
  }

  func look(_ number: Int, everything: Bool, _ journal: JournalReader) throws -> Look {
    let loaded = try journal.load(number)
    let entries = try journal.entries(
      of: number, everything ? .all : EntryQuery(kinds: EventKind.naming))
    let recent = try journal.entries(of: number, EntryQuery(isReversed: true, limit: 3))
    return try look(
      at: loaded.incident, number, titled: loaded.title, entries: entries, recent: recent, journal)
  }

  func look(
    at incident: Incident, _ number: Int, titled title: String?, entries: [Entry], recent: [Entry],
    _ journal: JournalReader
  ) throws -> Look {
    let isOutside = incident.drill?.isRunning ?? false && outside.drill != incident.id
    // A drill stands still while nobody plays it, whatever the real clock says.
    let drillTime = isOutside ? recent.first?.header.recordedAt : nil
    return Look(
      number: number, title: title, incident: incident, entries: entries, recent: recent,
      now: drillTime ?? outside.now(), roster: configuration.roster, matrix: configuration.matrix,
      approvals: configuration.approvals,
      informing: configuration.informing, time: time,
      holidays: HolidayLookup(configuration.holidays?.document),
      links: try journal.links(of: incident),
      isDrillFromOutside: isOutside)
  }

  /// All incidents of the workspace.
  package func summaries() throws -> [IncidentSummary] {
    guard try hasDatabase() else { return [] }
    return try withStore(.readOnly) { store in try store.read { try $0.summaries() } }
  }

  /// The incident of this number; without one, the one that is chosen, or the only open one.
  package func incidentInUse(_ number: Int?) throws -> ShortLook {
    guard try number != nil || hasDatabase() else { throw failures.noIncidentInUse() }
    let found = try withStore(.readOnly) { store in
      let chosen = try number ?? chosenIncident(in: store)
      return try store.read { journal -> ShortLook? in
        if let chosen { return try journal.shortLook(chosen) }
        let open = try journal.openSummaries()
        let eligible = open.realFirst
        return eligible.count == 1 ? try journal.shortLook(eligible[0].number) : nil
      }
    }
    guard let found else { throw failures.noIncidentInUse() }
    return found
  }
}

extension [IncidentSummary] {
  /// Those that are meant where none is named: a drill never stands in front of a real storm, nor
  /// makes it one among several.
  fileprivate var realFirst: [IncidentSummary] {
    let real = filter { $0.mode != .drill }
    return real.isEmpty ? self : real
  }
}

extension JournalReader {
  fileprivate func shortLook(_ number: Int) throws -> ShortLook {
    let loaded = try load(number)
    return ShortLook(number: number, title: loaded.title, incident: loaded.incident)
  }
}
