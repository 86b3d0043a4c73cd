import Foundation
import IncidentDesk
import IncidentViews
import IncidentWording
import TerminalText

extension Shell {
  /// Writes a page to the file that was named, and says so; to standard output where none was.
  ///
  /// - Parameter missing: What the page still lacks; nil where that is not asked.
  func export(_ page: String, to output: OutputOption, missing: [String]? = nil) throws {
    guard let path = output.output else { return try context.write(page) }
    try desk.writeFile(Data(page.utf8), to: path, replacing: output.force)
    try reportExport(path, bytes: page.utf8.count, missing: missing)
  }

  func reportExport(_ path: String, bytes: Int, missing: [String]? = nil) throws {
    if isJSON {
      try writeJSON(ExportRecord(file: path, bytes: bytes, missing: missing))
    } else {
      try context.write(presentation.exported(path, bytes: bytes))
    }
  }

  /// The form that a file's ending tells.
  ///
  /// - Parameter otherwise: The form of a file without an ending.
  /// - Throws: ``Failure`` where the ending stands for none.
  func form<Form>(
    ofFile path: String, _ endings: [(ending: String, form: Form)], otherwise: Form
  ) throws -> Form {
    // Said before anything about the ending: that is what would be lost.
    try desk.requireNotOurs(path)
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let ending = parts.last?.lowercased() else { return otherwise }
    guard let known = endings.first(where: { $0.ending == ending }) else {
      throw failures.unknownEnding(path, known: endings.map(\.ending))
    }
    return known.form
  }

  /// Writes a kept file to disk.
  func saveEvidence(_ prefix: String, to output: OutputOption) throws {
    let (content, name) = try desk.evidence(beginning: prefix)
    let path = output.output ?? name
    try desk.writeFile(content, to: path, replacing: output.force)
    try reportExport(path, bytes: content.count)
  }

  /// Writes a verified copy of the database, and says what it is worth.
  func backup(to path: String, replacing: Bool) throws {
    let (isSound, seal) = try desk.backup(to: path, replacing: replacing)
    if isJSON {
      try writeJSON(BackupRecord(backup: path, seal: seal, sound: isSound))
    } else {
      try context.write(phrases.backedUp(to: terminalSafe(path), seal: seal))
    }
    guard isSound else {
      context.warn(phrases.backupOfUnsound)
      throw EarlyExit(status: .negative)
    }
  }
}

private struct ExportRecord: Encodable {
  let schema = 1
  let file: String
  let bytes: Int
  let missing: [String]?

  private enum CodingKeys: String, CodingKey { case schema, file, bytes, missing }
}

private struct BackupRecord: Encodable {
  let schema = 1
  let backup: String
  let seal: String
  let sound: Bool

  private enum CodingKeys: String, CodingKey { case schema, backup, seal, sound }
}
