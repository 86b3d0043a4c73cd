import Foundation
import TestSupport
import Testing

/// The script for bash, in bash.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash")))
struct CompletionTests {
  /// What bash offers for a word.
  private func offered(
    _ words: String..., language: String, in home: BinaryHome
  ) throws -> [String] {
    let script = """
      "$STORMLOG" --generate-completion-script bash >"$HOME/completion"
      exec bash --norc -c '
        . "$HOME/completion"
        COMP_WORDS=("$STORMLOG" "$@")
        COMP_CWORD=$#
        complete -p stormlog >&2
        _stormlog "$STORMLOG" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
        [ ${#COMPREPLY[@]} -eq 0 ] || printf "%s\\n" "${COMPREPLY[@]}"
      ' bash "$@"
      """
    let result = try home.shell(
      script, arguments: words, environment: ["STORMLOG_LANG": language])
    #expect(result.status == 0)
    #expect(result.error == "complete -F _stormlog stormlog\n")
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test func `bash completes commands, options and values in both languages`() throws {
    let home = try BinaryHome()
    #expect(try offered("esc", language: "en", in: home) == ["escalate"])
    #expect(try offered("oef", language: "de", in: home) == ["öffnen"])
    #expect(try offered("wind", "--med", language: "de", in: home) == ["--media"])
    #expect(try offered("eskalieren", "", language: "de", in: home) == ["gelb", "orange", "rot"])
    #expect(
      try offered("close", "--reason", "=", "fal", language: "en", in: home) == ["false-alarm"])
    #expect(try offered("nosuch", "", language: "de", in: home) == [])
  }

  @Test func `bash completes files, with blanks in their names`() throws {
    let home = try BinaryHome()
    try home.folder.write("x", to: "a shot.png")
    try home.folder.write("x", to: "another.png")
    #expect(
      Set(try offered("note", "x", "--attach", "a", language: "en", in: home))
        == ["a shot.png", "another.png"])
  }
}
