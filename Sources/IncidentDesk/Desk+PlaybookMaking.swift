import Foundation
import HostFiles
import IncidentWording
import PlaybookFiles
import Workspace

extension Desk {
  /// Writes a new playbook, empty but explained, or a copy of another one.
  ///
  /// - Returns: Where it was written, and how many bytes.
  package func makePlaybook(
    _ id: String, from origin: String?, at output: String?
  ) throws -> (path: String, bytes: Int) {
    guard PlaybookReader.isID(id) else { throw failures.badPlaybookID(id) }
    // In its place, others may stand on it; so it takes the intent to copy it.
    if origin != id, library.ids.contains(where: { $0.id == id && $0.origin == .shipped }) {
      throw failures.shippedPlaybookID(id)
    }
    let text =
      if let origin {
        try copy(of: origin, as: id)
      } else {
        NewPlaybook(id: id, language: language).text
      }
    let path = try place(for: id, asked: output)
    do {
      let mode = output == nil ? workspace.access.fileMode : WorkspaceAccess.owner.fileMode
      try writeFile(Data(text.utf8), to: path, mode: mode, replacing: false)
    } catch let failure as Failure where failure.code == "file-exists" {
      throw failures.playbookExists(path)
    }
    return (path, text.utf8.count)
  }

  /// The text of a playbook that can be followed, under another id.
  private func copy(of origin: String, as id: String) throws -> String {
    _ = try playbook(origin)
    let file = try playbookFile(origin)
    return PlaybookCopy(file.bytes, id: id)?.text ?? String(decoding: file.bytes, as: UTF8.self)
  }

  private func place(for id: String, asked output: String?) throws -> String {
    let name = "\(id).yaml"
    guard let output else {
      guard SafeFolder.exists(workspace.path) else {
        throw failures.noWorkspaceForPlaybook(workspace, id: id)
      }
      do {
        try workspace.makeFolders(for: workspace.access)
      } catch {
        throw failures.failure(error)
      }
      return joined(workspace.playbooks, name)
    }
    if SafeFolder.exists(outside.surroundings.absolute(output)) { return joined(output, name) }
    guard [name, "\(id).yml"].contains(lastComponent(of: output)) else {
      throw failures.fileNotCalled(name, output: output)
    }
    return output
  }
}
