import Foundation
import TestSupport
import Testing

/// What is read from disk and written to it.
@Suite struct FileTests {
  let home: BinaryHome

  init() throws {
    home = try BinaryHome.prepared()
  }

  @Test(arguments: [
    ("folder", "is-folder"), ("pipe", "not-a-file"), ("/dev/zero", "not-a-file"),
    ("folder/..", "is-folder"), ("to-pipe", "not-a-file"), ("to-nothing", "file-missing"),
    ("to-itself", "not-a-file"),
  ])
  func onlyOrdinaryFilesAreEvidence(_ path: String, _ code: String) throws {
    try home.shell(
      "mkdir folder; mkfifo pipe; ln -s pipe to-pipe; ln -s none to-nothing; "
        + "ln -s to-itself to-itself")
    let process = try home.start(["note", "x", "--attach", path, "--json"])
    let result = try process.wait(timeLimit: 20)
    #expect(try result.errorJSON()["code"] as? String == code)
    #expect(try home.timeline().count == BinaryHome.preparedEntries)
  }

  @Test func evidenceTooLargeIsKeptByItsHash() throws {
    // A sparse file: nothing of it is on the disk.
    #expect(try home.shell("truncate -s 26214401 large.mp4").status == 0)
    let noted = try home.run("note", "x", "--attach", "large.mp4")
    #expect(noted.status == 0)
    #expect(noted.error.contains("large.mp4 is larger than 25 MiB"))

    let list = try home.run("evidence", "list", "--json").json()
    let item = try #require((list["items"] as? [[String: Any]])?.first)
    // What sha256sum says of 26,214,401 zeros.
    let sha256 = "0765445211e5f3faf9378e5dd89603fe38c13f5863158906ece6fd1369631087"
    #expect(item["sha256"] as? String == sha256)
    #expect(item["isElsewhere"] as? Bool == true)
    #expect((item["place"] as? String)?.hasSuffix("/large.mp4") == true)
    #expect(try home.run("postmortem").output.contains("kept by its hash only"))
    let saved = try home.run("evidence", "save", sha256, "-o", "copy", "--json")
    #expect(saved.status == 66)
    #expect(try saved.errorJSON()["code"] as? String == "evidence-elsewhere")

    #expect(try home.run("verify").status == 0)
    #expect(try home.run("redact", "5", "--because", "names").status == 0)
    #expect(try home.run("verify").status == 0)
    #expect(!(try home.run("evidence", "list", "--json").output.contains("large.mp4")))
  }

  /// Whatever way led to it, a file is kept by its name alone and saved into the present folder.
  @Test func evidenceIsSavedWhereOneStandsAndOverNothing() throws {
    try home.shell("mkdir -p in/deep out; echo proof >in/shot.png")
    #expect(try home.run("note", "x", "--attach", "in/deep/../shot.png").status == 0)
    let list = try home.run("evidence", "list", "--json").json()
    let item = try #require((list["items"] as? [[String: Any]])?.first)
    #expect(item["name"] as? String == "shot.png")
    let sha256 = try #require(item["sha256"] as? String)

    let save = #"cd out && "$STORMLOG" evidence save "$1""#
    #expect(try home.shell(save, sha256).status == 0)
    #expect(try home.folder.text(of: "out/shot.png") == "proof\n")
    #expect(try home.folder.mode(of: "out/shot.png") == 0o600)

    try home.folder.write("precious", to: "out/shot.png")
    #expect(try home.shell(save, sha256).status == 73)
    #expect(try home.folder.text(of: "out/shot.png") == "precious")
    try home.shell("mv out/shot.png precious; ln -s ../precious out/shot.png")
    #expect(try home.shell(save, sha256).status == 73)
    #expect(try home.shell(save + " --force", sha256).status == 73)
    #expect(try home.folder.text(of: "precious") == "precious")
  }

  @Test(arguments: ["000", "077"])
  func filesAreForTheirOwnerAlone(_ mask: String) throws {
    let home = try BinaryHome()
    let result = try home.shell(
      """
      umask \(mask); echo proof >shot.png; chmod 644 shot.png
      "$STORMLOG" open Storm && "$STORMLOG" note x --attach shot.png && "$STORMLOG" use 1 &&
      "$STORMLOG" postmortem -o report.html && "$STORMLOG" backup copy.sqlite &&
      "$STORMLOG" init own && find .local own -type d ! -perm 700 -o -type f ! -perm 600 >loose
      chmod 600 loose; find report.html copy.sqlite ! -perm 600 >>loose
      """)
    #expect(result.error == "")
    #expect(result.status == 0)
    #expect(try home.folder.text(of: "loose") == "")
  }
}
