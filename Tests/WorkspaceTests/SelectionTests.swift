import Foundation
import TestSupport
import Testing
import Workspace

@Suite struct SelectionTests {
  @Test func `the chosen incident is remembered for each workspace`() throws {
    let folder = try TemporaryFolder()
    let surroundings = Surroundings(
      environment: ["XDG_STATE_HOME": folder.path], currentDirectory: "/", homeDirectory: nil)
    let here = try #require(Selection(workspace: Workspace(path: "/a"), in: surroundings))
    let there = try #require(Selection(workspace: Workspace(path: "/b"), in: surroundings))
    let incident = UUID()
    #expect(here.incident() == nil)
    try here.choose(incident)
    #expect(here.incident() == incident)
    #expect(there.incident() == nil)
    #expect(try folder.mode(of: "stormlog/in-use") == 0o700)
    try here.clear()
    try here.clear()
    #expect(here.incident() == nil)
  }

  @Test func `without a home there is no selection`() {
    let surroundings = Surroundings(
      environment: [:], currentDirectory: "/", homeDirectory: nil)
    #expect(Selection(workspace: Workspace(path: "/a"), in: surroundings) == nil)
  }
}
