import Foundation
import IncidentCore
import IncidentReport
import IncidentStore
import PlaybookFiles

/// In which form an after-action review is written.
package enum DrillReportFormat: String, CaseIterable, Sendable {
  case text, markdown, html, json
}

/// A drill as read from the store at one moment.
struct DrillLook {
  let look: Look
  let drill: Drill
  let score: DrillScore
  let prose: DrillScenarioWords
  /// The words of the entry that started it; nil where they were redacted.
  let words: Words?

  init?(_ look: Look) {
    guard let drill = look.incident.drill, let score = DrillScore(of: look.entries) else {
      return nil
    }
    self.look = look
    self.drill = drill
    self.score = score
    words = look.entries.first { $0.sequence == drill.sequence }?.words
    prose = DrillScenarioWords(
      words ?? Words(),
      languages: [look.wording.language.rawValue] + drill.scenario.languages)
  }
}

extension Desk {
  /// A scenario by its id or its file, ready to be played.
  func scenario(_ name: String) throws -> DrillScenarioDocument {
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
      let path = context.surroundings.absolute(name)
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

  /// Names everything wrong in scenarios.
  ///
  /// - Parameters:
  ///   - names: Ids or files; all scenarios at hand where there are none.
  ///   - strict: Warnings fail too.
  func reportScenarioCheck(of names: [String], strict: Bool) throws {
    let all = names.isEmpty ? ScenarioLibrary(of: workspace).ids.map(\.id) : names
    var readings: [(name: String, reading: PlaybookReading)] = []
    var unreadable: [Failure] = []
    for name in all {
      do {
        readings.append((name, PlaybookReading(document: nil, problems: try problems(of: name))))
      } catch let failure as Failure {
        // What cannot be read keeps no other from being checked.
        unreadable.append(failure)
      }
    }
    let view = PlaybookCheck(readings, of: .scenarios)
    if !readings.isEmpty { try report(view) }
    for failure in unreadable.dropLast() { context.warn(failure.text) }
    if let failure = unreadable.last { throw failure }
    if view.hasErrors { throw EarlyExit(status: .badData) }
    if strict, !view.isEmpty { throw EarlyExit(status: .negative) }
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
  func drillLook(_ number: Int?, onlyRunning: Bool = false) throws -> DrillLook {
    try withStore(.readOnly) { store in
      let number = try number ?? drillNumber(in: store, onlyRunning: onlyRunning)
      let look = try store.read { try self.look(number, everything: true, $0) }
      guard let drill = DrillLook(look) else { throw failure(.notADrill) }
      return drill
    }
  }

  private func drillNumber(in store: Store, onlyRunning: Bool) throws -> Int {
    if let askedIncident { return askedIncident }
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
  func drills() throws -> [DrillLook] {
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

  /// Writes the after-action review of a drill.
  func exportDrillReport(_ number: Int?, format: String?, to output: OutputOption) throws {
    let found = try drillLook(number)
    let look = found.look
    let source = PostMortem.Source(
      incident: look.incident, entries: look.entries, roster: configuration.roster,
      organisation: configuration.organisation, now: look.now)
    guard let review = AfterAction(source, language: language) else {
      throw failure(.notADrill)
    }
    let page = try text(of: review, as: try drillReportFormat(format, output: output.output))
    guard let path = output.output else { return try context.write(page) }
    try writeFile(Data(page.utf8), to: path, replacing: output.force)
    try reportExport(path, bytes: page.utf8.count)
  }

  private func text(of review: AfterAction, as format: DrillReportFormat) throws -> String {
    switch format {
    case .text:
      return AfterActionDocument(review, time: time).lines.map { line in
        presentation.wrapped(line, indent: line.hasPrefix("· ") ? 2 : 0) + "\n"
      }.joined()
    case .markdown: return AfterActionDocument(review, time: time).markdown()
    case .html: return try AfterActionDocument(review, time: time).html()
    case .json: return try json(AfterActionRecord(review))
    }
  }

  /// The form that was asked for, or that the file's name tells; text on the terminal otherwise.
  private func drillReportFormat(_ format: String?, output: String?) throws -> DrillReportFormat {
    if let format { return try choice(format, of: DrillReportFormat.self, named: "--format") }
    guard let output else { return isJSON ? .json : .text }
    return try form(
      ofFile: output,
      [
        ("md", .markdown), ("markdown", .markdown), ("html", .html), ("htm", .html),
        ("json", .json), ("txt", .text),
      ], otherwise: .text)
  }

  /// The form that a file's ending tells.
  ///
  /// - Parameter otherwise: The form of a file without an ending.
  /// - Throws: ``Failure`` where the ending stands for none.
  func form<Form>(
    ofFile path: String, _ endings: [(ending: String, form: Form)], otherwise: Form
  ) throws -> Form {
    // Said before anything about the ending: that is what would be lost.
    try requireNotOurs(path)
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let ending = parts.last?.lowercased() else { return otherwise }
    guard let known = endings.first(where: { $0.ending == ending }) else {
      throw failures.unknownEnding(path, known: endings.map(\.ending))
    }
    return known.form
  }
}

extension FileFailure {
  /// What a check says of it.
  fileprivate var problem: PlaybookProblem.Reason {
    switch reason {
    case .missing, .folderMissing: .file(.missing)
    case .isFolder: .file(.isFolder)
    case .notAFile: .file(.notAFile)
    case .tooLarge(let limit): .yaml(.tooLarge(limit: limit))
    case .permissionDenied: .file(.notPermitted)
    case .badPath: .file(.missing)
    case .other(let detail): .file(.other(detail))
    // These come of writing alone.
    case .alreadyExists, .readOnlyFileSystem, .diskFull, .unknownGroup: .file(.other(""))
    }
  }
}
