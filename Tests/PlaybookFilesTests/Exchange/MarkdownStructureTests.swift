import IncidentCore
import PlaybookExchange
import StrictText
import Testing

/// What stands around the steps and changes what they say.
@Suite struct MarkdownStructureTests {
  private func texts(_ result: PlaybookImport) throws -> [String?] {
    let document = try result.document()
    return document.playbook.steps.map { document.text($0.id) }
  }

  @Test(arguments: [
    ("Niemals:", "Niemals: a"), ("**Don't:**", "Don't: a"), ("**Don’t**", "Don’t: a"),
    ("**Falls das Video echt ist:**", "Falls das Video echt ist: a"),
    ("Das ist verboten.", "Das ist verboten. a"),
    ("Only if legal agrees", "Only if legal agrees: a"),
  ])
  func `what stands before a list is said of each of its steps`(
    lead: String, text: String
  ) throws {
    let result = importing("# T\n\(lead)\n\n- a\n- b\n  - c\n\n- d\n\nOther text\n\n- e\n")
    let words = try texts(result)
    #expect(words.first == text)
    #expect(words.count == 4)
    #expect(words[1]?.hasSuffix(" b") == true && words[1] != "b")
    #expect(words[2]?.hasSuffix(" d") == true && words[2] != "d")
    #expect(words.last == "e")
    #expect(result.markdownLosses.contains(.prose("Other text")))
    #expect(result.markdownLosses.contains { if case .leadIn = $0 { true } else { false } })
  }

  @Test(arguments: ["## Next\n", "---\n", "> quote\n", "| a |\n|---|\n"])
  func `it is said of no other list`(between: String) throws {
    let words = try texts(importing("# T\nNever:\n- a\n\n\(between)\n- b\n"))
    #expect(words == ["Never: a", "b"])
  }

  @Test(arguments: ["Steps:", "Schritte:", "Read this first."])
  func `what forbids nothing stays running text`(lead: String) throws {
    let result = importing("# T\n\(lead)\n\n- a\n")
    #expect(try texts(result) == ["a"])
    #expect(result.markdownLosses == [.prose(lead)])
  }

  @Test func `of a long paragraph its last sentence is said of each step`() throws {
    let start = "This is what we have learnt from the storm of the last year, as told by the team."
    let result = importing("# T\n\(start)\nNever do this:\n- a\n")
    #expect(try texts(result) == ["Never do this: a"])
    #expect(result.markdownLosses.contains(.prose(start.prefix(59) + "…")))
  }

  @Test func `boxes of other characters are items, ticked or not`() throws {
    let result = importing("# T\n☐ one\ngoes on\n\n□ two\n\n☑ three\n- ☐ four\n")
    #expect(try texts(result) == ["one goes on", "two", "three", "four"])
    #expect(result.markdownLosses == [.ticked])
  }

  @Test func `a table of contents is no step`() throws {
    let result = importing("# T\n1. TOC\n{:toc}\n\n[[_TOC_]]\n\n## A\n{: .note}\n- one\n")
    #expect(try texts(result) == ["one"])
    #expect(result.findings == [])
  }

  @Test(arguments: [
    "---\ntitle: Krisen&#58; Plan\n---\n", "+++\ntitle = \"Krisen: Plan\"\n+++\n",
    "---\n\ntitle: 'Krisen: Plan'\n---\n",
  ])
  func `the title in the head of a file is its title`(head: String) throws {
    let result = importing("\(head)\n## A\n- one\n## B\n- two\n")
    #expect(try result.document().words.texts.values.contains("Krisen: Plan"))
    #expect(result.id == "krisen-plan")
    #expect(try result.document().playbook.phases.map(\.id) == ["a", "b"])
    #expect(result.findings == [])
  }

  @Test func `what else is in the head is told, and another title`() {
    let result = importing("---\ntitle: X\nlayout: page\n---\n# Y\n- one\n")
    #expect(result.markdownLosses == [.frontMatterRest, .otherTitle("Y")])
    let none = importing("---\nlayout: page\n---\n# Y\n- one\n")
    #expect(none.markdownLosses == [.frontMatter])
  }

  @Test func `a first heading without steps is the title, though another stands as high`() throws {
    let result = importing("# T\n## A\n- one\n# U\n## B\n- two\n")
    #expect(result.id == "t")
    #expect(try result.document().playbook.phases.map(\.id) == ["a", "u-b"])
    #expect(result.markdownLosses == [.emptySection("U")])
  }

  @Test func `lines indented like code are none of the steps`() throws {
    let result = importing("# T\n- one\n\n| a | b |\n|---|---|\n\n    - [ ] code\n    more\n")
    #expect(try texts(result) == ["one"])
    #expect(result.markdownLosses == [.table(lines: 2), .code(lines: 2)])
  }

  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], ImportFinding.Fault.notText),
      ([0xFF, 0xD8, 0xFF, 0xE0], .notText), (Array("%PDF-1.7".utf8), .notText),
      (Array("PK\u{3}\u{4}x".utf8), .notText), ([0x23, 0, 0x20, 0], .file(.utf16)),
      ([0, 0x7B, 0, 0x22], .file(.utf16)),
    ] as [([UInt8], ImportFinding.Fault)])
  func `what is no text is told as that`(bytes: [UInt8], fault: ImportFinding.Fault) {
    #expect(importing(bytes).faults == [fault])
  }
}
