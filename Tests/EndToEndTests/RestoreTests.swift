import Foundation
import TestSupport
import Testing

/// Backups, and how one comes back.
@Suite struct RestoreTests {
  let home: BinaryHome

  init() throws {
    home = try BinaryHome.prepared()
    #expect(try home.run("backup", "copy.sqlite").status == 0)
    #expect(try home.run("note", "later").status == 0)
  }

  private var workspaceNames: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: home.workspace).sorted() }
  }

  @Test func `what backup proposes restores it`() throws {
    let proposal = try home.run("backup", "second copy.sqlite").output
    let line = try #require(proposal.split(separator: "\n").first { $0.contains("restore:") })
    let command = try #require(line.split(separator: "stormlog ").last)
    #expect(command.hasPrefix("restore "))
    let result = try home.shell("\"$STORMLOG\" \(command)")
    #expect(result.status == 0, "\(result.error)")
    #expect(try home.run("verify").status == 0)
  }

  @Test func `a restored backup is the record again, and what was replaced is kept`() throws {
    let result = try home.run("restore", "copy.sqlite")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("with 1 entry more"))
    // What was lost is told in the journal, with the seal of the database that has it.
    #expect(try home.timeline().count == BinaryHome.preparedEntries + 1)
    let told = try home.run("timeline", "--format", "csv").output
    let seal = try #require(told.firstMatch(of: #/seal of the one replaced: (\d+-[0-9a-f]{64})/#)).1
    #expect(try home.run("postmortem").output.contains(seal))
    #expect(try home.run("verify").status == 0)
    let kept = try #require(try workspaceNames.first { $0.contains(".replaced-") })
    let back = try home.run("wiederherstellen", "\(home.workspace)/\(kept)", "--json")
    #expect(back.status == 0, "\(back.error)")
    #expect(try home.timeline().count == BinaryHome.preparedEntries + 2)
    #expect(try home.run("verify", "--seal", String(seal)).status == 0)
  }

  @Test func `a machine that has nothing yet gets the record`() throws {
    let result = try home.run("restore", "copy.sqlite", "--workspace", "new/place")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("stormlog init"))
    #expect(result.output.contains("No database stood here to compare the backup with"))
    let told = try home.run("timeline", "--workspace", "new/place", "-i", "1").output
    #expect(told.contains("no other stood there to compare it with"))
    #expect(!told.contains("settings differ"), "\(told)")
    #expect(try home.run("verify", "--workspace", "new/place").status == 0)
    #expect(try home.folder.mode(of: "new/place/stormlog.sqlite") == 0o600)
  }

  @Test func `whenever it is killed the old or the new database is there whole`() throws {
    let count = FaultForm.isFull ? 200 : 12
    for _ in 0..<count {
      let process = try home.start(["restore", "copy.sqlite"])
      usleep(.random(in: 1_000...150_000))
      process.kill()
      _ = try process.wait()
      #expect(try home.run("verify").status == 0)
      let entries = try home.timeline().count - BinaryHome.preparedEntries
      #expect(entries == 0 || entries == 1)
    }
    #expect(try home.run("restore", "copy.sqlite").status == 0)
    // That something was lost is noted, unless a killed restore had got so far that nothing was.
    let entries = try home.timeline().count - BinaryHome.preparedEntries
    #expect(entries == 0 || entries == 1)
  }

  @Test func `an interrupted backup leaves nothing, a killed one is told of`() throws {
    try home.shell("head -c 3000000 /dev/urandom >large; mkdir out")
    #expect(try home.run("note", "x", "--attach", "large").status == 0)
    // A shell has those whom it does not wait for ignore Ctrl-C.
    for signal in ["TERM", "HUP"] {
      let result = try home.shell(
        """
        "$STORMLOG" backup out/copy.sqlite & p=$!
        while [ -z "$(ls -A out)" ] && kill -0 $p 2>/dev/null; do sleep 0.01; done
        kill -\(signal) $p 2>/dev/null; wait $p; echo "$?"; ls -A out
        """)
      // Where the backup was quicker than the signal it is there.
      let left = result.output.split(separator: "\n").dropFirst().filter { $0.hasPrefix(".") }
      #expect(left == [], "\(result.output)")
      try home.shell("rm -rf out; mkdir out")
    }
    try home.shell("echo x >out/.stormlog-2147483647-7.tmp")
    let told = try home.run("backup", "out/copy.sqlite")
    #expect(told.status == 0)
    #expect(told.error.contains("rm "))
    #expect(told.error.contains(".stormlog-2147483647-7.tmp"))
  }

  @Test func `what is no sound copy is refused with 65`() throws {
    try home.folder.write(String(repeating: "x", count: 4000), to: "text.sqlite")
    try home.shell("mkdir out")
    for (name, status) in [("text.sqlite", 65), ("out", 65), ("/dev/null", 65), ("none", 66)] {
      let result = try home.run("restore", name, "--json")
      #expect(result.status == Int32(status), "\(name): \(result.error)")
    }
    #expect(try home.timeline().count == BinaryHome.preparedEntries + 1)
    #expect(try workspaceNames == ["playbooks", "stormlog.sqlite", "stormlog.yaml"])
  }
}
