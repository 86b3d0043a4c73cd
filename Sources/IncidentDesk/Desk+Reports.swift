import Foundation
import HostFiles
package import IncidentCore
package import IncidentReport
import IncidentStore
import IncidentWording
import Workspace

extension Desk {
  /// The post-mortem of the incident at hand, and the seal of what it tells.
  package func postMortem(for audience: PostMortem.Audience) throws -> PostMortem {
    // Read at one moment, so that the seal is that of what the report tells.
    let (look, seal) = try withStore(.readOnly) { store in
      let number = try incidentNumber(in: store)
      return try store.read { journal in
        (try self.look(number, everything: true, journal), try journal.seal())
      }
    }
    return PostMortem(
      PostMortem.Source(
        incident: look.incident, entries: look.entries, roster: configuration.roster,
        organisation: configuration.organisation, targets: configuration.targets,
        now: look.now, seal: seal.description, links: look.links),
      audience: audience, language: language)
  }

  /// Checks the journal.
  ///
  /// - Parameter text: The seal that it is held against, as it was typed; nil where none is.
  package func verification(seal text: String?) throws -> VerificationReport {
    let seal = try text.map { text in
      guard let seal = Seal(text) else { throw failures.badSeal(text) }
      return seal
    }
    var report = try withStore(.readOnly) { store in try store.verify(against: seal) }
    if (try? FileStatus(of: workspace.database))?.isOpenToAll == true {
      report.notices.append(.openToAll(path: workspace.database))
    }
    report.notices += NewFile.leftovers(in: workspace.path).map { .leftBehind(path: $0) }
    return report
  }

  /// A seal over all journals.
  package func seal() throws -> String {
    try withStore(.readOnly) { store in try store.read { try $0.seal() } }.description
  }
}
