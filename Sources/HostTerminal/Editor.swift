import Foundation

/// Starts an editor and waits for it.
package enum Editor {
  /// Runs a command line such as `code --wait` with one more argument.
  ///
  /// - Returns: Its exit status, 128 and more after a signal; nil where it could not be started.
  @Sendable package static func run(_ editor: String, _ path: String) -> Int32? {
    // The shell splits the command line, and gets the path apart from it.
    let arguments = ["/bin/sh", "-c", "exec \(editor) \"$1\"", "stormlog", path]
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }

    // An interrupt is meant for the editor; a process that waits must not end over it.
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    var process = pid_t()
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, &words, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    let signalNumber = status & 0x7F
    return signalNumber == 0 ? (status >> 8) & 0xFF : 128 + signalNumber
  }
}
