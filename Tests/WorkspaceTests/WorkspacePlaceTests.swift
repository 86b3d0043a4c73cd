import Foundation
import TestSupport
import Testing
import Workspace

@Suite struct WorkspacePlaceTests {
  private func locate(
    option: String? = nil, _ environment: [String: String] = [:],
    in folder: String = "/home/eva/work/crisis", home: String? = "/home/eva",
    folders: Set<String> = []
  ) -> Workspace? {
    Workspace.locate(
      option: option,
      in: Surroundings(environment: environment, currentDirectory: folder, homeDirectory: home),
      isFolder: folders.contains)
  }

  @Test func `the option wins over everything`() {
    let workspace = locate(
      option: "/srv/crisis", ["STORMLOG_WORKSPACE": "/other"],
      folders: ["/home/eva/work/crisis/.stormlog"])
    #expect(workspace == Workspace(path: "/srv/crisis", origin: .option))
  }

  @Test func `relative paths begin in the current folder`() {
    #expect(locate(option: "team")?.path == "/home/eva/work/crisis/team")
    #expect(locate(["STORMLOG_WORKSPACE": "team"])?.path == "/home/eva/work/crisis/team")
  }

  @Test func `the environment wins over a folder, unless it is empty`() {
    let folders: Set = ["/home/eva/work/.stormlog"]
    #expect(locate(["STORMLOG_WORKSPACE": "/srv"], folders: folders)?.origin == .environment)
    #expect(
      locate(["STORMLOG_WORKSPACE": ""], folders: folders)
        == Workspace(path: "/home/eva/work/.stormlog", origin: .folder))
  }

  @Test func `the nearest folder above wins`() {
    let folders: Set = ["/home/eva/.stormlog", "/home/eva/work/.stormlog", "/.stormlog"]
    #expect(locate(folders: folders)?.path == "/home/eva/work/.stormlog")
    #expect(locate(folders: ["/.stormlog"])?.path == "/.stormlog")
    #expect(locate(in: "/", folders: ["/.stormlog"])?.path == "/.stormlog")
  }

  @Test func `else it is the user's own data folder`() {
    #expect(
      locate() == Workspace(path: "/home/eva/.local/share/stormlog", origin: .dataHome))
    #expect(locate(["XDG_DATA_HOME": "/data"])?.path == "/data/stormlog")
    #expect(
      locate(["XDG_DATA_HOME": "relative"])?.path == "/home/eva/.local/share/stormlog")
    #expect(locate(home: nil) == nil)
  }

  @Test func `all it holds lies within it`() {
    let workspace = Workspace(path: "/srv/crisis")
    #expect(workspace.database == "/srv/crisis/stormlog.sqlite")
    #expect(workspace.configuration == "/srv/crisis/stormlog.yaml")
    #expect(workspace.playbooks == "/srv/crisis/playbooks")
  }

  @Test func `its folders are the owner's alone`() throws {
    let folder = try TemporaryFolder()
    let workspace = Workspace(path: folder("a/b"))
    #expect(try workspace.makeFolders())
    #expect(try !workspace.makeFolders())
    for name in ["a", "a/b", "a/b/playbooks"] {
      #expect(try folder.mode(of: name) == 0o700)
    }
    #expect(workspace.access == .owner)
  }

  @Test func `a shared one hands its group on`() throws {
    let folder = try TemporaryFolder()
    let workspace = Workspace(path: folder("team"))
    let access = WorkspaceAccess.group(UInt32(getgid()))
    try workspace.makeFolders(for: access)
    #expect(try folder.mode(of: "team") == 0o2770)
    #expect(try folder.mode(of: "team/playbooks") == 0o2770)
    #expect(workspace.access == access)
    #expect(access.fileMode == 0o660)
  }
}
