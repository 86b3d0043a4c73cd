package import Foundation
import HostFiles
package import IncidentCore
package import IncidentStore
import IncidentWording
import Workspace

/// A file to keep as evidence, read completely.
package struct EvidenceFile: Sendable {
  package let evidence: Evidence
  package let name: String

  package var named: NamedAttachment { NamedAttachment(evidence.attachment, name: name) }
}

extension Desk {
  /// Reads the files that are to be kept as evidence.
  package func evidence(_ paths: [String]) throws -> [EvidenceFile] {
    try paths.map { path in
      let content = try readFile(path, limit: Attachment.sizeLimit)
      return EvidenceFile(evidence: Evidence(content), name: lastComponent(of: path))
    }
  }

  package func readFile(_ path: String, limit: Int) throws -> Data {
    do {
      return try SafeFile.read(outside.surroundings.absolute(path), limit: limit)
    } catch {
      throw failures.failure(error)
    }
  }

  package func writeFile(_ data: Data, to path: String, replacing: Bool) throws {
    try requireNotOurs(path)
    do {
      try SafeFile.write(data, to: outside.surroundings.absolute(path), replacing: replacing)
    } catch {
      throw failures.failure(error)
    }
  }

  /// Nothing is written over the database or the settings, whatever `--force` says: even a true copy
  /// of the database would lose what another process stores meanwhile.
  package func requireNotOurs(_ path: String) throws {
    let path = outside.surroundings.absolute(path)
    let ours: [(file: String, code: FailureCode)] = [
      (workspace.database, "database-in-the-way"),
      (workspace.database + "-journal", "database-in-the-way"),
      (workspace.configuration, "configuration-in-the-way"),
    ]
    for (file, code) in ours where path == file || SafeFile.isSame(path, file) {
      throw failures.inTheWay(file, code: code)
    }
  }

  /// A file that was kept as evidence, by the beginning of its hash.
  ///
  /// - Returns: Its content, and a name that leads out of no folder.
  package func evidence(beginning prefix: String) throws -> (content: Data, name: String) {
    let prefix = prefix.lowercased()
    let (matching, content) = try withStore(.readOnly) { store in
      let number = try incidentNumber(in: store)
      return try store.read { journal in
        let kept = try journal.entries(of: number).flatMap(\.namedAttachments)
        let matching = kept.filter { $0.attachment.sha256.hasPrefix(prefix) }
        return (matching, try matching.first.flatMap { try journal.evidence($0.attachment.sha256) })
      }
    }
    guard prefix.count >= 6, let found = matching.first,
      Set(matching.map(\.attachment.sha256)).count == 1
    else {
      throw failures.unknownEvidence(prefix, matches: matching.map(\.attachment.sha256))
    }
    guard let content else { throw failures.evidenceErased(found.attachment.sha256) }
    // The name came with the evidence and is not to be trusted as a path.
    let name = lastComponent(of: found.name)
    return (content, name.hasPrefix(".") ? "_\(name)" : name)
  }

  /// Writes a verified copy of the database.
  ///
  /// A copy of a database that is itself unsound is a true copy; it is kept, and the caller says
  /// so.
  package func backup(
    to path: String, replacing: Bool
  ) throws -> (isSound: Bool, seal: String) {
    try requireNotOurs(path)
    let (report, seal) = try withStore(.readOnly) { store in
      try store.backup(to: outside.surroundings.absolute(path), replacing: replacing)
    }
    return (report.isSound, seal.description)
  }
}

extension Entry {
  /// The files that the entry refers to, with their names; by their content's hash where the name
  /// was redacted.
  fileprivate var namedAttachments: [NamedAttachment] {
    event.attachments.enumerated().map { index, attachment in
      NamedAttachment(
        attachment, name: words?[Attachment.nameKey(index + 1)] ?? attachment.sha256)
    }
  }
}
