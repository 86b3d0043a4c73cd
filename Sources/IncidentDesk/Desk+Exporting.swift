package import IncidentCore
import IncidentStore
package import IncidentWording

/// How what leaves the house is read: checked, and whether it may leave although something in it is
/// not as it was written.
package struct Exporting: Sendable {
  /// The command that does it, as the next one to type where it is refused.
  let command: String
  let allowsUnverified: Bool

  package init(_ command: String, allowsUnverified: Bool = false) {
    self.command = command
    self.allowsUnverified = allowsUnverified
  }
}

/// An incident as its whole journal tells it, every link of it checked.
package struct CheckedLook: Sendable {
  package let look: Look
  /// All that is not as it was written; empty unless that was asked for.
  package let findings: [VerificationReport.Finding]

  package init(_ look: Look, findings: [VerificationReport.Finding] = []) {
    self.look = look
    self.findings = findings
  }
}

extension Desk {
  /// Reads the incident at hand for what leaves the house.
  ///
  /// - Throws: ``Failure`` where something is not as it was written and may not leave so.
  package func checkedLook(for exporting: Exporting) throws -> CheckedLook {
    try withStore(.readOnly) { store in
      let number = try incidentNumber(in: store)
      return try read(store) { try checkedLook(number, for: exporting, $0) }
    }
  }

  func checkedLook(
    _ number: Int, for exporting: Exporting, _ journal: JournalReader
  ) throws -> CheckedLook {
    var entries: [Entry] = []
    let (checked, findings) = try journal.verify(number) { entries.append($0) }
    try requireSound(findings, for: exporting)
    // What cannot be folded from the entries is shown as it was stored.
    let incident = try checked ?? journal.load(number).incident
    return CheckedLook(
      try look(
        at: incident, number, titled: try journal.title(number, incident), entries: entries,
        recent: entries.suffix(3).reversed(), journal),
      findings: findings)
  }

  /// - Throws: ``Failure`` where there are findings and nothing else was asked for.
  func requireSound(
    _ findings: [VerificationReport.Finding], for exporting: Exporting
  ) throws {
    guard let first = findings.first, !exporting.allowsUnverified else { return }
    throw failures.unsound(first, of: findings.count, for: exporting.command)
  }
}
