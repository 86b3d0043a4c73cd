/// Signs files by `ssh-keygen`, which asks for a passphrase at the terminal or has the agent sign.
package enum SecureShellSigner {
  /// Writes the signature of a file beside it, under its name and `.sig`.
  ///
  /// - Parameters:
  ///   - file: What is signed.
  ///   - key: The file of the private key, or of the public one whose private half the agent has.
  ///   - namespace: What the signature is for.
  /// - Returns: The exit status; nil where there is no ssh-keygen.
  @Sendable package static func sign(
    _ file: String, _ key: String, _ namespace: String
  ) -> Int32? {
    ChildProgram.run(["ssh-keygen", "-q", "-Y", "sign", "-f", key, "-n", namespace, file])
  }
}
