import Foundation
import IncidentCore
import IncidentReport
import IncidentWording
import Testing

@Suite struct PlaybookDiagramTests {
  private func diagram(
    _ steps: [Step], standing: [StandingBranch] = [], words: [String: String] = [:]
  ) throws -> PlaybookDiagram {
    let playbook = Playbook(
      id: "storm", version: 1, languages: ["en"], phases: [Phase(id: "assess", steps: steps)],
      standing: standing)
    let zone = try #require(TimeZone(identifier: "UTC"))
    return PlaybookDiagram(
      PlaybookDocument(playbook: playbook, words: Words(texts: words)),
      time: TimeWording(language: .en, zone: zone))
  }

  private static let steps = [
    Step(id: "end", role: .legal, due: [DueRule(.minutes(30))]),
    Step(id: "ask", options: ["yes", "no"], after: ["end"]),
    Step(id: "own-it", when: Condition(source: #"decision.ask != "no""#)),
    Step(
      id: "rest", when: Condition(source: #"decision.ask in ["yes", "no"] and step.end == "done""#)),
  ]
  private static let standing = [
    StandingBranch(
      id: "b", when: Condition(source: #"decision.ask == "no""#), proposal: .escalate(.red))
  ]
  private static let words = [
    "phase.assess.title.en": "Assess", "step.end.do.en": "Look.",
    "step.ask.option.yes.en": "Yes, it is",
  ]

  @Test func mermaidShowsOrderAndAnswers() throws {
    let diagram = try diagram(Self.steps, standing: Self.standing, words: Self.words)
    #expect(
      diagram.mermaid == """
        flowchart TD
          subgraph p1["Assess"]
            s1["Look.<br/>legal · 30 min"]
            s2{{"ask"}}
            s3["own-it"]
            s4["rest"]
          end
          subgraph p2["Watched all the time"]
            b1(["decision.ask == #34;no#34;<br/>→ escalate: red<br/>b"])
          end
          s1 --> s2
          s2 -.->|"Yes, it is"| s3
          s2 -.-> s4
          s1 -.-> s4
          s2 -.->|"no"| b1

        """)
  }

  @Test func graphvizShowsTheSame() throws {
    let diagram = try diagram(Self.steps, standing: Self.standing, words: Self.words)
    #expect(diagram.dot.contains(#"s1 [label="Look.\nlegal · 30 min"];"#))
    #expect(diagram.dot.contains(#"s2 -> s3 [style=dashed, label="Yes, it is"];"#))
    #expect(diagram.dot.contains("s1 -> s2;"))
    #expect(diagram.dot.contains(#"decision.ask == \"no\"\n→ escalate: red"#))
  }

  private static let hostile = [
    "\"]; click s1 \"javascript:alert(1)\"", "a\nend\n%%{init: {}}%%",
    "`**x**` <script>alert(1)</script>",
    "&lt;img src=x onerror=alert(1)&gt;", "#quot; \\N \\\" \\", "\u{1B}[31m\u{202E}drow", "[[{{((|",
    "x;y",
  ]

  @Test(arguments: hostile) func aHostileTextStaysText(text: String) throws {
    let diagram = try diagram([Step(id: "a")], words: ["step.a.do.en": text])
    let label = try #require(
      diagram.mermaid.split(separator: "\n").first { $0.contains("s1[") })
    #expect(diagram.mermaid.split(separator: "\n").count == 4)
    let inner = label.drop { $0 != "\"" }.dropFirst().dropLast(2)
    #expect(
      inner.replacing("<br/>", with: "").replacing(#/#\d+;/#, with: "").allSatisfy {
        $0.isLetter || $0.isNumber || " ,.?!-/:=+".contains($0)
      })
    let dot = try #require(diagram.dot.split(separator: "\n").first { $0.contains("s1 [") })
    #expect(dot.hasSuffix("\"];"))
    // Within the quotes every backslash and quotation mark is escaped.
    let quoted = dot.drop { $0 != "\"" }.dropFirst().dropLast(3)
    let rest = quoted.replacing(#/\\[\\"n]/#, with: "")
    #expect(!rest.contains("\"") && !rest.contains("\\"))
    for drawing in [diagram.mermaid, diagram.dot] {
      #expect(!drawing.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }
}
