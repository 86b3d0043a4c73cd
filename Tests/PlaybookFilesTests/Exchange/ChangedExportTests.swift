import Foundation
import IncidentCore
import IncidentWording
import PlaybookExchange
import PlaybookFiles
import Testing

/// Exports of ours that another tool has changed.
@Suite struct ChangedExportTests {
  private static let source = """
    playbook: ours
    version: 1
    title: Ours
    phases:
      - id: steps
        title: Steps
        steps:
          - {id: look, do: Look at it, due: 30m}
          - {id: ask, decide: Is it true?, options: [yes, no], after: [look]}
          - {id: answer, do: Answer, after: [ask], when: decision.ask == "yes"}
    """

  private func export() throws -> String {
    let reading = PlaybookReader().read(Array(Self.source.utf8), name: "ours.yaml") { _ in nil }
    return CacaoExport(
      try #require(reading.document, "\(reading.problems)"), language: "en",
      organisation: "Muster AG", created: Instant(milliseconds: 0),
      phrases: Language.en.exportPhrases
    ).json
  }

  /// The export, with the step of ours changed.
  private func changed(
    _ id: String, _ change: (inout [String: Any]) -> Void
  ) throws -> PlaybookImport {
    try changed { workflow in
      for key in workflow.keys where Self.own(workflow[key]) == id {
        var step = workflow[key] ?? [:]
        change(&step)
        workflow[key] = step
      }
    }
  }

  private func changed(
    _ change: (inout [String: [String: Any]]) -> Void
  ) throws -> PlaybookImport {
    let json = try JSONSerialization.jsonObject(with: Data(try export().utf8))
    var playbook = try #require(json as? [String: Any])
    var workflow = try #require(playbook["workflow"] as? [String: [String: Any]])
    change(&workflow)
    playbook["workflow"] = workflow
    let data = try JSONSerialization.data(withJSONObject: playbook, options: [.sortedKeys])
    return importing([UInt8](data))
  }

  private static func own(_ step: [String: Any]?) -> String? {
    let extensions = step?["step_extensions"] as? [String: [String: Any]]
    return extensions?.values.first?["step"] as? String
  }

  @Test func `nothing is told where nothing was changed`() throws {
    #expect(try changed { _ in }.findings == [])
  }

  @Test func `an action that was put in between is one of the steps`() throws {
    let result = try changed { workflow in
      let look = workflow.first { Self.own($0.value) == "look" }
      guard let look else { return }
      workflow["action--new"] = [
        "type": "action", "name": "Breathe", "on_completion": look.value["on_completion"] ?? "",
      ]
      workflow[look.key]?["on_completion"] = "action--new"
    }
    let document = try result.document()
    #expect(document.playbook.phases.map(\.id) == ["steps"])
    #expect(document.playbook.steps.map(\.id) == ["look", "breathe", "ask", "answer"])
    #expect(try document.step("breathe").after == ["look"])
    #expect(try document.step("ask").after == ["look", "breathe"])
  }

  @Test func `a timeout that was changed or added wins`() throws {
    let result = try changed("look") { $0["timeout"] = 3_600_000 }
    #expect(try result.document().step("look").due == [DueRule(.hours(1))])
    #expect(result.cacaoLosses == [.changedElsewhere(property: "timeout", step: "Look at it")])
    let added = try changed("ask") { $0["timeout"] = 3_600_000 }
    #expect(try added.document().step("ask").due == [DueRule(.hours(1), from: .step("look"))])
    let removed = try changed("look") { $0["timeout"] = nil }
    #expect(try removed.document().step("look").due == [])
  }

  @Test func `a delay and a text that were changed win`() throws {
    let delayed = try changed("look") { $0["delay"] = 600_000 }
    #expect(try delayed.document().text("look")?.hasSuffix("Wait 10 min before.") == true)
    #expect(delayed.cacaoLosses.contains(.changedElsewhere(property: "delay", step: "Look at it")))
    let asked = try changed("ask") { $0["description"] = "Is it really true?" }
    #expect(try asked.document().text("ask") == "Is it really true?")
  }

  @Test func `a condition that was changed is told`() throws {
    let result = try changed { workflow in
      for key in workflow.keys where workflow[key]?["condition"] != nil {
        workflow[key]?["condition"] = "x = 'y'"
      }
    }
    #expect(result.cacaoLosses == [.conditionElsewhere("x = 'y'", step: "Answer")])
    #expect(
      try result.document().step("answer").when?.source == #"decision.ask == "yes""#)
  }

  @Test func `what hung on a step that is gone is told`() throws {
    let result = try changed { workflow in
      let look = workflow.first { Self.own($0.value) == "look" }
      guard let look, let next = look.value["on_completion"] else { return }
      workflow[look.key] = nil
      for key in workflow.keys where workflow[key]?["on_completion"] as? String == look.key {
        workflow[key]?["on_completion"] = next
      }
    }
    #expect(try result.document().step("ask").after == [])
    #expect(result.cacaoLosses == [.goneElsewhere(step: "Is it true?")])
  }
}
