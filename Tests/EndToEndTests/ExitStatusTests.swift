import Foundation
import GRDB
import TestSupport
import Testing

/// Which exit status stands for which kind of failure, and in which form it is said.
@Suite struct ExitStatusTests {
  let home: BinaryHome

  init() throws {
    home = try BinaryHome.prepared()
  }

  /// Fails with this status: as text, and under `--json` as one object on standard error.
  private func expectFailure(
    _ status: Int32, _ code: String, input: Data = Data(), _ words: String...,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let plain = try home.start(words, input: input).wait()
    #expect(plain.status == status, "\(plain.error)", sourceLocation: location)
    #expect(plain.output == "", sourceLocation: location)
    #expect(plain.error.hasPrefix("stormlog: "), sourceLocation: location)

    let json = try home.start(words + ["--json"], input: input).wait()
    #expect(json.status == status, sourceLocation: location)
    #expect(json.output == "", sourceLocation: location)
    let object = try json.errorJSON()
    #expect(Set(object.keys) == ["code", "message", "hint", "exit"], sourceLocation: location)
    #expect(object["code"] as? String == code, sourceLocation: location)
    #expect(object["exit"] as? Int == Int(status), sourceLocation: location)
  }

  @Test func refusedByARule() throws {
    try expectFailure(2, "alert-not-lower", "deescalate", "green", "--because", "calm")
    try expectFailure(2, "no-run", "done", "verify-video")
  }

  @Test func wrongCommandLine() throws {
    try expectFailure(64, "unknown-command", "timelien")
    try expectFailure(64, "unknown-command", "statement", "drfat")
    try expectFailure(64, "unknown-command", "help", "timelien")
    try expectFailure(64, "usage", "note", "x", "--atach", "y")
    try expectFailure(64, "bad-value", "wind", "9")
    try expectFailure(64, "text-missing", "note")
  }

  @Test(arguments: [
    (["timelien"], "timeline"), (["statement", "drfat"], "draft"), (["help", "nto"], "note"),
    (["note", "x", "--atach", "y"], "--attach"), (["escalate", "oragne"], "orange"),
  ])
  func whatWasProbablyMeantIsSaid(_ words: [String], _ meant: String) throws {
    #expect(try home.start(words).wait().error.contains(meant))
  }

  @Test func badData() throws {
    try expectFailure(65, "not-utf8", input: Data([0x61, 0xFF]), "note", "-m", "-")
    let long = Data(repeating: 0x61, count: 1 << 20 + 1)
    try expectFailure(65, "text-too-long", input: long, "note", "-m", "-")
    try home.folder.write("playbook: [", to: "broken.yaml")
    try expectFailure(65, "broken-playbook", "run", "./broken.yaml")
    #expect(try home.timeline().count == BinaryHome.preparedEntries)
  }

  @Test func wordsThatAreNotUTF8AreRefusedNotReplaced() throws {
    let result = try home.shell(#""$STORMLOG" note --json "$(printf 'a\377')""#)
    #expect(result.status == 65)
    #expect(try result.errorJSON()["code"] as? String == "not-utf8")
    #expect(try home.timeline().count == BinaryHome.preparedEntries)
  }

  @Test(arguments: [
    (512, "not-a-database"), (0, "database-empty"), (20_000, "database-corrupt"),
  ])
  func aDamagedDatabaseIsBadData(_ size: Int, _ code: String) throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: home.database))
    if size == 512 { bytes = Data(repeating: 0x2A, count: size) }
    try bytes.prefix(size).write(to: URL(fileURLWithPath: home.database))
    try expectFailure(65, code, "timeline")
    try expectFailure(65, code, "note", "x")
    #expect(try Data(contentsOf: URL(fileURLWithPath: home.database)) == bytes.prefix(size))
  }

  @Test func notFound() throws {
    try expectFailure(66, "unknown-incident", "timeline", "-i", "9")
    try expectFailure(66, "unknown-entry", "show", "9")
    try expectFailure(66, "unknown-entry", "redact", "9", "--because", "x")
    try expectFailure(66, "unknown-statement", "statement", "show", "9")
    try expectFailure(66, "unknown-evidence", "evidence", "save", "abcdef")
    try expectFailure(66, "file-missing", "note", "x", "--attach", "none.png")
    try expectFailure(66, "unknown-playbook", "run", "none")
    try home.run("run", "employee-misconduct")
    try expectFailure(66, "unknown-step", "done", "none")
  }

  /// A workspace that lost its database is neither empty nor begun anew.
  @Test(arguments: [
    ["board"], ["list"], ["timeline"], ["note", "x"], ["open", "x"], ["verify"], ["search", "x"],

  ])
  func aWorkspaceWithoutItsDatabase(_ words: [String]) throws {
    try FileManager.default.removeItem(atPath: home.database)
    let result = try home.start(words + ["--json"]).wait()
    #expect(result.status == 66)
    #expect(try result.errorJSON()["code"] as? String == "database-gone")
    #expect(!FileManager.default.fileExists(atPath: home.database))
  }

  @Test func aFileThatCannotBeMade() throws {
    try home.folder.write("precious", to: "report.md")
    try expectFailure(73, "file-exists", "postmortem", "-o", "report.md")
    try expectFailure(73, "folder-missing", "postmortem", "-o", "none/report.md")
    try expectFailure(73, "file-exists", "init", "report.md")
    #expect(try home.folder.text(of: "report.md") == "precious")
  }

  /// Whatever replaces the database loses what another process stores meanwhile.
  @Test func nothingIsWrittenOverTheDatabase() throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: home.database))
    let database = home.database
    try expectFailure(73, "database-in-the-way", "backup", database, "--force")
    try expectFailure(73, "database-in-the-way", "postmortem", "-o", database, "--force")
    let settings = database.replacing("stormlog.sqlite", with: "stormlog.yaml")
    try expectFailure(73, "configuration-in-the-way", "postmortem", "-o", settings, "--force")
    try FileManager.default.createSymbolicLink(
      atPath: home.folder("link"), withDestinationPath: database)
    try expectFailure(73, "database-in-the-way", "backup", "link", "--force")
    #expect(try Data(contentsOf: URL(fileURLWithPath: home.database)) == bytes)
  }

  @Test func aWrongConfiguration() throws {
    try "langage: de\n".write(
      toFile: "\(home.workspace)/stormlog.yaml", atomically: true, encoding: .utf8)
    try expectFailure(78, "bad-configuration", "timeline")
    try expectFailure(78, "bad-configuration", "note", "x")
  }

  @Test func aNewerDatabase() throws {
    let queue = try DatabaseQueue(path: home.database)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    try expectFailure(78, "newer-schema", "timeline")
    try expectFailure(78, "newer-schema", "note", "x")
  }

  /// It takes as long as a command waits for another one, half a minute.
  @Test(.enabled(if: FaultForm.isFull))
  func aDatabaseThatAnotherProcessHolds() throws {
    let queue = try DatabaseQueue(path: home.database)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      let result = try home.run("note", "x", "--json")
      #expect(result.status == 75)
      #expect(try result.errorJSON()["code"] as? String == "busy")
      try database.execute(sql: "ROLLBACK")
    }
    #expect(try home.timeline().count == BinaryHome.preparedEntries)
  }

  /// As in `stormlog --workspace DIR timeline`.
  @Test func optionsMayStandBeforeTheCommand() throws {
    let workspace = home.workspace
    let result = try home.run("--workspace", workspace, "-i", "1", "--json", "timeline")
    #expect(result.status == 0)
    #expect(try result.json()["items"] != nil)
    #expect(try home.run("--lang=de", "list").output.contains("Storm"))
    #expect(try home.run("--workspace", workspace, "timelien").error.contains("timeline"))
    #expect(try home.run("--json").json()["schema"] as? Int == 1)
  }
}
