import Foundation
import HostTerminal
import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording
import TerminalText
import Workspace

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
    try writing(path) { try report(ExportView(path, bytes: bytes, missing: missing)) }
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
  func saveEvidence(
    _ prefix: String, to output: OutputOption, _ exporting: Exporting
  ) throws {
    let (content, name, findings) = try desk.evidence(beginning: prefix, exporting)
    if !findings.isEmpty { warn(phrases.unverified(findings)) }
    let path = output.output ?? name
    try desk.writeFile(content, to: path, replacing: output.force)
    try reportExport(path, bytes: content.count)
  }

  /// Writes a verified copy of the database, and says what it is worth.
  func backup(to path: String, replacing: Bool, _ exporting: Exporting) throws {
    let (isSound, seal, notices) = try desk.backup(to: path, replacing: replacing, exporting)
    for notice in notices { warn(terminalSafe(language.text(of: notice))) }
    try ending(with: isSound ? nil : .negative) {
      if !isSound { warn(phrases.backupOfUnsound) }
      try writing(path, seal: seal) {
        try report(BackupView(path, seal: seal, isSound: isSound))
      }
    }
  }

  /// Puts a copy in the place of the database.
  func restore(from path: String) throws {
    let (restored, unnoted) = try desk.restore(from: path)
    let view = RestoreView(
      of: path, restored, unnoted: unnoted,
      hasSettings: (try? desk.workspace.hasConfiguration()) == true)
    try writing(desk.workspace.database, seal: restored.seal.description) { try report(view) }
  }

  /// Shows what became of a file that is written by now. Where that cannot be shown, it is told
  /// apart from the file: the seal that would be lost stands nowhere else.
  private func writing(_ path: String, seal: String? = nil, _ show: () throws -> Void) throws {
    do {
      try show()
    } catch let failure as OutputFailure {
      let told = failures.outputFailed(
        afterWriting: path, seal: seal, detail: failure.isClosedPipe ? nil : failure.detail)
      guard failure.isClosedPipe else { throw told }
      if seal != nil { warn(terminalSafe(told.message)) }
    }
  }
}
