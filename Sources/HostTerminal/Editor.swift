/// Starts an editor and waits for it.
package enum Editor {
  /// Runs a command line such as `code --wait` with one more argument.
  ///
  /// - Returns: Its exit status, 128 and more after a signal; nil where it could not be started.
  @Sendable package static func run(_ editor: String, _ path: String) -> Int32? {
    // The shell splits the command line, and gets the path apart from it.
    ChildProgram.run(["/bin/sh", "-c", "exec \(editor) \"$1\"", "stormlog", path])
  }
}
