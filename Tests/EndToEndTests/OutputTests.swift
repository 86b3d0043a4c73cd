import Foundation
import TestSupport
import Testing

/// Output that goes nowhere, and disks that are full.
@Suite struct OutputTests {
  let home: BinaryHome

  init() throws {
    home = try BinaryHome.prepared()
  }

  @Test func aReaderThatHasSeenEnoughIsNoFailure() throws {
    let text = String(repeating: "long text ", count: 20_000)
    try home.run("note", "-m", "-", input: Data(text.utf8))
    for words in ["timeline", "timeline --json", "timeline --format csv", "help"] {
      // The reader ends at once; the text is longer than a pipe holds, the help may just fit.
      let result = try home.shell(
        "{ \"$STORMLOG\" \(words); echo \"status $?\" >&2; } | head -c 1 >/dev/null")
      #expect(result.error == "status 0\n")
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func whatIsStoredIsSaidWhereOnlyTheOutputFailed() throws {
    let plain = try home.shell(#""$STORMLOG" note "four" >/dev/full"#)
    #expect(plain.status == 74)
    #expect(plain.error.contains("Stored in incident 1: #5"))
    let json = try home.shell(#""$STORMLOG" note "five" --json >/dev/full"#)
    #expect(json.status == 74)
    #expect(try json.errorJSON()["code"] as? String == "stored-output-failed")
    #expect(try home.timeline().map(\.text).suffix(2) == ["four", "five"])

    let reading = try home.shell(#""$STORMLOG" timeline --json >/dev/full"#)
    #expect(reading.status == 74)
    #expect(try reading.errorJSON()["code"] as? String == "output-failed")
    #expect(try home.shell(#""$STORMLOG" --help >/dev/full"#).status == 74)
  }

  /// Under a limit on the size of files the journal grows until there is no room. What was
  /// acknowledged is stored then, and what was not is not.
  @Test func aFullDiskStoresNothingOfWhatItRefuses() throws {
    let result = try home.shell(
      """
      ulimit -f 320
      for number in $(seq 12); do
        { echo "$number"; cat; } <"$1" | "$STORMLOG" note -m - >/dev/null 2>>errors
        echo "$?"
      done
      """, try textFile(bytes: 20_000))
    let statuses = result.output.split(separator: "\n").compactMap { Int($0) }
    #expect(statuses.count == 12)
    #expect(Set(statuses) == [0, 74])

    let acknowledged = zip(1..., statuses).filter { $0.1 == 0 }.map { "\($0.0)" }
    let stored = try home.timeline().dropFirst(BinaryHome.preparedEntries).map { entry in
      String(entry.text.prefix { $0 != "\n" })
    }
    #expect(stored == acknowledged)
    #expect(try home.run("verify").status == 0)
    // There is room again.
    #expect(try home.run("note", "x").status == 0)
  }

  private func textFile(bytes: Int) throws -> String {
    // Nothing that could be packed: a note may not become smaller than its text.
    let letters = (0..<bytes).map { _ in UInt8.random(in: 0x61...0x7A) }
    let path = home.folder("text")
    try Data(letters).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test func aNoteWithoutTextNeitherWaitsNorGuesses() throws {
    let result = try home.shell(#"EDITOR=cat "$STORMLOG" note </dev/null"#, timeLimit: 20)
    #expect(result.status == 64)
    #expect(result.error.contains("-m \"…\""))
    #expect(result.output == "")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func theDraftOfAFailedEditorIsKeptAndNamed() throws {
    try home.folder.write("echo 'what I saw' >\"$1\"\nexit 3\n", to: "editor")
    let script = #"script -qec '"$STORMLOG" note' /dev/null"#
    let environment = ["EDITOR": "sh \(home.folder("editor"))", "TERM": "dumb"]
    let failed = try home.shell(script, environment: environment, timeLimit: 20)
    #expect(failed.status == 74)
    let folder = ".local/state/stormlog/drafts"
    let names = try FileManager.default.contentsOfDirectory(atPath: home.folder(folder))
    let draft = try #require(names.first)
    #expect(failed.output.contains(draft))
    #expect(try home.folder.text(of: "\(folder)/\(draft)") == "what I saw\n")
    #expect(try home.folder.mode(of: "\(folder)/\(draft)") == 0o600)
    #expect(try home.timeline().count == BinaryHome.preparedEntries)

    try home.folder.write("echo 'what I saw' >\"$1\"\n", to: "editor")
    #expect(try home.shell(script, environment: environment, timeLimit: 20).status == 0)
    #expect(try home.timeline().last?.text == "what I saw")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder(folder)) == names)
  }
}
