import Foundation
package import IncidentCore
package import IncidentReport

/// One incident in full: dates, people, playbooks, escalations, figures.
package struct IncidentDetail: View {
  private let look: Look

  package init(_ look: Look) {
    self.look = look
  }

  package struct Record: Encodable, Sendable {
    let schema = 1
    let incident: IncidentRecord
    let entries: Int
    let started: Moment?
    let detected: Moment?
    let cluster: Cluster?
    let channels: [Channel]
    let closure: ClosureReason?
    let milestones: [Milestone]
    let assignments: [Assignment]
    let facts: [String: FactValue]
    let runs: [RunRecord]
    let escalations: [Escalation]
    let statements: Int
    let promises: Int
    let lessons: Int
    let actions: Int

    private enum CodingKeys: String, CodingKey {
      case schema, incident, entries, started, detected, cluster, channels, closure, milestones
      case assignments, facts, runs, escalations, statements, promises, lessons, actions
    }
  }

  package struct RunRecord: Encodable, Sendable {
    let number: Int
    let playbook: String
    let version: Int
    let startedAt: Moment
    let done: Int
    let toDo: Int
  }

  package func record(in presentation: Presentation) -> Record {
    let incident = look.incident
    return Record(
      incident: IncidentRecord(look), entries: incident.sequence, started: incident.started,
      detected: incident.detected, cluster: incident.cluster, channels: incident.channels,
      closure: incident.closure, milestones: incident.milestones,
      assignments: incident.assignments, facts: incident.facts, runs: runs,
      escalations: incident.escalations, statements: incident.statements.count,
      promises: incident.promises.count, lessons: incident.lessons.count,
      actions: incident.actions.count)
  }

  private var runs: [RunRecord] {
    let steps = look.incident.stepViews(at: look.now)
    return look.incident.runs.map { run in
      let own = steps.filter { $0.run == run.number }
      return RunRecord(
        number: run.number, playbook: run.playbook.id, version: run.playbook.version,
        startedAt: run.startedAt, done: own.count { $0.state == .done },
        toDo: own.count(where: \.isToDo))
    }
  }

  package func text(in presentation: Presentation) -> String {
    let incident = look.incident
    let language = presentation.language
    let title = presentation.safe(look.shownTitle(in: language))
    var rows: [(String, String)] = [
      (presentation.say(de: "Status", en: "Status"), status(in: presentation)),
      (presentation.say(de: "Alarm", en: "Alert"), presentation.alert(incident.alert)),
      ("Wind", presentation.wind(incident.wind.current)),
    ]
    func add(_ german: String, _ english: String, _ value: String?) {
      if let value, !value.isEmpty {
        rows.append((language.choose(de: german, en: english), value))
      }
    }
    add("Begonnen", "Started", incident.started.map { presentation.time.moment($0, zoned: true) })
    add("Bemerkt", "Detected", incident.detected.map { presentation.time.moment($0, zoned: true) })
    add("Art", "Mode", incident.mode == .real ? nil : language.title(of: incident.mode))
    add("Cluster", "Cluster", incident.cluster.map(language.title(of:)))
    add(
      "Kanäle", "Channels",
      incident.channels.map { presentation.safe(language.title(of: $0)) }.joined(separator: ", "))
    for assignment in incident.assignments {
      add(
        language.title(of: assignment.role), language.title(of: assignment.role),
        presentation.safe(look.names.person(assignment.person)))
    }
    for (name, value) in incident.facts.sorted(by: { $0.key < $1.key }) {
      add("Fakt \(name)", "Fact \(name)", presentation.safe(value))
    }
    for run in runs {
      let done = presentation.say(
        de: "\(run.done) erledigt, \(run.toDo) offen", en: "\(run.done) done, \(run.toDo) open")
      add(
        "Playbook", "Playbook",
        "\(run.number) \(presentation.safe(run.playbook)) v\(run.version): \(done)")
    }
    add("Einträge", "Entries", String(incident.sequence))
    add("Kennung", "Identity", incident.id.uuidString.lowercased())
    let width = rows.map(\.0.displayWidth).max() ?? 0
    return presentation.heading("\(look.number)  \(title)")
      + rows.map { "  \($0.0.padded(to: width))  \($0.1)\n" }.joined()
  }

  private func status(in presentation: Presentation) -> String {
    let incident = look.incident
    let language = presentation.language
    let closure = incident.closure.map { " (\(language.title(of: $0)))" } ?? ""
    let since = incident.milestones.last.map { ", " + presentation.time.moment($0.at) } ?? ""
    return language.title(of: incident.status) + closure + since
  }
}
