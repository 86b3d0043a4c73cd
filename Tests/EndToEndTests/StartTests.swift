import Foundation
import TestSupport
import Testing

/// How a process is started.
@Suite struct StartTests {
  /// Nobody asked for the board, and a line whose words were lost must not look like success.
  @Test(.enabled(if: Python.isThere))
  func `without any words, not even a name, nothing is done`() throws {
    let home = try BinaryHome.prepared()
    let result = try home.shell(
      """
      exec python3 -c 'import ctypes, os, sys
      words = (ctypes.c_char_p * 1)(None)
      lines = [f"{k}={v}".encode() for k, v in os.environ.items()] + [None]
      ctypes.CDLL(None).execve(sys.argv[1].encode(), words, (ctypes.c_char_p * len(lines))(*lines))
      ' "$STORMLOG"
      """)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.error.contains("Nothing was done"))
  }
}

private enum Python {
  static let isThere = (try? BinaryHome().shell("python3 --version"))?.status == 0
}
