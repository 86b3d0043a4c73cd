package import IncidentCore
import IncidentWording
package import PlaybookFiles
import StrictText
import Workspace

extension Desk {
  /// A playbook by its id or its file, ready to be followed.
  package func playbook(_ name: String) throws -> PlaybookDocument {
    let file = try playbookFile(name)
    let reading = library.reading(of: file.bytes, name: file.name)
    guard let document = reading.document else {
      throw failures.brokenPlaybook(name, problems: reading.problems)
    }
    return document
  }

  /// The playbook that a standing branch proposes to follow; nil where it proposes something else.
  func proposedPlaybook(_ branch: String, run: Int?) throws -> PlaybookDocument? {
    let proposals = try look().incident.openProposals(at: outside.now())
    let proposal = proposals.first { $0.branch == branch && (run == nil || $0.run == run) }
    guard case .run(let playbook)? = proposal?.proposal else { return nil }
    return try self.playbook(playbook)
  }

  /// The bytes of a playbook by its id or its file, and what its problems call it.
  func playbookFile(_ name: String) throws -> (bytes: [UInt8], name: String) {
    if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      return ([UInt8](try readFile(name, limit: YAMLLimits().bytes)), name)
    }
    guard let bytes = library.file(name) else {
      throw failures.unknownPlaybook(name, known: library.ids.map(\.id))
    }
    return (bytes, "\(name).yaml")
  }

  /// Everything wrong in playbooks, by their names.
  ///
  /// - Parameter names: Ids or files; all playbooks at hand where there are none.
  package func check(of names: [String]) throws -> [(name: String, reading: PlaybookReading)] {
    let library = library
    // Without a workspace there is nobody who could hold a role.
    let roster = (try? workspace.hasConfiguration()) == true ? configuration.roster : nil
    let names = names.isEmpty ? library.ids.map(\.id) : names
    return try names.map { name in
      let file = try playbookFile(name)
      let reading = PlaybookReader().check(
        file.bytes, name: file.name, roster: roster, clockRules: configuration.clockRules,
        matrix: configuration.matrix, library: library.file)
      return (name: name, reading: reading)
    }
  }

  /// The rule of `playbook check` of this name, or all of them.
  package func rules(named name: String) throws -> [CheckRule] {
    if EveryOne(typed: name) != nil { return CheckRule.allCases }
    guard let rule = CheckRule(rawValue: name) else {
      throw failures.unknownRule(name, known: CheckRule.allCases.map(\.rawValue))
    }
    return [rule]
  }
}
