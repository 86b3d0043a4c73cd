import Foundation
import TestSupport
import Testing

/// A workspace that may be read but not written.
@Suite(.enabled(if: OtherUser.isThere)) struct ReadOnlyTests {
  let home: BinaryHome

  init() throws {
    home = try BinaryHome.prepared()
  }

  private func run(_ words: String...) throws -> BinaryResult { try run(words) }

  private func run(_ words: [String]) throws -> BinaryResult {
    try home.shell(
      "\(OtherUser.prefix) \"$STORMLOG\" \"$@\" --workspace \"$W\"", arguments: words,
      environment: ["W": home.workspace, "HOME": "/nonexistent"])
  }

  @Test func readingWorksAndWritingIsRefused() throws {
    try home.shell("chmod -R a+rX,a-w .local && chmod a+rx,a-w . .local .local/share")
    for command in ["timeline", "board", "list", "verify", "show", "seal"] {
      let result = try run(command)
      #expect(result.status == 0, "\(command): \(result.error)")
      #expect(result.error == "")
    }
    for words in [["note", "x"], ["wind", "3"], ["undo"], ["tick"]] {
      let result = try run(words + ["--json"])
      #expect(result.status == 77, "\(words): \(result.error)")
      #expect(try result.errorJSON()["code"] as? String == "permission-denied")
      #expect((try result.errorJSON()["message"] as? String)?.contains(home.database) == true)
    }
    try home.shell("chmod -R u+w .")
    #expect(try home.timeline().count == BinaryHome.preparedEntries)
  }

  /// A folder that may not be looked into is no empty workspace.
  @Test func whatMayNotBeSeenIsNotTakenForMissing() throws {
    try home.shell("chmod a+rx . .local .local/share; chmod 700 .local/share/stormlog")
    for words in [[], ["list"], ["timeline"], ["open", "x"], ["verify"], ["readiness"]] {
      let result = try run(words + ["--json"])
      #expect(result.status == 77, "\(words): \(result.output)\(result.error)")
      #expect(try result.errorJSON()["code"] as? String == "permission-denied")
    }
  }

  /// One thread is all that a command needs: no other may be started here.
  @Test func oneThreadIsEnough() throws {
    try home.shell("chmod -R a+rwX . && cp .local/share/stormlog/stormlog.sqlite full.sqlite")
    let limited =
      "exec python3 -c 'import os, resource, sys; resource.setrlimit(resource.RLIMIT_NPROC, (1, 1)); "
      + "os.setgid(65534); os.setuid(65534); os.execv(sys.argv[1], sys.argv[1:])' \"$STORMLOG\" "
      + "\"$@\" --workspace W"
    guard OtherUser.canBeLimited else { return }
    for words in [
      ["open", "Storm"], ["note", "x"], ["redact", "2", "--because", "Art. 17"], ["verify"],
      ["board"], ["timeline"], ["backup", "copy.sqlite"], ["restore", "copy.sqlite"], ["tick"],
    ] {
      let result = try home.shell(limited, arguments: words, timeLimit: 60)
      #expect(result.status == 0, "\(words): \(result.error)")
    }
  }

  @Test func whatMayNotBeReadIsSaid() throws {
    try home.shell("chmod a+rx . .local .local/share; chmod 000 .local/share/stormlog/*.sqlite")
    try home.shell("chmod a+rX .local/share/stormlog .local/share/stormlog/stormlog.yaml")
    let result = try run("timeline", "--json")
    #expect(result.status == 77)
    #expect(try result.errorJSON()["code"] as? String == "permission-denied")
    try home.shell("chmod -R u+rw .")
  }
}

/// Somebody to whom the modes of files apply: the superuser may do everything.
private enum OtherUser {
  private static let isRoot = getuid() == 0

  static let prefix =
    isRoot ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""

  static let canBeLimited = isRoot && (try? BinaryHome().shell("python3 --version"))?.status == 0

  static let isThere: Bool = {
    guard isRoot else { return true }
    let result = try? BinaryHome().shell("\(prefix) \"$STORMLOG\" --version")
    return result?.status == 0
  }()
}
