import IncidentCore
import PlaybookExchange
import StrictText
import Testing

@Suite struct MarkdownImportTests {
  @Test func `headings become phases and items steps`() throws {
    let result = importing(
      """
      # Playbook: Sturm im **Netz** 🌪️

      ## Prüfen
      - [ ] Quelle sichern
      - [x] Wind lesen
      ## Handeln ##
      ### Intern
      1. Belegschaft informieren
      2) Filialen anrufen

      Nachbereitung
      -------------
      * Lehren ziehen
      """)
    let document = try result.document()
    #expect(result.format == .markdown)
    #expect(result.id == "sturm-im-netz")
    #expect(document.playbook.phases.map(\.id) == ["pruefen", "handeln-intern", "learn"])
    #expect(
      document.playbook.steps.map(\.id) == [
        "quelle-sichern", "wind-lesen", "belegschaft-informieren", "filialen-anrufen",
        "lehren-ziehen",
      ])
    #expect(document.playbook.steps.allSatisfy { $0.after.isEmpty })
    #expect(
      result.markdownLosses == [
        .ticked, .emptySection("Handeln"), .orderIsFree(section: "Handeln: Intern"),
      ])
  }

  @Test func `a title is no phase, and a file without headings has one`() throws {
    let document = try importing("- one\n- two\n").document()
    #expect(document.playbook.phases.map(\.id) == ["steps"])
    let two = try importing("# A\n- one\n# B\n- two\n").document()
    #expect(two.playbook.phases.map(\.id) == ["a", "b"])
  }

  @Test func `nested items are the checklist of their step`() throws {
    let result = importing(
      """
      # T
      - outer
        goes on
        * inner
            - innermost
        1. second

        further words
      - next
      """)
    let document = try result.document()
    #expect(document.playbook.steps.map(\.id) == ["outer-goes-on", "next"])
    #expect(document.text("outer-goes-on") == "outer goes on")
    let words = PlaybookWords(document.words, languages: [])
    #expect(
      (1...3).map { words.item($0, of: "outer-goes-on") } == [
        "inner", "– innermost", "second further words",
      ])
    #expect(result.markdownLosses == [.nested(step: "outer goes on", items: 1)])
  }

  @Test func `slips in the numbering are told`() {
    #expect(
      importing("1. a\n2. b\n4. c\n5. d\n").markdownLosses.contains(
        .numbering(found: 4, expected: 3)))
    #expect(importing("1. a\n1. b\n1. c\n").markdownLosses == [.orderIsFree(section: "Steps")])
  }

  @Test func `what is no step is told with its place`() {
    let result = importing(
      """
      ---
      layout: x
      ---
      # T
      Read this
      first.
      - do ![shot](a.png)

      ```sh
      - [ ] not a step
      ```
      | a | b |
      |---|---|
      | - | 1. |
      > Never pay.
      > Never.
      <!-- hidden
      - not a step -->
      ## Further reading
      - a book
      ## Empty
      """)
    #expect(
      result.findings.map(\.position.line) == [1, 5, 7, 9, 12, 15, 17, 19, 21])
    #expect(
      result.markdownLosses == [
        .frontMatter, .prose("Read this first."), .image("shot"), .code(lines: 3), .table(lines: 3),
        .quote("Never pay. Never."), .html, .references(section: "Further reading"),
        .emptySection("Empty"),
      ])
  }

  @Test func `open ends are told`() throws {
    let result = importing(
      """
      # T
      `TODO: write it`
      - `TODO: a step`
      - call [someone](#TODO-link) and [X](https://example.org/a) `TODO: who`
      - see [above](#above), _e.g._ snake_case \\*not bold\\*
      """)
    let document = try result.document()
    #expect(
      document.playbook.steps.map { document.text($0.id) } == [
        "call someone and X (https://example.org/a) TODO: who",
        "see above, e.g. snake_case *not bold*",
      ])
    #expect(
      result.markdownLosses == [
        .todo("TODO: write it"), .todo("TODO: a step"), .todo("TODO: who"),
        .linkToNowhere("someone"),
      ])
  }

  @Test(arguments: [
    ("Just a letter.\n\nNo list.", ImportFinding.Fault.notAPlaybook),
    ("# Only\n## headings", .notAPlaybook),
    ("# a comment\nplaybook: storm\nversion: 1\n", .ownPlaybook),
    ("- a\n- \u{0}", .file(.controlCharacter(0))),
  ])
  func `what has no steps is refused`(source: String, fault: ImportFinding.Fault) {
    #expect(importing(source).faults == [fault])
  }

  @Test(arguments: ["- a\n", "```\n", "> a\n\n", "word\n", "a|b\n", "# a\n", "<!-- a -->\n"])
  func `huge counts are refused`(line: String) {
    let result = importing(String(repeating: line, count: 900_000 / line.utf8.count))
    #expect(result.faults == [.file(.tooManyNodes(limit: 10_000))])
  }

  @Test func `an id is short ASCII, unique, and the same each time`() throws {
    let titles = [
      "Größe & Maß prüfen", "Gro\u{308}ße & Mass pru\u{308}fen", "👩‍🚒🔥", "日本語", "Ärger", "Aerger",
      "It's Anna’s turn", "İstanbul", String(repeating: "long words ", count: 20),
      String(repeating: "x", count: 100), "1st", "null",
    ]
    let source = titles.map { "- \($0)\n" }.joined()
    let ids = try importing(source).document().playbook.steps.map(\.id)
    #expect(
      ids == [
        "groesse-and-mass-pruefen", "groesse-and-mass-pruefen-2", "step", "step-2", "aerger",
        "aerger-2",
        "its-annas-turn", "istanbul", "long-words-long-words-long-words-long",
        String(repeating: "x", count: 40), "1st", "null",
      ])
    #expect(try importing(source).document().playbook.steps.map(\.id) == ids)
  }
}
