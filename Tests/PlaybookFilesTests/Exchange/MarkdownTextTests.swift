import IncidentCore
import PlaybookExchange
import Testing

/// What a step's text becomes: no character of it may be lost that is no mark.
@Suite struct MarkdownTextTests {
  private func text(_ source: String) throws -> String? {
    let document = try importing("# T\n- \(source)\n").document()
    return document.playbook.steps.first.flatMap { document.text($0.id) }
  }

  @Test(arguments: [
    ("cron 0 * * * * daily", "cron 0 * * * * daily"), ("rm *.log and *.tmp", "rm *.log and *.tmp"),
    ("file my__x__y and __init__", "file my__x__y and init"), ("3 * 4 = 12", "3 * 4 = 12"),
    ("a*b*c", "abc"), ("2 ** 3 ** 4", "2 ** 3 ** 4"), ("snake_case_name", "snake_case_name"),
    ("`code_with_*stars*` here", "code_with_*stars* here"), ("`` a`b ``", "a`b"),
    ("**bold _nested_** and ***both***", "bold nested and both"), ("*a **b** c*", "a b c"),
    ("a_b_ c _d_", "a_b_ c d"), ("#hashtag * not em*", "#hashtag * not em*"),
    (#"C:\temp \*x\*"#, #"C:\temp *x*"#),
    ("5 < 6 &lt; 7 &amp; AT&T &#58; &x;", "5 < 6 < 7 & AT&T : &x;"),
    ("~5 EUR~ ab~~c", "~5 EUR~ ab~~c"), ("**Warnung:**laut", "**Warnung:**laut"),
    ("[*.log](https://example.org) **x**", "*.log (https://example.org) x"),
  ])
  func `only what is a mark after CommonMark is taken out`(source: String, text: String) throws {
    #expect(try self.text(source) == text)
  }

  @Test func `what is struck through is told and is no order`() throws {
    let result = importing("# T\n- call ~~the boss~~ legal\n- ~~shout~~\n")
    let document = try result.document()
    #expect(document.playbook.steps.map { document.text($0.id) } == ["call  legal"])
    #expect(result.markdownLosses == [.struck("the boss"), .struck("shout")])
  }

  @Test(arguments: ["*", "**a ", "a** ", "_", "~~", "*_", "[*", "`*", "&"])
  func `a hostile line is read to its end`(part: String) {
    let result = importing(
      "- " + String(repeating: part, count: 30_000 / part.utf8.count) + "zebra")
    #expect(result.yaml?.contains("zebra") == true)
  }

  /// Of a MiB of marks that come to nothing, each was once added to a copy of all those before.
  @Test(.timeLimit(.minutes(1)))
  func `a line without end takes a time that grows with it`() {
    let marks = String(repeating: " *", count: 1_500_000 / 2)
    let result = importing("# T\n- [ ] a\(marks)\n")
    #expect(result.yaml != nil || !result.findings.isEmpty)
  }

  @Test func `quotations and code within an item are part of its step`() throws {
    let result = importing(
      """
      # T
      - [ ] Answer
        > Say this:
        >
        > *We are looking into it.*

        > And no more.
      1. Save it
         ```sh
         curl -O *.html
           - [ ] no step
         ```
         then *rest*
      2. Run:

      ```
      rm_x_y
      ```

      > Outside.
      """)
    let document = try result.document()
    #expect(
      document.playbook.steps.map { document.text($0.id) } == [
        "Answer\nSay this:\nWe are looking into it.\nAnd no more.",
        "Save it\ncurl -O *.html\n  - [ ] no step\nthen rest", "Run:\nrm_x_y",
      ])
    #expect(result.markdownLosses == [.orderIsFree(section: "T"), .quote("Outside.")])
  }

  @Test func `what has to be written is told whole`() {
    let result = importing("# T\n- Audience: [TODO] people\n- [TODO]\n- a TODO: who?\n")
    #expect(
      result.markdownLosses == [
        .todo("Audience: [TODO] people"), .todo("[TODO]"), .todo("TODO: who?"),
      ])
  }
}
