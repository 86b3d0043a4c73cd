package import IncidentCore
import IncidentWording
import PlaybookFiles
import ShippedPlaybooks
import Workspace

extension Desk {
  /// What is different between two playbooks, or between what a run follows and a playbook.
  package func difference(of names: [String], run: Int?) throws -> PlaybookDifference {
    if let run {
      let look = try look()
      let known = look.incident.runs
      guard let run = known.first(where: { $0.number == run }) else {
        throw failures.badValue(
          String(run), of: "--run", allowed: known.map { String($0.number) })
      }
      let words = run.prose(from: look.entries.reduce(into: [:]) { $0[$1.sequence] = $1.words })
      return PlaybookDifference(
        from: run, words: words, to: try playbook(names.first ?? run.playbook.id))
    }
    guard names.count == 1 else {
      return PlaybookDifference(from: try playbook(names[0]), to: try playbook(names[1]))
    }
    let own = try playbook(names[0])
    guard let bytes = ShippedPlaybooks.file(own.playbook.id),
      let shipped = PlaybookReader().read(
        bytes, name: "\(own.playbook.id).yaml", library: ShippedPlaybooks.file, clockRules: .shipped
      ).document
    else {
      throw failures.nothingShipped(own.playbook.id, known: ShippedPlaybooks.ids)
    }
    return PlaybookDifference(from: shipped, to: own)
  }
}
