package import IncidentCore
import StrictText

/// Reads scenarios of drills from YAML files, with all that is wrong in them.
package struct ScenarioReader {
  package init() {}

  /// Reads a scenario and holds it against its playbook.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: The file's name or path, as problems give it. Without its folder and ending it is
  ///     the scenario's id.
  ///   - library: The file of a playbook by its id; nil where there is none.
  ///   - clockRules: The rules for legal clocks that a playbook can name.
  ///   - offset: How many seconds the team's clocks are ahead of UTC at an instant.
  package func read(
    _ bytes: [UInt8], name: String, library: @escaping (String) -> [UInt8]?,
    clockRules: ClockRules, offset: (Instant) -> Int = { _ in 0 }
  ) -> ScenarioReading {
    let root: YAMLNode
    switch StrictYAML.compose(bytes) {
    case .success(let node): root = node
    case .failure(let found):
      return ScenarioReading(
        document: nil,
        problems: found.all.map { PlaybookProblem(.yaml($0.reason), in: name, at: $0.position) })
    }
    var reader = SourceReader(file: name)
    let id = PlaybookReader.id(ofFile: name)
    guard let source = reader.scenario(root, expectedID: id) else {
      return ScenarioReading(document: nil, problems: reader.problems)
    }
    var problems = reader.problems
    var check = ScenarioCheck(source)
    let playbook = playbook(of: source, library: library, clockRules: clockRules, &problems)
    check.run(
      against: playbook, offset: offset,
      check: playbook.map {
        Check($0, library: library, clockRules: clockRules, limits: PlaybookLimits())
      })
    problems = (problems + check.problems).uniqued().enumerated().sorted { left, right in
      (left.element.position, left.offset) < (right.element.position, right.offset)
    }.map(\.element)
    let isSound = !problems.contains { $0.severity == .error }
    return ScenarioReading(
      document: isSound ? source.document(digest: DrillScenario.digest(of: bytes)) : nil,
      problems: problems)
  }

  private func playbook(
    of source: ScenarioSource, library: @escaping (String) -> [UInt8]?, clockRules: ClockRules,
    _ problems: inout [PlaybookProblem]
  ) -> PlaybookSource? {
    guard let named = source.playbook else { return nil }
    func report(_ reason: PlaybookProblem.Reason) {
      problems.append(PlaybookProblem(reason, in: named.place.file, at: named.place.position))
    }
    guard let bytes = library(named.value) else {
      report(.unknownPlaybook(named.value))
      return nil
    }
    let (reading, playbook) = PlaybookReader().resolve(
      bytes, name: "\(named.value).yaml", library: library, clockRules: clockRules)
    guard reading.document != nil else {
      report(.brokenPlaybook(named.value))
      return nil
    }
    return playbook
  }
}

/// What came of reading a scenario.
package struct ScenarioReading: Hashable, Sendable {
  /// Nil where a problem is an error.
  package let document: DrillScenarioDocument?
  /// Everything that is wrong, in the order of the file.
  package let problems: [PlaybookProblem]
}
