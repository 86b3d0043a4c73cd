import IncidentCore
package import IncidentWording
package import PlaybookExchange
import StrictText

extension FailureWording {
  /// A foreign playbook cannot be carried over: all reasons with their places, the errors first.
  package func unusablePlaybook(_ path: String, findings: [ImportFinding]) -> Failure {
    let errors = findings.filter(\.isError)
    // What else does not fit may be the cause, so it is said too where it is about the workflow.
    let others = findings.filter { !$0.isError && $0.bearsOnOrder }
    let lines = (errors + others).map { finding in
      "\n  \(path.inline()):\(finding.position.line):\(finding.position.column): "
        + finding.message(in: language)
    }
    let count = language.count(
      errors.count, de: ("Problem", "Probleme"), en: ("problem", "problems"))
    return Failure(
      "unusable-playbook",
      say(
        de: "\(quoted(path)) lässt sich nicht übernehmen: \(count). Es wurde nichts geschrieben.",
        en: "\(quoted(path)) cannot be imported: \(count). Nothing was written.")
        + lines.joined(),
      hint: say(
        de: "in der Quelle beheben und erneut einlesen; Formen: \(next: "help playbook import")",
        en: "mend it at the source and import again; forms: \(next: "help playbook import")"),
      exit: .badData)
  }

  /// The output file's name cannot be a playbook's id.
  package func badPlaybookFile(_ path: String) -> Failure {
    Failure(
      "bad-playbook-file",
      say(
        de: "\(quoted(path)) geht nicht: Die Datei heißt wie das Playbook, ID.yaml, und die ID hat "
          + "nur a–z, 0–9 und -.",
        en: "\(quoted(path)) is not possible: the file is called after the playbook, ID.yaml, and "
          + "the id has only a–z, 0–9 and -."),
      hint: "-o our-playbook.yaml", exit: .usage)
  }
}

extension ImportFinding {
  /// Whether it is about where the workflow leads.
  fileprivate var bearsOnOrder: Bool {
    switch reason {
    case .cacao(.missingException), .cacao(.startIsNoStart): true
    case .broken, .cacao, .mattermost, .markdown: false
    }
  }
}
