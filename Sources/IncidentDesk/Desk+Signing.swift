import Foundation
import HostFiles
package import IncidentCore
import IncidentStore
import IncidentWording
import Workspace

extension Desk {
  /// Signs a file with a key for a purpose, leaving the signature beside it under its name and
  /// `.sig`; gives an exit status, nil where it cannot be signed here at all.
  package typealias Signer = @Sendable (_ file: String, _ key: String, _ purpose: String) -> Int32?

  /// The signatures of whoever acts under the approvals of those texts that were seen, by the statements'
  /// numbers.
  package func signatures(
    under names: [VariantName], seen: SeenTexts, keyFile: String?, by signer: Signer
  ) throws -> [Int: ApprovalSignature] {
    let incident = try look().incident
    return try statements(meantBy: names, for: .approval).reduce(into: [:]) { signatures, named in
      let statement = named.statement
      guard let text = seen.text(of: statement, namedBy: names, in: incident) else { return }
      signatures[statement.number] = try signature(
        underStatement: statement.number, seen: text, keyFile: keyFile, by: signer)
    }
  }

  /// The signature of whoever acts under the approval of a text that was seen.
  ///
  /// - Parameters:
  ///   - seen: The text that was named or shown, which the signature binds.
  ///   - keyFile: Where the key is; nil for the one of the roster, in `~/.ssh` or at the agent.
  /// - Throws: ``Failure`` where nothing was signed.
  private func signature(
    underStatement number: Int, seen: SeenText, keyFile: String?, by signer: Signer
  ) throws -> ApprovalSignature {
    let message = try approvalMessage(number, seen)
    let folder = try signingFolder()
    let file = joined(folder, "approval")
    defer {
      for name in ["approval", "approval.sig", "key.pub"] {
        try? SafeFile.remove(joined(folder, name))
      }
      rmdir(folder)
    }
    do {
      try SafeFile.write(Data(message.text.utf8), to: file)
      let key = try keyFile.map(outside.surroundings.absolute) ?? ownKey(orIn: folder)
      guard let status = signer(file, key, ApprovalSignature.namespace) else {
        throw failures.noSigner()
      }
      guard status == 0,
        let text = String(
          validating: try SafeFile.read(file + ".sig", limit: 65_536), as: UTF8.self),
        let signature = ApprovalSignature(armored: text)
      else { throw failures.notSigned(key) }
      return signature
    } catch let error as FileFailure {
      throw failures.failure(error)
    }
  }

  private func approvalMessage(_ number: Int, _ seen: SeenText) throws -> ApprovalMessage {
    let look = try look()
    guard let statement = look.incident.statements.first(where: { $0.number == number }) else {
      throw failure(.unknownStatement(number))
    }
    // Another text than the one that was seen is not even signed.
    guard statement.digest.hasPrefix(seen.digest) else {
      throw failure(
        .seenTextReplaced(
          number, seen: seen.digest, present: statement.version, since: statement.textAt))
    }
    return ApprovalMessage(
      incident: look.incident.id, statement: number, digest: statement.digest,
      person: try actorOfSettings())
  }

  /// A key of the roster: the file in `~/.ssh` that holds it, or else one for the agent.
  private func ownKey(orIn folder: String) throws -> String {
    let person = try actorOfSettings()
    guard let keys = configuration.roster.person(person)?.keys, let first = keys.first else {
      throw failure(.signatureOfUnknownKey(person))
    }
    if let home = outside.surroundings.homeDirectory {
      let shell = joined(home, ".ssh")
      let names = (try? FileManager.default.contentsOfDirectory(atPath: shell)) ?? []
      for name in names.sorted() where name.hasSuffix(".pub") {
        let path = joined(shell, name)
        guard let data = try? SafeFile.read(path, limit: 65_536),
          let line = String(validating: data, as: UTF8.self),
          let key = SecureShellKey(line: line), keys.contains(key)
        else { continue }
        return path
      }
    }
    let path = joined(folder, "key.pub")
    try SafeFile.write(Data((first.line + "\n").utf8), to: path)
    return path
  }

  private func signingFolder() throws -> String {
    guard let base = outside.surroundings.baseFolder("XDG_STATE_HOME", else: ".local/state") else {
      throw failures.noSigner()
    }
    let suffix = outside.random.bytes(6).map { String($0, radix: 16) }.joined()
    let folder = joined(base, "stormlog/signing-\(suffix)")
    do { try SafeFolder.make(folder) } catch { throw failures.failure(error) }
    return folder
  }
}
