import DemoStorms
import Foundation
package import HostFiles
package import PlaybookFiles
import StrictText

/// The scenarios at hand: the workspace's own, which win, and the shipped ones.
package struct ScenarioLibrary {
  private let folder: String
  private let own: [String]

  package init(of workspace: Workspace) {
    folder = workspace.drills
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    own = names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(5)) }.sorted()
  }

  /// All ids with their origin, in alphabetical order.
  package var ids: [(id: String, origin: PlaybookOrigin)] {
    let shipped = DrillScenarios.all.map(\.id).filter { !own.contains($0) }
    let all: [(id: String, origin: PlaybookOrigin)] =
      own.map { ($0, .own) } + shipped.map { ($0, .shipped) }
    return all.sorted { $0.id < $1.id }
  }

  /// The file of a scenario by its id; nil where there is none.
  ///
  /// - Throws: ``FileFailure`` where it cannot be read.
  package func file(_ id: String) throws(FileFailure) -> [UInt8]? {
    guard own.contains(id), !id.contains("/") else { return DrillScenarios.file(id) }
    return [UInt8](try SafeFile.read(joined(folder, "\(id).yaml"), limit: YAMLLimits().bytes))
  }
}
