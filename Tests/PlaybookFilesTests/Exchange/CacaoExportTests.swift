import Foundation
import IncidentCore
import PlaybookExchange
import PlaybookFiles
import ShippedPlaybooks
import Testing

@Suite struct CacaoExportTests {
  private static let created = Instant(milliseconds: 1_795_485_600_007)

  private func shipped(_ id: String) throws -> PlaybookDocument {
    let bytes = try #require(ShippedPlaybooks.file(id))
    let reading = PlaybookReader().read(bytes, name: "\(id).yaml", library: ShippedPlaybooks.file)
    return try #require(reading.document)
  }

  private func export(_ document: PlaybookDocument, _ language: Language = .en) -> String {
    CacaoExport(
      document, language: language.rawValue, organisation: "Muster AG", created: Self.created,
      phrases: language.exportPhrases
    ).json
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test(arguments: ShippedPlaybooks.ids, Language.allCases)
  func `an exported playbook comes back as it was, in one language`(
    id: String, language: Language
  ) throws {
    let document = try shipped(id)
    let result = importing(export(document, language))
    #expect(result.findings == [])
    let again = try result.document()
    #expect(again.playbook.id == document.playbook.id)
    #expect(again.playbook.version == document.playbook.version)
    #expect(again.playbook.phases == document.playbook.phases)
    #expect(again.playbook.standing == document.playbook.standing)
    #expect(again.playbook.templates == document.playbook.templates)
    #expect(again.playbook.suggestion == document.playbook.suggestion)
    #expect(again.playbook.facts == document.playbook.facts)
    #expect(again.placeholders == document.placeholders)
    #expect(again.playbook.languages == [language.rawValue])
    let suffix = ".\(language.rawValue)"
    let texts = document.words.texts.filter { "\($0.key)".hasSuffix(suffix) }
    #expect(again.words.texts == texts)
  }

  /// What the standard asks beside its schemas.
  @Test(arguments: ShippedPlaybooks.ids)
  func `all ways lead to steps that are there, and each branch to an end of its own`(
    id: String
  ) throws {
    let playbook = try object(export(try shipped(id)))
    let workflow = try #require(playbook["workflow"] as? [String: [String: Any]])
    let agents = try #require(playbook["agent_definitions"] as? [String: Any])
    let variables = try #require(playbook["playbook_variables"] as? [String: Any])
    let start = try #require(playbook["workflow_start"] as? String)
    var reached: Set<String> = []
    var open = [start]
    var ends: [String] = []
    while let id = open.popLast() {
      guard reached.insert(id).inserted else { continue }
      let step = try #require(workflow[id], "\(id)")
      let type = try #require(step["type"] as? String)
      #expect(id.hasPrefix("\(type)--"))
      let next = ["on_completion", "on_true"].compactMap { step[$0] as? String }
      ends += next.filter { $0.hasPrefix("end--") }
      let branches = step["next_steps"] as? [String] ?? []
      if type == "parallel" { #expect(branches.count >= 2) }
      open += next + branches
      if let agent = step["agent"] as? String { #expect(agents[agent] != nil) }
      for name in step["out_args"] as? [String] ?? [] { #expect(variables[name] != nil) }
      let condition = step["condition"] as? String ?? ""
      for match in condition.matches(of: #/(__\w+?__):value/#) {
        #expect(variables[String(match.output.1)] != nil, "\(condition)")
      }
    }
    #expect(reached == Set(workflow.keys))
    #expect(Set(ends).count == ends.count)
    let uuids = (Array(workflow.keys) + agents.keys).map { $0.suffix(36) }
    #expect(Set(uuids).count == uuids.count)
    #expect(workflow.keys.allSatisfy { $0.suffix(36).dropFirst(14).first == "4" })
  }

  @Test func `the same playbook gives the same bytes, and another one other ids`() throws {
    let spine = try shipped("spine")
    #expect(export(spine) == export(spine))
    let one = try object(export(spine))
    let other = try object(export(try shipped("service-failure")))
    #expect(one["created"] as? String == "2026-11-24T02:00:00.007Z")
    #expect(one["id"] as? String == "playbook--835e3666-2c13-5fd1-a950-7666337cc93a")
    #expect(one["id"] as? String != other["id"] as? String)
    let ids = { (playbook: [String: Any]) in
      Set((playbook["workflow"] as? [String: Any] ?? [:]).keys)
    }
    #expect(ids(one).isDisjoint(with: ids(other)))
  }

  @Test func `a repetition stands beside what follows, so that nothing waits for its end`() throws {
    let source = file(
      steps: """
              - {id: first, do: First}
              - {id: watch, do: Watch, after: [first], every: 1h, until: step:last}
              - {id: last, do: Last, after: [first]}
        """)
    let document = try #require(reading(source).document)
    let playbook = try object(export(document))
    let workflow = try #require(playbook["workflow"] as? [String: [String: Any]])
    let loop = try #require(workflow.first { $0.key.hasPrefix("while-condition--") })
    #expect(
      loop.value["condition"] as? String
        == "__step_last__:value != 'done' AND __step_last__:value != 'skipped'")
    let fork = try #require(
      workflow.values.first { ($0["next_steps"] as? [String] ?? []).contains(loop.key) })
    let beside = try #require((fork["next_steps"] as? [String])?.first { $0 != loop.key })
    #expect(workflow[beside]?["name"] as? String == "Last")
    #expect(try importing(export(document)).document().playbook.phases == document.playbook.phases)
  }

  @Test func `everything that a playbook can say comes back`() throws {
    let source = file(
      steps: """
              - id: ask
                decide: Ask?
                options: {"yes": Really, "no": No}
              - id: act
                do: "Act:\\nnow"
                role: our-own
                due: [{in: 90s, from: decision:ask}, {in: 2d}]
                after: [ask]
                when: fact.claim == "true" or published.first >= 1
                evidence: required
                every: 1m
                until: step:ask
                checklist: [One, "Two: two"]
                clock: gdpr-33
        """,
      """
      facts:
        claim: {ask: True?, values: ["true", unknown]}
        count: {ask: How many?, values: number}
        free: Anything?
      standing:
        - {id: up, when: wind > 3, propose: {escalate: next}, text: Up}
        - {id: red, when: wind > 5, propose: {escalate: red}}
        - {id: more, when: wind > 1, propose: {run: storm}}
        - {id: time, when: wind > 1, propose: {clock: gdpr-33}}
        - {id: say, when: wind > 2, propose: {tell: Say it}}
      statements:
        first: {channels: [x], liability: true, strategy: [apology, compensation], text: "Hello {{place}}"}
        second: {wordings: {"no": Briefly., long: "At\nlength."}}
        third: {strategy: [denial], wordings: {long: More.}}
      channels: {long: [website, "on"], "no": [x]}
      suggest: {cluster: [victim], channels: [x]}
      """)
    let document = try #require(reading(source).document, "\(reading(source).problems)")
    let result = importing(export(document))
    #expect(result.findings == [])
    let again = try result.document()
    #expect(again.playbook == document.playbook)
    #expect(again.words == document.words)
  }

  @Test func `a condition is written with the operators of STIX`() throws {
    let source = file(
      steps: """
              - {id: ask, decide: Ask?, options: [a-b, c]}
              - id: act
                do: Act
                when: not (decision.ask in ["a-b", "c"]) and (wind >= 4 or fact.it_s == "O'Neil")
        """)
    let playbook = try object(export(try #require(reading(source).document)))
    let workflow = try #require(playbook["workflow"] as? [String: [String: Any]])
    #expect(
      workflow.values.compactMap { $0["condition"] as? String } == [
        "NOT (__decision_ask__:value IN ('a-b', 'c')) AND (__wind__:value >= 4 OR "
          + "__fact_it_s__:value = 'O\\'Neil')"
      ])
  }

  @Test func `a step of another tool between ours is carried with them`() throws {
    let source = file(steps: "      - {id: first, do: First}\n      - {id: last, do: Last}")
    var playbook = try object(export(try #require(reading(source).document)))
    var workflow = try #require(playbook["workflow"] as? [String: [String: Any]])
    let start = try #require(playbook["workflow_start"] as? String)
    workflow["action--new"] = [
      "type": "action", "name": "New", "on_completion": workflow[start]?["on_completion"] ?? "",
    ]
    workflow[start]?["on_completion"] = "action--new"
    playbook["workflow"] = workflow
    let bytes = try JSONSerialization.data(withJSONObject: playbook)
    let document = try importing([UInt8](bytes)).document()
    #expect(document.playbook.phases.map(\.id) == ["assess", "steps"])
    #expect(document.playbook.steps.map(\.id) == ["first", "last", "new"])
  }

  @Test func `blanks of templates and clocks of the company come back`() throws {
    let source =
      file(steps: "      - {id: first, do: First, clock: insurer}")
      + "placeholders: [article, batch]\n"
    let reading = PlaybookReader().read(
      Array(source.utf8), name: "storm.yaml", library: { _ in nil }, clockRules: .own("insurer"))
    let document = try #require(reading.document, "\(reading.problems)")
    let bytes = Array(export(document).utf8)
    let result = PlaybookImporter(phrases: Language.en.draftPhrases, clockRules: .own("insurer"))
      .read(bytes)
    #expect(result.findings == [])
    #expect(result.yaml?.contains("placeholders: [article, batch]") == true)
    #expect(result.yaml?.contains("insurer") == true)
    #expect(importing(bytes).yaml == nil)
  }

  @Test func `a broken extension cannot make a broken draft`() throws {
    let source = file(steps: "      - {id: first, do: First}\n      - {id: last, do: Last}")
    let json = export(try #require(reading(source).document))
      .replacing("\"step\": \"last\"", with: "\"step\": \"last\", \"after\": [\"nowhere\"]")
    let result = importing(json)
    #expect(result.cacaoLosses == [.goneElsewhere(step: "Last")])
    #expect(try result.document().step("last").after == [])
  }

  @Test func `a language that the playbook lacks is replaced by one it has`() throws {
    let export = CacaoExport(
      try shipped("spine"), language: "fr", organisation: "a", created: Self.created,
      phrases: Language.de.exportPhrases)
    #expect(export.chosenLanguage == "de")
  }
}
