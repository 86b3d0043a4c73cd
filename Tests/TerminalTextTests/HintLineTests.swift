import TerminalText
import Testing

@Suite struct HintLineTests {
  @Test func `what fits stays on its line`() {
    #expect("a → stormlog undo 3".hintLines(to: 40) == ["a → stormlog undo 3"])
    #expect("one\ntwo".hintLines(to: 40) == ["one", "two"])
  }

  @Test func `no word is broken, however long it is`() {
    let word = String(repeating: "x", count: 30)
    #expect("ein \(word) noch".hintLines(to: 20) == ["ein", word, "noch"])
  }

  @Test func `a command goes on behind a backslash and is never broken in a quotation`() {
    let lines = "neu: stormlog note 'der Fahrer wirft' --at gestern --new".hintLines(to: 30)
    #expect(
      lines == ["neu: stormlog note \\", "'der Fahrer wirft' --at \\", "gestern --new"])
  }

  @Test func `what follows a command is no part of it`() {
    let lines = "stormlog use 1 · stormlog list --all · --incident 1".hintLines(to: 20)
    #expect(lines == ["stormlog use 1 ·", "stormlog list \\", "--all · --incident", "1"])
  }
}
