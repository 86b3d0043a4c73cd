import Foundation
import GRDB
import TestSupport
import Testing

/// `schema/verify_chain.py` recomputes what the program checks, with nothing of the program.
@Suite(.enabled(if: PythonForChains.isThere)) struct VerifyChainTests {
  let home: BinaryHome

  init() throws {
    home = try BinaryHome.prepared()
    for name in ["a", "b"] {
      try Data(name.utf8).write(to: URL(fileURLWithPath: home.folder("\(name).txt")))
    }
    try home.run("note", "two files", "--attach", "a.txt", "--attach", "b.txt")
    try home.run("note", "one of them", "--attach", "a.txt")
  }

  private func check() throws -> (status: Int32?, output: String) {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("schema/verify_chain.py").path
    let result = try home.shell("python3 \"$1\" \"$2\"", script, home.database)
    return (result.status, result.output)
  }

  @Test func whatIsSoundIsFoundSoundAndWhatIsNotSeenIsSaid() throws {
    let result = try check()
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("triggers and views"))
  }

  @Test(arguments: [
    "DELETE FROM attachment",
    "DELETE FROM attachment WHERE number = 2",
    "UPDATE attachment SET sha256 = (SELECT min(sha256) FROM evidence)",
    "UPDATE attachment SET sha256 = (SELECT max(sha256) FROM evidence)",
    "INSERT INTO attachment SELECT 1, 1, min(sha256) FROM evidence",
  ])
  func filesThatAreNotThoseAnEntryNamesAreFound(_ sql: String) throws {
    let queue = try DatabaseQueue(path: home.database)
    try queue.writeWithoutTransaction { database in
      for trigger in ["attachment_not_updated", "attachment_not_deleted"] {
        try database.execute(sql: "DROP TRIGGER \(trigger)")
      }
      try database.execute(sql: sql)
    }
    try queue.close()
    let result = try check()
    #expect(result.status == 1)
    #expect(result.output.contains("has other files than it names"), "\(result.output)")
  }
}

private enum PythonForChains {
  static let isThere = (try? BinaryHome().shell("python3 --version"))?.status == 0
}
