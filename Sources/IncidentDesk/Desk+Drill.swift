import Foundation
import HostFiles
package import IncidentCore
package import IncidentReport
import IncidentStore
package import IncidentWording
package import PlaybookFiles
import StrictText
import Workspace

extension Desk {
  /// A scenario by its id or its file, ready to be played.
  package func scenario(_ name: String) throws -> DrillScenarioDocument {
    let document: DrillScenarioDocument?
    let problems: [PlaybookProblem]
    do {
      let reading = read(try scenarioFile(name))
      (document, problems) = (reading.document, reading.problems)
    } catch let failure as FileFailure {
      throw failures.failure(failure)
    }
    guard let document else { throw failures.brokenScenario(name, problems: problems) }
    return document
  }

  private func scenarioFile(_ name: String) throws -> (bytes: [UInt8], name: String) {
    if isFile(name) {
      let path = outside.surroundings.absolute(name)
      return ([UInt8](try SafeFile.read(path, limit: YAMLLimits().bytes)), name)
    }
    let library = ScenarioLibrary(of: workspace)
    guard let bytes = try library.file(name) else {
      throw failures.unknownScenario(name, known: library.ids.map(\.id))
    }
    return (bytes, "\(name).yaml")
  }

  private func read(_ file: (bytes: [UInt8], name: String)) -> ScenarioReading {
    let (library, zone) = (library, zone)
    return ScenarioReader().read(
      file.bytes, name: file.name, library: library.file, clockRules: library.clockRules,
      offset: zone.offset(at:))
  }

  /// Everything wrong in scenarios, by their names.
  ///
  /// - Parameter names: Ids or files; all scenarios at hand where there are none.
  /// - Returns: What was read, and why something could not be: that keeps no other from being
  ///   checked.
  package func scenarioCheck(
    of names: [String]
  ) throws -> (readings: [(name: String, reading: PlaybookReading)], unreadable: [Failure]) {
    let all = names.isEmpty ? ScenarioLibrary(of: workspace).ids.map(\.id) : names
    var readings: [(name: String, reading: PlaybookReading)] = []
    var unreadable: [Failure] = []
    for name in all {
      do {
        readings.append((name, PlaybookReading(document: nil, problems: try problems(of: name))))
      } catch let failure as Failure {
        unreadable.append(failure)
      }
    }
    return (readings, unreadable)
  }

  private func problems(of name: String) throws -> [PlaybookProblem] {
    do {
      return try read(scenarioFile(name)).problems
    } catch let failure as FileFailure {
      let file = isFile(name) ? name : "\(name).yaml"
      return [PlaybookProblem(failure.problem, in: file, at: .start)]
    }
  }

  private func isFile(_ name: String) -> Bool {
    name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  /// The drill of a number; the one at hand where none is named: the one that is running, else the
  /// last.
  package func drillLook(_ number: Int?, onlyRunning: Bool = false) throws -> DrillLook {
    try withStore(.readOnly) { store in
      let number = try number ?? drillNumber(in: store, onlyRunning: onlyRunning)
      let look = try store.read { try self.look(number, everything: true, $0) }
      guard let drill = DrillLook(look) else { throw failure(.notADrill) }
      return drill
    }
  }

  private func drillNumber(in store: Store, onlyRunning: Bool) throws -> Int {
    if let incident = asked.incident { return incident }
    let chosen = try chosenIncident(in: store)
    let drills = try store.read { journal in
      try journal.summaries().filter { $0.mode == .drill }.compactMap { summary in
        try journal.load(summary.number).incident.drill.map { (summary, $0) }
      }
    }
    let running = drills.filter(\.1.isRunning)
    if let drill = drills.first(where: { $0.0.number == chosen }), drill.1.isRunning || !onlyRunning
    {
      return drill.0.number
    }
    if onlyRunning || !running.isEmpty {
      guard !running.isEmpty else { throw failures.noDrill() }
      guard running.count == 1 else {
        throw failures.severalDrills(running.map { ($0.0.number, $0.0.title) })
      }
      return running[0].0.number
    }
    guard let last = drills.max(by: { $0.1.heldAt < $1.1.heldAt }) else { throw failures.noDrill() }
    return last.0.number
  }

  /// Every drill of the workspace that follows a scenario, the latest first.
  package func drills() throws -> [DrillLook] {
    let numbers = try summaries().filter { $0.mode == .drill }.map(\.number)
    guard !numbers.isEmpty else { return [] }
    return try withStore(.readOnly) { store in
      try store.read { journal in
        try numbers.compactMap { DrillLook(try look($0, everything: true, journal)) }
      }
    }.sorted { $0.drill.heldAt > $1.drill.heldAt }
  }

  /// When each drill of which half was played before it ended took place in truth.
  func drillDates() throws -> [Instant] {
    let numbers = try summaries().filter { $0.mode == .drill }.map(\.number)
    guard !numbers.isEmpty else { return [] }
    return try withStore(.readOnly) { store in
      try store.read { journal in
        try numbers.compactMap { number in
          guard let drill = try journal.load(number).incident.drill, drill.countsAsHeld
          else { return nil }
          return drill.ended?.heldAt
        }
      }
    }
  }

  /// The after-action review of a drill.
  package func afterAction(_ number: Int?) throws -> AfterAction {
    let look = try drillLook(number).look
    let source = PostMortem.Source(
      incident: look.incident, entries: look.entries, roster: configuration.roster,
      organisation: configuration.organisation, now: look.now)
    guard let review = AfterAction(source, language: language) else { throw failure(.notADrill) }
    return review
  }
}

extension FileFailure {
  /// What a check says of it.
  fileprivate var problem: PlaybookProblem.Reason {
    switch reason {
    case .missing, .folderMissing: .file(.missing)
    case .isFolder: .file(.isFolder)
    case .notAFile, .tooManyLinks: .file(.notAFile)
    case .tooLarge(let limit): .yaml(.tooLarge(limit: limit))
    case .permissionDenied: .file(.notPermitted)
    case .badPath, .nameTooLong: .file(.missing)
    case .system(let code): .file(.other(FileFailure.systemText(of: code)))
    // These come of writing alone.
    case .alreadyExists, .readOnlyFileSystem, .diskFull, .unknownGroup: .file(.other(""))
    }
  }
}
