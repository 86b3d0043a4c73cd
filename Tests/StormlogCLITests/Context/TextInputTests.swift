import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentDesk
import StormlogCLI
import TestSupport
import Testing

@Suite struct TextInputTests {
  private func text(_ given: String?, in test: TestContext) throws(TextInputFailure) -> WrittenText
  {
    try TextInput(test.context).text(given: given, name: "note", help: "What happened?")
  }

  /// An editor that puts `content` before what the draft says.
  private func editing(
    _ content: String, status: Int32? = 0, environment: [String: String] = ["EDITOR": "ed"]
  ) throws -> TestContext {
    try TestContext(environment: environment, isTerminal: true) { path in
      let draft = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      try? (content + draft).write(toFile: path, atomically: false, encoding: .utf8)
      return status
    }
  }

  @Test func `a given text is taken as it is`() throws {
    #expect(try text(" a\n", in: try TestContext()).text == " a\n")
  }

  @Test func `standard input loses only its last line breaks`() throws {
    let test = try TestContext(input: "erste Zeile\n\nzweite\r\n\n")
    #expect(try text("-", in: test).text == "erste Zeile\n\nzweite")
  }

  @Test func `standard input that is no UTF-8 or too long is bad data`() throws {
    var test = try TestContext()
    test.context.input = TextSource(isTerminal: false, holding: Data([0x61, 0xFF]))
    #expect(throws: TextInputFailure.notUTF8(nil)) { try text("-", in: test) }
    let long = try TestContext(input: String(repeating: "ä", count: 1 << 19))
    #expect(try text("-", in: long).text.utf8.count == 1 << 20)
    let longer = try TestContext(input: String(repeating: "x", count: 1 << 20 + 1))
    #expect(throws: TextInputFailure.tooLong(nil)) { try text("-", in: longer) }
    #expect(throws: TextInputFailure.tooLong(nil)) {
      try text(String(repeating: "x", count: 1 << 20 + 1), in: try TestContext())
    }
  }

  @Test func `nobody at the terminal means no editor`() throws {
    let test = try TestContext(environment: ["EDITOR": "ed"])
    #expect(throws: TextInputFailure.missing) { try text(nil, in: test) }
    let without = try TestContext(isTerminal: true)
    #expect(throws: TextInputFailure.noEditor) { try text(nil, in: without) }
  }

  @Test func `the editor's text ends where the help begins`() throws {
    let test = try editing("#Entschuldigung\nvon uns")
    let written = try text(nil, in: test)
    #expect(written.text == "#Entschuldigung\nvon uns")
    let draft = try #require(written.draft)
    #expect(FileManager.default.fileExists(atPath: draft))
    #expect(draft.hasPrefix(test.home.path))
    written.discardDraft()
    #expect(!FileManager.default.fileExists(atPath: draft))
  }

  @Test func `the draft is the writer's alone and survives a failing editor`() throws {
    let test = try editing("half a sentence", status: 1)
    do {
      _ = try text(nil, in: test)
      Issue.record("the editor failed")
    } catch {
      guard case .editorFailed("ed", let draft) = error else { throw error }
      #expect(try String(contentsOfFile: draft, encoding: .utf8).hasPrefix("half a sentence"))
      let mode = try FileManager.default.attributesOfItem(atPath: draft)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test func `an editor that leaves nothing leaves no draft either`() throws {
    let test = try editing("  \n")
    #expect(throws: TextInputFailure.empty) { try text(nil, in: test) }
    let drafts = test.home(".local/state/stormlog/drafts")
    #expect(try FileManager.default.contentsOfDirectory(atPath: drafts).isEmpty)
  }
}

@Suite struct TestContextTests {
  @Test func `output is collected and time stands still`() throws {
    let test = try TestContext()
    try test.context.write("out")
    test.context.warn("err")
    #expect(test.output.text == "out")
    #expect(test.error.text == "err")
    let now = test.context.now()
    #expect(test.context.now() == now)
    test.time.wait(.minutes(5))
    #expect(test.context.now() == now + .minutes(5))
  }
}
