import ArgumentParser
import Foundation
import HostFiles
import HostTerminal
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading
import Workspace

/// What is found in the workspace or on the disk for the shell's completion. Whatever goes wrong,
/// there is just none: completion never disturbs the line that is being typed.
struct Candidates {
  private let context: CommandContext
  private let options: [String]
  private let arguments: [String]

  /// - Parameters:
  ///   - context: Where it is asked. Nothing is written there.
  ///   - options: What the line says of workspace, incident and language.
  ///   - arguments: Those before the word that is being typed.
  init(_ context: CommandContext, options: [String], arguments: [String]) {
    var context = context
    context.error = TextSink(isTerminal: false) { _ in nil }
    self.context = context
    self.options = options
    self.arguments = arguments
  }

  /// - Parameters:
  ///   - source: Where to look.
  ///   - typed: What is typed of the word.
  func of(_ source: CandidateSource, typed: String) -> [Candidate] {
    // Options that nothing was parsed into end the process when they are read.
    guard let options = try? ActOptions.parse(options),
      let desk = try? Shell(context, options).desk,
      let found = try? candidates(of: source, at: desk, typed: typed)
    else { return [] }
    return found
  }

  private func candidates(
    of source: CandidateSource, at desk: Desk, typed: String
  ) throws -> [Candidate] {
    switch source {
    case .files, .folders: []
    case .incidents:
      try desk.summaries().filter { $0.status != .closed }.map { summary in
        Candidate(String(summary.number), label: summary.title ?? "")
      }
    case .people:
      people(at: desk)
    case .rolesAndPeople:
      people(at: desk)
        + (desk.configuration.roster.seats.keys.sorted() + Role.known).uniqued().map { role in
          Candidate(
            role.words.text(in: desk.language), label: desk.language.title(of: role))
        }
    case .playbooks: desk.library.ids.map { Candidate($0.id) }
    case .playbookFiles:
      desk.library.ids.map { Candidate($0.id) } + yamlFiles(typed).map { Candidate($0) }
    case .scenarios:
      ScenarioLibrary(of: desk.workspace).ids.map { Candidate($0.id) }
        + yamlFiles(typed).map { Candidate($0) }
    case .clockRules:
      desk.configuration.clockRules.all.map { document in
        Candidate(
          document.rule.id, label: desk.language.title(of: document.rule, document.words))
      }
    case .followedPlaybooks, .openSteps, .openDecisions, .proposals, .clocks, .frozenChannels,
      .templates, .facts,
      .options, .factValues:
      incidentCandidates(of: source, in: try desk.look())
    }
  }

  private func people(at desk: Desk) -> [Candidate] {
    desk.configuration.roster.people.map { Candidate($0.id.name, label: $0.name) }
  }

  /// The options of the decision that is named before.
  private func decisionOptions(in look: Look) -> [Candidate] {
    guard let name = arguments.first else { return [] }
    let (step, run) = look.incident.step(typed: name, run: nil)
    let views = look.incident.stepViews(at: look.now).filter {
      $0.step.id == step && (run == nil || $0.run == run)
    }
    guard let view = views.first(where: \.isToDo) ?? views.first else { return [] }
    return (view.step.options ?? []).map { option in
      Candidate(
        look.names.language.word(ofValue: option),
        label: look.names.option(option, of: view.step.id, inRun: view.run))
    }
  }

  private func incidentCandidates(of source: CandidateSource, in look: Look) -> [Candidate] {
    let incident = look.incident
    switch source {
    case .followedPlaybooks: return incident.runs.map { Candidate($0.playbook.id) }
    case .openSteps, .openDecisions:
      return incident.stepViews(at: look.now).filter { view in
        view.isToDo && (source == .openSteps || view.step.options != nil)
      }.map { view in
        Candidate(view.step.id, label: look.names.step(view.step.id, ofRun: view.run))
      }
    case .proposals: return incident.openProposals(at: look.now).map { Candidate($0.branch) }
    case .clocks:
      return incident.clocks.filter { incident.state(of: $0, at: look.now).isOpen }.map { clock in
        Candidate(clock.rule.id, label: look.names.clock(clock.number) ?? "")
      }
    case .frozenChannels: return incident.freezesInForce.map { Candidate($0.channel.rawValue) }
    case .templates: return incident.statementTemplates.map { Candidate($0.template.id) }
    case .facts:
      let names = incident.runs.flatMap(\.playbook.facts).map(\.name) + incident.facts.keys.sorted()
      return names.uniqued().map { Candidate($0) }
    case .options: return decisionOptions(in: look)
    case .factValues:
      let values = arguments.first.map(incident.knownFacts.values) ?? []
      let codes = values.isEmpty ? ["yes", "no"] : values
      return (codes + [ValueWord.unknown.rawValue]).uniqued().map {
        Candidate(look.names.language.word(ofValue: $0))
      }
    case .files, .folders, .incidents, .people, .playbooks, .playbookFiles, .scenarios,
      .clockRules, .rolesAndPeople:
      return []
    }
  }

  /// The YAML files and folders that a word can become.
  private func yamlFiles(_ word: String) -> [String] {
    let folder = word.lastIndex(of: "/").map { String(word[...$0]) } ?? ""
    let path = context.surroundings.absolute(folder.isEmpty ? "." : folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().compactMap { name in
      // What a shell would have to quote is left to be typed.
      guard !name.hasPrefix("."), name == name.shellQuoted else { return nil }
      if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return folder + name }
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: joined(path, name), isDirectory: &isFolder)
      return exists && isFolder.boolValue ? "\(folder)\(name)/" : nil
    }
  }
}
