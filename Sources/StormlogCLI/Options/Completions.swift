import ArgumentParser
import Foundation
import HostFiles
import IncidentCore
import IncidentDesk
import IncidentWording
import TerminalText
import Workspace

/// Candidates for the shell's completion, read from the workspace. Whatever goes wrong, there are
/// just none: completion never disturbs the line that is being typed.
enum Completions {
  static func incidents() -> [String] {
    from { shell in
      try shell.desk.summaries().filter { $0.status != .closed }.map { summary in
        "\(summary.number):\((summary.title ?? "").completionLabel)"
      }
    }
  }

  static func people() -> [String] {
    from { shell in
      shell.desk.configuration.roster.people.map { "\($0.id):\($0.name.completionLabel)" }
    }
  }

  static func playbooks() -> [String] {
    from { shell in shell.desk.library.ids.map(\.id) }
  }

  /// Scenarios by their ids, and the YAML files and folders that the word can become.
  static func scenarios(orFiles word: String) -> [String] {
    from { shell in
      ScenarioLibrary(of: shell.desk.workspace).ids.map(\.id)
        + yamlFiles(word, in: shell.context.surroundings)
    }
  }

  static func followedPlaybooks() -> [String] {
    from { shell in try shell.desk.look().incident.runs.map(\.playbook.id) }
  }

  static func openSteps() -> [String] {
    from { shell in
      let look = try shell.desk.look()
      return look.incident.stepViews(at: look.now).filter(\.isToDo).map { view in
        "\(view.step.id):\(look.names.step(view.step.id, ofRun: view.run).completionLabel)"
      }
    }
  }

  static func proposals() -> [String] {
    from { shell in
      let look = try shell.desk.look()
      return look.incident.openProposals(at: look.now).map(\.branch)
    }
  }

  static func clockRules() -> [String] {
    from { shell in
      shell.desk.configuration.clockRules.all.map { document in
        let title = shell.language.title(of: document.rule, document.words)
        return "\(document.rule.id):\(title.completionLabel)"
      }
    }
  }

  static func clocks() -> [String] {
    from { shell in
      let look = try shell.desk.look()
      return look.incident.clocks.filter { look.incident.state(of: $0, at: look.now).isOpen }.map {
        "\($0.rule.id):\((look.names.clock($0.number) ?? "").completionLabel)"
      }
    }
  }

  static func frozenChannels() -> [String] {
    from { shell in try shell.desk.look().incident.freezesInForce.map(\.channel.rawValue) }
  }

  static func templates() -> [String] {
    from { shell in try shell.desk.look().incident.statementTemplates.map(\.template.id) }
  }

  static func facts() -> [String] {
    from { shell in
      let incident = try shell.desk.look().incident
      return (incident.runs.flatMap(\.playbook.facts).map(\.name) + incident.facts.keys.sorted())
        .uniqued()
    }
  }

  private static func yamlFiles(_ word: String, in surroundings: Surroundings) -> [String] {
    let folder = word.lastIndex(of: "/").map { String(word[...$0]) } ?? ""
    let path = surroundings.absolute(folder.isEmpty ? "." : folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().compactMap { name in
      guard !name.hasPrefix("."), name == name.completionLabel else { return nil }
      if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return folder + name }
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: joined(path, name), isDirectory: &isFolder)
      return exists && isFolder.boolValue ? "\(folder)\(name)/" : nil
    }
  }

  private static func from(_ candidates: (Shell) throws -> [String]) -> [String] {
    do {
      // Options that nothing was parsed into end the process when they are read.
      return try candidates(Shell(.live(), SharedOptions.parse([])))
    } catch {
      return []
    }
  }
}

extension String {
  /// On one short line without what shells read as syntax.
  fileprivate var completionLabel: String {
    let plain = filter { !":\"'`$\\\n\r\t".contains($0) }
    return terminalSafe(plain.truncated(to: 50))
  }
}
