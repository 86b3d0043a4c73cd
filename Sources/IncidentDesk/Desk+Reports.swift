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
  /// - Parameters:
  ///   - audience: For whom it is.
  ///   - included: The statements that the public is shown although they were not approved or do not
  ///     stand.
  ///   - showingPictures: Whether its form shows those among the evidence.
  /// - Throws: ``Failure`` where the journal is not as it was written and it may not leave so.
  package func postMortem(
    for audience: PostMortem.Audience, including included: Set<Int> = [], showingPictures: Bool,
    _ exporting: Exporting
  ) throws -> PostMortem {
    // Read at one moment, so that the seal is that of what the report tells.
    let (checked, seal, pictures) = try withStore(.readOnly) { store in
      let number = try incidentNumber(in: store)
      return try read(store) { journal in
        let checked = try checkedLook(number, for: exporting, journal)
        let pictures =
          try showingPictures && audience == .internal
          ? journal.pictures(in: checked.look.entries) : EvidencePictures()
        return (checked, try journal.seal(), pictures)
      }
    }
    let look = checked.look
    return PostMortem(
      PostMortem.Source(
        incident: look.incident, entries: look.entries, roster: configuration.roster,
        organisation: configuration.organisation,
        targets: look.keptTargets ?? configuration.targets,
        now: look.now, seal: seal.description, links: look.links, findings: checked.findings,
        pictures: pictures),
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
  package func seal(
    _ exporting: Exporting
  ) throws -> (seal: String, findings: [VerificationReport.Finding]) {
    try withStore(.readOnly) { store in
      let (report, seal) = try store.checkedSeal()
      try requireSound(report.findings, for: exporting)
      return (seal.description, report.findings)
    }
  }
}

extension JournalReader {
  /// The pictures among the files that entries refer to, in the order of the entries.
  fileprivate func pictures(in entries: [Entry]) throws -> EvidencePictures {
    var pictures = EvidencePictures()
    for attachment in entries.filter({ $0.words != nil }).flatMap(\.event.attachments).uniqued()
    where !attachment.isElsewhere {
      let count = EvidencePictures.bytesNeeded(of: attachment)
      guard let content = try evidence(attachment.sha256, atMost: count) else { continue }
      pictures.take(
        content, of: attachment, isAsKept: Evidence(content).attachment == attachment)
    }
    return pictures
  }
}

extension Look {
  /// What the journal kept of the company's targets last; nil where it keeps none.
  fileprivate var keptTargets: [FigureName: FigureTarget]? {
    for entry in entries.reversed() {
      guard case .settingsNoticed(let notice) = entry.event else { continue }
      return notice.settings.targets.isEmpty ? nil : notice.settings.targets
    }
    return nil
  }
}
