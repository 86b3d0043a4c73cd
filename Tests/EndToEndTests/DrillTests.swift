import Foundation
import TestSupport
import Testing

/// A drill as a process: its input can be interrupted, and the shell asks for scenarios.
@Suite struct DrillTests {
  let home: BinaryHome

  init() throws {
    home = try BinaryHome()
  }

  @Test func theShellCompletesWhatTheWorkspaceHolds() throws {
    try home.run("open", "Storm")
    let completed = { (words: String...) in
      try self.home.start(["complete", "--shell", "fish", "--"] + words).wait().output
    }
    #expect(try completed("open", "--playbook", "").contains("\nemployee-misconduct\n"))
    #expect(try completed("note", "--incident", "") == "words\n1\tStorm\n")
  }

  /// Plays a drill whose input stays open, until the note is recorded; then runs what comes after.
  private func interrupted(_ rest: String) throws -> BinaryResult {
    try home.shell(
      """
      mkfifo lines
      "$STORMLOG" drill run boss-ticket < lines > out 2> err &
      drill=$!
      exec 3> lines
      echo 'note "before"' >&3
      until "$STORMLOG" timeline -i 1 2> /dev/null | grep -q before; do :; done
      \(rest)
      wait $drill; status=$?
      cat out err
      exit $status
      """)
  }

  @Test func ctrlCKeepsTheDrillAndSaysHowToGoOn() throws {
    let result = try interrupted("kill -INT $drill")
    #expect(result.status == 130, "\(result.output)\(result.error)")
    #expect(result.output.contains("→ stormlog drill resume 1\n"))
    #expect(try home.run("timeline", "-i", "1").output.contains("before"))
    #expect(try home.run("verify").status == 0)
  }

  @Test func theEndOfTheInputKeepsItToo() throws {
    let result = try interrupted("exec 3>&-")
    #expect(result.status == 0, "\(result.output)\(result.error)")
    #expect(result.output.contains("→ stormlog drill resume 1\n"))
  }

  @Test(arguments: ["run", "check"])
  func theShellCompletesScenarios(command: String) throws {
    try home.folder.write("", to: "own.yaml")
    try home.folder.write("", to: "notes.txt")
    let words = ["complete", "--shell", "bash", "--", "drill", command, ""]
    let lines = try home.start(words).wait().output.split(separator: "\n").map(String.init)
    #expect(lines.contains("boss-ticket"))
    #expect(lines.contains("kitchen-video"))
    #expect(lines.contains("own.yaml"))
    #expect(!lines.contains("notes.txt"))
  }
}
