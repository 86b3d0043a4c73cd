import Foundation
package import IncidentCore
package import IncidentStore

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

  /// What proves that a step is done: files, and at most one URL.
  package func proof(_ items: [String]) throws -> (files: [EvidenceFile], url: String?) {
    let isURL = { (item: String) in item.hasPrefix("https://") || item.hasPrefix("http://") }
    let urls = items.filter(isURL)
    guard urls.count <= 1 else { throw failures.severalURLs() }
    return (try evidence(items.filter { !isURL($0) }), try checked(urls.first))
  }

  func readFile(_ path: String, limit: Int) throws -> Data {
    do {
      return try SafeFile.read(context.surroundings.absolute(path), limit: limit)
    } catch {
      throw failures.failure(error)
    }
  }

  func writeFile(_ data: Data, to path: String, replacing: Bool) throws {
    try requireNotOurs(path)
    do {
      try SafeFile.write(data, to: context.surroundings.absolute(path), replacing: replacing)
    } catch {
      throw failures.failure(error)
    }
  }

  /// Nothing is written over the database or the settings, whatever `--force` says: even a true copy
  /// of the database would lose what another process stores meanwhile.
  func requireNotOurs(_ path: String) throws {
    let path = context.surroundings.absolute(path)
    let ours: [(file: String, code: FailureCode)] = [
      (workspace.database, "database-in-the-way"),
      (workspace.database + "-journal", "database-in-the-way"),
      (workspace.configuration, "configuration-in-the-way"),
    ]
    for (file, code) in ours where path == file || SafeFile.isSame(path, file) {
      throw failures.inTheWay(file, code: code)
    }
  }

  /// Writes a kept file to disk.
  package func saveEvidence(_ prefix: String, to output: OutputOption) throws {
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
    let safeName = lastComponent(of: found.name)
    let path = output.output ?? (safeName.hasPrefix(".") ? "_\(safeName)" : safeName)
    try writeFile(content, to: path, replacing: output.force)
    try reportExport(path, bytes: content.count)
  }

  /// Writes a verified copy of the database.
  ///
  /// A copy of a database that is itself unsound is a true copy; it is kept, and said.
  package func backup(to path: String, replacing: Bool) throws {
    try requireNotOurs(path)
    let (report, seal) = try withStore(.readOnly) { store in
      try store.backup(to: context.surroundings.absolute(path), replacing: replacing)
    }
    if isJSON {
      try writeJSON(
        BackupRecord(backup: path, seal: seal.description, sound: report.isSound))
    } else {
      try context.write(phrases.backedUp(to: terminalSafe(path), seal: seal.description))
    }
    guard report.isSound else {
      context.warn(phrases.backupOfUnsound)
      throw EarlyExit(status: .negative)
    }
  }
}

private struct BackupRecord: Encodable {
  let schema = 1
  let backup: String
  let seal: String
  let sound: Bool

  private enum CodingKeys: String, CodingKey { case schema, backup, seal, sound }
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
