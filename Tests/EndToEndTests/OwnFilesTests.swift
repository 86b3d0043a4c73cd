import Foundation
import TestSupport
import Testing

/// What belongs to the workspace is never written over, whatever way leads there.
@Suite struct OwnFilesTests {
  let home: BinaryHome

  init() throws {
    home = try BinaryHome.prepared()
  }

  @Test(arguments: [
    "$W/stormlog.sqlite-wal", "$W/stormlog.sqlite-shm", "$W/stormlog.sqlite-journal",
    "$W/./stormlog.sqlite-wal", "$W/../stormlog/STORMLOG.sqlite-WAL", "door/stormlog.sqlite-wal",
    "door/stormlog.yaml", "to-log", "copy.sqlite-journal",
  ])
  func `no export comes to stand there`(_ path: String) throws {
    try home.shell(
      """
      echo proof >f; "$STORMLOG" note x --attach f; "$STORMLOG" backup copy.sqlite
      ln -s "$W" door; ln -s "$W/stormlog.sqlite-wal" to-log
      """, environment: ["W": home.workspace])
    let before = try home.shell("ls -la \"$W\"", environment: ["W": home.workspace]).output
    let result = try home.shell(
      """
      sha=$("$STORMLOG" evidence list --json | sed -n 's/.*"sha256" : "\\(......\\).*/\\1/p')
      for words in "evidence save $sha -o" "postmortem -o" "readiness --format text -o" \
        "playbook export spine -o" "backup"; do
        "$STORMLOG" $words "\(path)" --force >/dev/null 2>error; echo "$?"
      done
      """, environment: ["W": home.workspace])
    #expect(Set(result.output.split(separator: "\n")) == ["73"], "\(result.output)")
    #expect(try home.shell("ls -la \"$W\"", environment: ["W": home.workspace]).output == before)
    #expect(try home.run("verify").status == 0)
  }

  @Test func `only an ordinary file gives way`() throws {
    try home.shell("mkfifo pipe; echo precious >precious; ln -s precious link; mkdir folder")
    for path in ["pipe", "link", "/dev/null", "folder"] {
      for words in [["backup", path, "--force"], ["postmortem", "-o", path, "--force"]] {
        #expect(try home.start(words).wait(timeLimit: 20).status == 73, "\(words)")
      }
    }
    #expect(try home.shell("test -p pipe && test -L link && test -c /dev/null").status == 0)
    #expect(try home.folder.text(of: "precious") == "precious\n")
  }

  @Test func `a foreign log beside the database is told of and not applied`() throws {
    try home.shell("echo foreign >\"$W/stormlog.sqlite-wal\"", environment: ["W": home.workspace])
    for words in [["timeline"], ["note", "x"], ["verify"]] {
      let result = try home.start(words + ["--json"]).wait()
      #expect(result.status == 65)
      #expect(try result.errorJSON()["code"] as? String == "stray-file")
    }
  }

  @Test func `two who begin at once both begin`() throws {
    let home = try BinaryHome()
    let running = try (1...6).map { try home.start(["open", "Storm \($0)"]) }
    for process in running {
      let result = try process.wait()
      #expect(result.status == 0, "\(result.error)")
    }
    let items = try home.run("list", "--json").json()["items"] as? [Any]
    #expect(items?.count == 6)
    #expect(try home.run("verify").status == 0)
  }

  @Test func `the status of a check survives that nobody reads it`() throws {
    try home.shell(
      """
      sqlite3 "$W/stormlog.sqlite" 2>/dev/null \
        "DROP TRIGGER entry_not_updated; UPDATE entry SET login = 'x'" ||
      printf x | dd of="$W/stormlog.sqlite" bs=1 seek=9000 conv=notrunc 2>/dev/null
      echo 'kind: nothing' >bad.yaml
      """, environment: ["W": home.workspace])
    let closed = #"{ exec 3>&1; { "$STORMLOG" "$@"; echo $? >&3; } | true; } 3>&1"#
    for words in [["verify"], ["playbook", "check", "bad.yaml"], ["drill", "check", "bad.yaml"]] {
      let open = try #require(try home.start(words).wait().status)
      #expect(open != 0)
      // The reader may be slower to go than the check is to speak.
      for _ in 0..<5 {
        #expect(try home.shell(closed, arguments: words).output == "\(open)\n", "\(words)")
      }
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a seal is not lost with the output`() throws {
    let result = try home.shell(#""$STORMLOG" backup copy.sqlite >/dev/full"#)
    let seal = try home.run("seal").output.dropLast()
    #expect(result.status == 74)
    #expect(result.error.contains("written to copy.sqlite, seal \(seal)"), "\(result.error)")
    #expect(try home.folder.names.contains("copy.sqlite"))
    let exported = try home.shell(#""$STORMLOG" postmortem -o report.md --json >/dev/full"#)
    #expect(exported.status == 74)
    #expect(try exported.errorJSON()["code"] as? String == "written-output-failed")
  }
}
