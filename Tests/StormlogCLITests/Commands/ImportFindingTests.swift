import IncidentCore
import PlaybookExchange
import Testing
import Workspace

@Suite struct ImportFindingTests {
  /// Sources that between them have every kind of thing to tell.
  private static let sources = [
    """
    {"version": 1, "title": "T", "x": 1, "metrics": [{"title": "Cost"}], "checklists": [
      {"title": "E"}, {"title": "A", "items": [{"title": ""}, {"title": "a", "command": "/c",
       "due_date": 60000, "state": "closed", "condition_id": "c"},
       {"title": "b", "due_date": 1700000000000, "condition_id": "d"},
       {"title": "c", "due_date": 900000000000, "condition_id": "e"},
       {"title": "d", "condition_id": "f"}, {"title": "e", "condition_id": "g"}]}],
     "properties": [{"id": "f1", "name": "S", "type": "select", "attrs": {"options": [{"id": "o",
       "name": "O"}]}}, {"id": "f2", "name": "T", "type": "text"},
       {"id": "f3", "name": "M", "type": "multiselect", "attrs": {"options": [{"id": "o",
       "name": "O"}]}}, {"id": "f4", "name": "D", "type": "date"}],
     "conditions": [{"id": "c", "version": 9}, {"id": "d", "version": 1, "condition_expr":
       {"is": {"field_id": "f9", "value": "x"}}}, {"id": "f", "version": 1, "condition_expr":
       {"and": [{"is": {"field_id": "f1", "value": ["o"]}}, {"is": {"field_id": "f2", "value": "x"}},
        {"is": {"field_id": "f3", "value": ["o"]}}]}}, {"id": "g", "version": 1, "condition_expr":
       {"is": {"field_id": "f1", "value": ["z"]}}}, {"id": "h", "version": 9}]}
    """,
    """
    ---
    a: b
    ---
    # T
    prose
    > quote
    <!-- html -->
    | a |
    ```
    ```
    - [x] ![i](j) [k](#TODO)
      - l
        - m
    1. n
    3. o
    # References
    - p
    # Empty
    """,
    """
    {"type": "playbook", "spec_version": "cacao-2.0", "name": "N", "workflow_start": "action--1",
     "labels": [], "playbook_variables": {"__v__": {}}, "workflow_exception": "end--9", "workflow": {
      "action--1": {"type": "action", "name": "a", "x": 1, "step_variables": {"__w__": {}},
       "targets": ["t"], "owner": "identity--1", "agent": "b--1", "delay": 1000, "commands": [
        {"type": "ssh", "command": "c"}, {"type": "ssh", "command_b64": "?"}],
       "on_success": "while-condition--1", "on_failure": "action--2"},
      "action--2": {"type": "action", "name": "b", "agent": "c--1", "timeout": 900000000000,
       "on_success": "action--1", "on_failure": "end--1"},
      "while-condition--1": {"type": "while-condition", "name": "w", "condition": "c",
       "on_true": "playbook-action--1", "on_completion": "parallel--1"},
      "playbook-action--1": {"type": "playbook-action", "name": "p", "playbook_id": "q"},
      "parallel--1": {"type": "parallel", "next_steps": ["action--4", "action--5"],
       "on_completion": "action--6"},
      "action--4": {"type": "action", "name": "d"}, "action--5": {"type": "action", "name": "e"},
      "action--6": {"type": "action", "name": "f", "timeout": 1000},
      "action--7": {"type": "action", "name": "lost"}, "end--1": {"type": "end"}},
     "agent_definitions": {"b--1": {"type": "http-api", "name": "r"}}}
    """,
    """
    {"type": "playbook", "spec_version": "cacao-2.0", "workflow_start": "x", "workflow": {
      "a": {"type": "single"}, "b": 1, "c": {"type": "action", "on_completion": "c"}}}
    """,
    #"{"type": "playbook", "spec_version": "cacao-1.1"}"#, "{", "playbook: a", "no list", "",
    "[tru]",
    "[1.]", "[\"", "[\"\\x\"]", "[\"\\ud800\"]", "[] []",
    #"{"type": "playbook", "spec_version": "cacao-2.0", "name": "N", "workflow_start": "s", "workflow": {"s": {"type": "start"}}}"#,
  ]

  private static let findings: [ImportFinding] = sources.flatMap { source in
    PlaybookImporter(phrases: Language.en.draftPhrases, clockRules: .shipped).read(
      Array(source.utf8)
    ).findings
  }

  @Test func `every finding is told in both languages, with a code of its own kind`() {
    #expect(Set(Self.findings.map(\.code)).count >= 60)
    for finding in Self.findings {
      let german = finding.message(in: .de)
      let english = finding.message(in: .en)
      #expect(german != english)
      for message in [german, english] {
        #expect(message.hasSuffix(".") || message.contains(":") || message.hasSuffix("?"))
        #expect(!message.contains("Optional("))
      }
      #expect(finding.code.allSatisfy { $0.isLowercase || $0 == "-" })
    }
  }

  @Test func `nothing that a file says can steer the terminal`() throws {
    let source = "- a \u{1B}[31m ![\u{202E}x](y)\n"
    let result = PlaybookImporter(phrases: Language.en.draftPhrases, clockRules: .shipped).read(
      Array(source.utf8))
    let yaml = try #require(result.yaml)
    #expect(!yaml.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }
}
