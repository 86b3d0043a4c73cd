import Foundation
import HostFiles
package import IncidentCore
package import IncidentReport
import IncidentStore
import IncidentWording
import Workspace

extension Desk {
  /// The post-mortem of the incident at hand, and the seal of what it tells.
  ///
  /// - Throws: ``Failure`` where the journal is not as it was written and it may not leave so.
  package func postMortem(
    for audience: PostMortem.Audience, including included: Set<Int> = [], _ exporting: Exporting
  ) throws -> PostMortem {
    // Read at one moment, so that the seal is that of what the report tells.
    let (checked, seal) = try withStore(.readOnly) { store in
      let number = try incidentNumber(in: store)
      return try read(store) { journal in
        (try checkedLook(number, for: exporting, journal), try journal.seal())
      }
    }
    let look = checked.look
    return PostMortem(
      PostMortem.Source(
        incident: look.incident, entries: look.entries, roster: configuration.roster,
        organisation: configuration.organisation, targets: configuration.targets,
        now: look.now, seal: seal.description, links: look.links, findings: checked.findings),
      audience: audience, language: language, including: included)
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

  /// A seal over all journals, which are checked first: who holds it should hold the truth.
  ///
  /// - Throws: ``Failure`` where they are not as they were written and that was not asked for.
  package func seal(_ exporting: Exporting) throws -> String {
    try withStore(.readOnly) { store in
      let (report, seal) = try store.sealChecking(everything: !exporting.allowsUnverified)
      try requireSound(report.findings, for: exporting)
      return seal.description
    }
  }
}
