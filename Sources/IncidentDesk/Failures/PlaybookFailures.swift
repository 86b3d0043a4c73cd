package import IncidentWording
package import Workspace

/// Playbooks that cannot be written under a name, or are not shipped.
extension FailureWording {
  package func badPlaybookID(_ id: String) -> Failure {
    Failure(
      "bad-playbook-id",
      say(
        de: "\(quoted(id)) geht nicht als Name: nur a–z, 0–9 und -, höchstens 64 Zeichen.",
        en: "\(quoted(id)) cannot be an id: only a–z, 0–9 and -, at most 64 characters."),
      hint: .next("playbook new food-recall"), exit: .usage)
  }

  package func noWorkspaceForPlaybook(_ workspace: Workspace, id: String) -> Failure {
    Failure(
      "no-workspace",
      say(
        de: "Es gibt noch keinen Arbeitsbereich: \(workspace.path.inline()).",
        en: "There is no workspace yet: \(workspace.path.inline())."),
      hint: "\(next: "init") · \(next: "playbook new \(id) -o \(id).yaml")", exit: .notFound)
  }

  package func playbookExists(_ path: String) -> Failure {
    Failure(
      "already-exists",
      say(
        de: "\(path.inline()) gibt es schon; es wird nicht überschrieben.",
        en: "\(path.inline()) exists already and is not overwritten."),
      hint: say(de: "einen anderen Namen wählen", en: "choose another id"), exit: .cannotCreate)
  }

  /// A new playbook would take the place of a shipped one.
  package func shippedPlaybookID(_ id: String) -> Failure {
    Failure(
      "shipped-playbook",
      say(
        de: "\(id) gibt es mitgeliefert; ein neues Playbook dieses Namens stünde an seiner Stelle.",
        en: "\(id) is shipped; a new playbook of this id would take its place."),
      hint: say(
        de: "anders nennen, oder Ihre eigene Fassung davon beginnen: ",
        en: "choose another id, or begin your own version of it: ")
        + .next("playbook new \(id) --from \(id)"), exit: .refused)
  }

  package func fileNotCalled(_ name: String, output: String) -> Failure {
    Failure(
      "wrong-file-name",
      say(
        de: "Die Datei eines Playbooks trägt seinen Namen: \(name), nicht \(quoted(output)).",
        en: "A playbook's file has the name of the playbook: \(name), not \(quoted(output))."),
      hint: "-o \(name)", exit: .usage)
  }

  package func nothingShipped(_ id: String, known: [String]) -> Failure {
    Failure(
      "nothing-to-compare",
      say(
        de: "Ein Playbook \(quoted(id)) wird nicht mitgeliefert. Womit vergleichen?",
        en: "No playbook \(quoted(id)) is shipped. What is it to be compared with?"),
      hint: .next("playbook diff \(known.first ?? "spine") \(id.inline())"), exit: .notFound)
  }
}
