import Foundation
package import IncidentCore
import StrictText

/// What an export says beside the playbook's own texts.
package struct ExportPhrases: Sendable {
  package let team: String
  package let roleTitle: @Sendable (Role) -> String
  package let description: @Sendable (_ phases: [String]) -> String

  package init(
    team: String, roleTitle: @escaping @Sendable (Role) -> String,
    description: @escaping @Sendable (_ phases: [String]) -> String
  ) {
    self.team = team
    self.roleTitle = roleTitle
    self.description = description
  }
}

/// Writes a playbook in CACAO 2.0, in one language.
///
/// CACAO's workflow is a chain of steps with branches; ours is a set of steps that wait for one
/// another. So the steps of a phase become layers, each a parallel step, one behind the other; a
/// condition becomes an if step around its action, a repetition a while step beside the rest. What
/// CACAO has no place for goes into an extension, out of which an import makes the same playbook.
///
/// Source: OASIS, CACAO Security Playbooks Version 2.0, and its JSON schemas.
package struct CacaoExport {
  let playbook: Playbook
  let words: PlaybookWords
  let language: String
  let phrases: ExportPhrases
  private let document: PlaybookDocument
  private let created: Instant
  private let organisation: String
  private let ids: CacaoIDs

  /// - Parameters:
  ///   - document: The playbook.
  ///   - language: The wanted language; where the playbook lacks it, its first is taken.
  ///   - organisation: Who makes the export.
  ///   - created: The time it carries.
  ///   - phrases: What it says beside the playbook's own texts.
  package init(
    _ document: PlaybookDocument, language: String, organisation: String, created: Instant,
    phrases: ExportPhrases
  ) {
    self.document = document
    playbook = document.playbook
    let known = document.playbook.languages
    self.language = known.contains(language) ? language : known.first ?? PlaybookWords.undetermined
    words = PlaybookWords(document.words, languages: [self.language] + known)
    self.phrases = phrases
    self.created = created
    self.organisation = organisation
    ids = CacaoIDs(playbook: document.playbook.id)
  }

  /// The language in which the texts are written.
  package var chosenLanguage: String { language }

  /// The playbook's JSON, ended by a line break.
  package var json: String {
    var workflow = CacaoWorkflow(self, ids: ids)
    let start = workflow.build()
    let title = words.title ?? playbook.id
    // CACAO wants UTC to the millisecond, which is how we write instants anyway.
    let time = created.rfc3339
    let document: JSONValue = .object([
      "type": .text("playbook"),
      "spec_version": .text(CacaoImport.version),
      "id": .text(ids.playbook),
      "name": .text(title),
      "description": .text(
        phrases.description(playbook.phases.map { words.phase($0.id) ?? $0.id })),
      "playbook_types": .texts(["crisis-communication"]),
      "playbook_processing_summary": workflow.summary,
      "created_by": .text(CacaoIDs.identity(of: organisation)),
      "created": .text(time),
      "modified": .text(time),
      "labels": .texts(["stormlog", playbook.id] + (isUndetermined ? [] : [language])),
      "playbook_variables": workflow.variables.declarations,
      "workflow_start": .text(start),
      "workflow": .object(workflow.steps),
      "playbook_extensions": .object([CacaoOwnExtensions.definitionID: playbookExtension]),
      "agent_definitions": .object(workflow.agents),
      "extension_definitions": .object([CacaoOwnExtensions.definitionID: Self.definition]),
    ])
    return document.document.jsonVisible
  }

  private var isUndetermined: Bool { language == PlaybookWords.undetermined }

  private static let definition: JSONValue = .object([
    "type": .text("extension-definition"),
    "name": .text("Stormlog playbook"),
    "description": .text(
      "What a playbook of Stormlog has beside what CACAO knows: phases, the order and condition "
        + "of its steps, due times, standing branches and statement templates."),
    "created_by": .text(CacaoIDs.identity(of: "Stormlog")),
    "schema": .text(
      "The properties are those of Stormlog's playbook files: in a playbook playbook, version, "
        + "language, facts, phases, standing, statements, placeholders and suggest; in a step step, phase, role, after, "
        + "when, due, evidence, every, until, clock, items and options, or frame_of where a step only frames "
        + "another; in an agent role."),
    "version": .text("1.0.0"),
  ])

  private var playbookExtension: JSONValue {
    .object([
      "playbook": .text(playbook.id),
      "version": .integer(playbook.version),
      "language": isUndetermined ? nil : .text(language),
      "phases": .list(
        playbook.phases.map { phase in
          .object([
            "phase": .text(phase.id), "title": .text(words.phase(phase.id) ?? phase.id),
            "steps": .texts(phase.steps.map(\.id)),
          ])
        }),
      "facts": playbook.facts.isEmpty ? nil : .list(playbook.facts.map(fact)),
      "standing": playbook.standing.isEmpty ? nil : .list(playbook.standing.map(branch)),
      "statements": playbook.templates.isEmpty ? nil : .list(playbook.templates.map(statement)),
      "placeholders": document.placeholders.isEmpty ? nil : .texts(document.placeholders),
      "suggest": playbook.suggestion.map { suggestion in
        .object([
          "clusters": .texts(suggestion.clusters.map(\.rawValue)),
          "channels": .texts(suggestion.channels.map(\.rawValue)),
        ])
      },
    ])
  }

  private func fact(_ fact: DeclaredFact) -> JSONValue {
    var values: JSONValue?
    switch fact.values {
    case .words(let words): values = .texts(words)
    case .number: values = .text(DeclaredFact.Values.numberWord)
    case nil: break
    }
    return .object([
      "fact": .text(fact.name), "ask": .text(words.fact(fact.name) ?? fact.name),
      "values": values,
    ])
  }

  private func branch(_ branch: StandingBranch) -> JSONValue {
    var escalate: JSONValue?
    var run: JSONValue?
    var clock: JSONValue?
    switch branch.proposal {
    case .escalate(let level): escalate = .text(level?.rawValue ?? "next")
    case .run(let playbook): run = .text(playbook)
    case .clock(let rule): clock = .text(rule)
    case .tell: break
    }
    return .object([
      "branch": .text(branch.id), "when": .text(branch.when.source), "escalate": escalate,
      "run": run, "clock": clock, "text": words.branch(branch.id).map { .text($0) },
    ])
  }

  private func statement(_ template: StatementTemplate) -> JSONValue {
    .object([
      "statement": .text(template.id),
      "channels": template.wordings.isEmpty
        ? .texts(template.channels.map(\.rawValue)) : nil,
      "liability": template.touchesLiability ? .truth(true) : nil,
      "strategy": template.strategies.isEmpty
        ? nil : .texts(template.strategies.map(\.rawValue)),
      "text": template.wordings.isEmpty ? .text(words.template(template.id) ?? "") : nil,
      "wordings": template.wordings.isEmpty
        ? nil
        : .list(
          template.wordings.map { wording in
            .object([
              "wording": .text(wording.id),
              "channels": .texts(wording.channels.map(\.rawValue)),
              "text": .text(words.template(template.id, wording: wording.id) ?? ""),
            ])
          }),
    ])
  }
}

/// The identifiers of an export: the same playbook always gives the same.
struct CacaoIDs {
  /// Our own namespace. The one that CACAO recommends is only for ids made of its own properties.
  private static let namespace = UUID(
    uuid: (
      0x3b, 0x0a, 0x5c, 0x1e, 0x7f, 0x42, 0x4d, 0x0c, 0x9a, 0x6d, 0x52, 0x8e, 0x1f, 0x33, 0xb7, 0x20
    ))

  private let id: UUID

  init(playbook: String) {
    id = UUID(namespace: Self.namespace, name: "playbook/\(playbook)")
  }

  var playbook: String { "playbook--\(id.canonicalText)" }

  /// CACAO demands version 4 for everything within a playbook.
  func object(_ type: String, _ name: String) -> String {
    "\(type)--\(UUID(pseudoRandomFrom: id, name: "\(type)/\(name)").canonicalText)"
  }

  static func identity(of name: String) -> String {
    "identity--\(UUID(namespace: namespace, name: "identity/\(name)").canonicalText)"
  }
}

extension JSONValue {
  static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { Member(key: $0.0, value: $0.1) })
  }
}
