package import Foundation
import HostFiles
package import IncidentCore
package import IncidentStore
import IncidentWording
import Workspace

/// A file given as evidence, read completely.
package struct EvidenceFile: Sendable {
  /// What is to be kept; nil where the file is too large for it.
  package let evidence: Evidence?
  package let named: NamedAttachment
}

extension Desk {
  /// Reads the files that are given as evidence. Of one that is too large to be kept the hash, the
  /// size and the place are.
  package func evidence(_ paths: [String]) throws -> [EvidenceFile] {
    try paths.map { path in
      let (place, name) = (outside.surroundings.absolute(path), lastComponent(of: path))
      do throws(FileFailure) {
        let evidence = Evidence(try SafeFile.read(place, limit: Attachment.sizeLimit))
        return EvidenceFile(
          evidence: evidence, named: NamedAttachment(evidence.attachment, name: name))
      } catch {
        guard case .tooLarge = error.reason else { throw failures.failure(error) }
      }
      do throws(FileFailure) {
        var digest = EvidenceDigest()
        try SafeFile.readThrough(place) { (piece) throws(FileFailure) in digest.add(piece) }
        return EvidenceFile(
          evidence: nil, named: NamedAttachment(digest.attachment, name: name, place: place))
      } catch {
        throw failures.failure(error)
      }
    }
  }

  package func readFile(_ path: String, limit: Int) throws -> Data {
    do {
      return try SafeFile.read(outside.surroundings.absolute(path), limit: limit)
    } catch {
      throw failures.failure(error)
    }
  }

  /// Writes a whole file for somebody outside, never over what the workspace itself lives in.
  package func writeFile(
    _ data: Data, to path: String, mode: UInt32 = 0o600, replacing: Bool
  ) throws {
    do {
      try workspace.place(
        data, at: outside.surroundings.absolute(path), mode: mode, replacing: replacing)
    } catch let occupied as OccupiedPlace {
      throw failures.inTheWay(occupied)
    } catch let error as FileFailure {
      throw failures.failure(error)
    }
  }

  /// Nothing is written over the database or the settings, whatever `--force` says: even a true copy
  /// of the database would lose what another process stores meanwhile.
  package func requireNotOurs(_ path: String) throws {
    do {
      try workspace.requireNotOurs(outside.surroundings.absolute(path))
    } catch {
      throw failures.inTheWay(error)
    }
  }

  /// A file that was kept as evidence, by the beginning of its hash.
  ///
  /// - Returns: Its content, and a name that leads out of no folder.
  /// - Throws: ``Failure`` where it, or the journal that names it, is not as it was written.
  package func evidence(
    beginning prefix: String, _ exporting: Exporting
  ) throws -> (content: Data, name: String, findings: [VerificationReport.Finding]) {
    let prefix = prefix.lowercased()
    let (matching, content, findings) = try withStore(.readOnly) { store in
      let number = try incidentNumber(in: store)
      return try read(store) { journal in
        var kept: [NamedAttachment] = []
        let (_, findings) = try journal.verify(number) { kept += $0.namedAttachments }
        try requireSound(findings, for: exporting)
        let matching = kept.filter { $0.attachment.sha256.hasPrefix(prefix) }
        let content = try matching.first.flatMap { found in
          found.attachment.isElsewhere ? nil : try journal.evidence(found.attachment.sha256)
        }
        return (matching, content, findings)
      }
    }
    guard prefix.count >= 6, let found = matching.first,
      Set(matching.map(\.attachment.sha256)).count == 1
    else {
      throw failures.unknownEvidence(prefix, matches: matching.map(\.attachment.sha256))
    }
    guard let content else {
      throw found.attachment.isElsewhere && found.place != nil
        ? failures.evidenceElsewhere(found) : failures.evidenceErased(found.attachment.sha256)
    }
    // The name came with the evidence and is not to be trusted as a path.
    let name = lastComponent(of: found.name)
    return (content, name.hasPrefix(".") ? "_\(name)" : name, findings)
  }

  /// Writes a verified copy of the database. That of a database that is itself unsound is a true
  /// copy, made only where that was asked for.
  package func backup(
    to path: String, replacing: Bool, _ exporting: Exporting
  ) throws -> (isSound: Bool, seal: String, notices: [VerificationReport.Notice]) {
    try requireNotOurs(path)
    let place = outside.surroundings.absolute(path)
    let (report, seal) = try withStore(.readOnly) { store in
      do {
        return try store.backup(
          to: place, replacing: replacing, unsoundToo: exporting.allowsUnverified)
      } catch let error as StoreError {
        guard case .unsound = error.reason else { throw error }
        // The copy says what is wrong in itself; the database may have more to say.
        try requireSound(store.verify().findings, for: exporting)
        throw error
      }
    }
    let left = Set(NewFile.leftovers(in: parent(of: place)) + NewFile.leftovers(in: workspace.path))
    return (report.isSound, seal.description, left.sorted().map { .leftBehind(path: $0) })
  }

  /// Puts a copy of a database in the place of the workspace's own, which is kept beside it. A
  /// workspace that is not there is made. Each incident that had gone on there says so from
  /// now on, or that there was none to compare with.
  ///
  /// - Returns: What was restored, and the numbers of the incidents in which that could not be noted.
  package func restore(
    from path: String
  ) throws -> (restored: RestoredDatabase, unnoted: [Int]) {
    let restored = try placed(from: path)
    let unnoted = restored.losses.filter { loss in
      let act = RecordRestore(
        replaced: restored.keptSeal, last: loss.last, earlier: loss.earlier,
        foundNone: restored.kept == nil)
      return (try? perform(act, as: .system, on: loss.number)) == nil
    }
    return (restored, unnoted.map(\.number))
  }

  private func placed(from path: String) throws -> RestoredDatabase {
    let path = outside.surroundings.absolute(path)
    do {
      switch try FileStatus(of: path).kind {
      case .file: break
      case .folder: throw FileFailure(path, .isFolder, writing: false)
      case .link, .other: throw FileFailure(path, .notAFile, writing: false)
      }
      try workspace.makeFolders(for: workspace.access)
      return try Store.restore(
        from: path, to: workspace.database, at: outside.now(),
        sharedWithGroup: workspace.access != .owner)
    } catch let error as StoreError {
      throw failures.failure(error)
    } catch let error as FileFailure {
      throw failures.failure(error)
    }
  }
}

extension Entry {
  /// The files that the entry refers to, with their names; by their content's hash where the name
  /// was redacted.
  fileprivate var namedAttachments: [NamedAttachment] {
    event.attachments.enumerated().map { index, attachment in
      NamedAttachment(
        attachment, name: words?[Attachment.nameKey(index + 1)] ?? attachment.sha256,
        place: words?[Attachment.placeKey(index + 1)])
    }
  }
}
