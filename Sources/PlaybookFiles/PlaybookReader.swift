package import IncidentCore

/// Reads playbooks from YAML files, with all that is wrong in them.
package struct PlaybookReader {
  private let limits: PlaybookLimits

  package init(limits: PlaybookLimits = PlaybookLimits()) {
    self.limits = limits
  }

  /// Reads a playbook and the files it includes.
  ///
  /// The same bytes give the same reading, whatever the machine.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: The file's name or path, as problems give it. Without its folder and ending it is
  ///     the playbook's id.
  ///   - library: The file of another playbook by its id; nil where there is none.
  ///   - clockRules: The rules for legal clocks that can be named.
  /// - Returns: The playbook, or everything that keeps it from being one.
  package func read(
    _ bytes: [UInt8], name: String, library: @escaping (String) -> [UInt8]?,
    clockRules: ClockRules
  ) -> PlaybookReading {
    resolve(bytes, name: name, library: library, clockRules: clockRules).reading
  }

  /// Reads a playbook as ``read(_:name:library:)`` does and also looks for what makes it a bad one.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: What problems call it.
  ///   - roster: The company's people, where they are to be able to follow it.
  ///   - clockRules: The rules for legal clocks that can be named.
  ///   - matrix: How soon each alert level wants the company's words.
  ///   - library: The file of another playbook by its id.
  package func check(
    _ bytes: [UInt8], name: String, roster: Roster? = nil, clockRules: ClockRules,
    matrix: EscalationMatrix = .standard, library: @escaping (String) -> [UInt8]?
  ) -> PlaybookReading {
    let (reading, source) = resolve(
      bytes, name: name, library: library, clockRules: clockRules)
    guard let source else { return reading }
    let linted = LintedPlaybook(
      source, roster: roster, clockRules: clockRules, matrix: matrix)
    let hasErrors = reading.problems.contains { $0.severity == .error }
    let findings =
      hasErrors ? Linter.problemsDespiteErrors(in: linted) : Linter.problems(in: linted)
    return PlaybookReading(
      document: reading.document,
      problems: (reading.problems + findings).inFileOrder(first: name))
  }

  /// The reading, and the playbook as written with its includes; nil where a part of it is missing.
  func resolve(
    _ bytes: [UInt8], name: String, library: @escaping (String) -> [UInt8]?, clockRules: ClockRules
  ) -> (reading: PlaybookReading, source: PlaybookSource?) {
    var inclusion = Inclusion(library: library, limits: limits)
    inclusion.read(bytes, id: Self.id(ofFile: name), file: name)
    var problems = inclusion.problems
    var document: PlaybookDocument?
    var resolved: PlaybookSource?
    if var source = inclusion.layers.first {
      for layer in inclusion.layers.dropFirst() {
        var layer = layer
        problems += layer.include(source)
        source = layer
      }
      // With a part missing, what refers to it would only repeat that it is missing.
      if inclusion.isComplete {
        var check = Check(
          source, library: library, clockRules: clockRules, limits: limits)
        check.run()
        problems += check.problems
        resolved = source
      }
      if !problems.contains(where: { $0.severity == .error }) { document = source.document() }
    }
    let reading = PlaybookReading(
      document: document, problems: problems.inFileOrder(first: name))
    return (reading, resolved)
  }

  /// The id that a playbook in this file has to have.
  package static func id(ofFile name: String) -> String {
    let base = name.split(separator: "/").last.map(String.init) ?? name
    for ending in [".yaml", ".yml"] where base.hasSuffix(ending) {
      return String(base.dropLast(ending.count))
    }
    return base
  }

  /// Whether a text can be a playbook's id.
  package static func isID(_ text: String) -> Bool { text.isPlaybookID }
}

/// What came of reading a playbook.
package struct PlaybookReading: Hashable, Sendable {
  /// The playbook with its includes resolved; nil where a problem is an error.
  package let document: PlaybookDocument?
  /// Everything that is wrong, file by file in their order.
  package let problems: [PlaybookProblem]

  package init(document: PlaybookDocument?, problems: [PlaybookProblem]) {
    self.document = document
    self.problems = problems
  }
}

extension [PlaybookProblem] {
  /// The problems each once: those of `first`, then those of the other files.
  fileprivate func inFileOrder(first: String) -> [PlaybookProblem] {
    let files = ([first] + map(\.file)).uniqued()
    let ranks = Dictionary(uniqueKeysWithValues: zip(files, files.indices))
    return uniqued().enumerated().sorted { left, right in
      let leftRank = (ranks[left.element.file] ?? 0, left.element.position, left.offset)
      let rightRank = (ranks[right.element.file] ?? 0, right.element.position, right.offset)
      return leftRank < rightRank
    }.map(\.element)
  }
}
