package import HostFiles

/// Who may use a workspace.
package enum WorkspaceAccess: Hashable, Sendable {
  /// Its owner alone.
  case owner
  /// A group that shares one host, by its number.
  case group(UInt32)

  package var folderMode: UInt32 {
    switch self {
    case .owner: 0o700
    case .group: 0o2770
    }
  }

  package var fileMode: UInt32 {
    switch self {
    case .owner: 0o600
    case .group: 0o660
    }
  }

  package var groupNumber: UInt32? {
    switch self {
    case .owner: nil
    case .group(let number): number
    }
  }
}

extension Workspace {
  /// Makes the workspace's folders where they are missing.
  ///
  /// - Returns: Whether the workspace itself was made.
  @discardableResult
  package func makeFolders(for access: WorkspaceAccess = .owner) throws(FileFailure) -> Bool {
    let isNew = try SafeFolder.make(path, mode: access.folderMode, group: access.groupNumber)
    try SafeFolder.make(playbooks, mode: access.folderMode, group: access.groupNumber)
    return isNew
  }

  /// Who may use the workspace, by the mode of its folder.
  package var access: WorkspaceAccess {
    SafeFolder.sharingGroup(of: path).map(WorkspaceAccess.group) ?? .owner
  }
}
