import Foundation
import IncidentCore
package import IncidentWording
import TerminalText

/// One incident in full: dates, people, playbooks, escalations, figures.
package struct IncidentDetail: View {
  private let look: Look

  package var isOfDrill: Bool { look.incident.mode == .drill }

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
    let clocks: Int
    let claims: Int
    let posts: Int
    let lessons: Int
    let actions: Int

    private enum CodingKeys: String, CodingKey {
      case schema, incident, entries, started, detected, cluster, channels, closure, milestones
      case assignments, facts, runs, escalations, statements, promises, clocks
      case claims, posts, lessons, actions
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
      assignments: incident.assignments, facts: incident.standingAnswers.allFacts, runs: runs,
      escalations: incident.escalations, statements: incident.statements.count,
      promises: incident.promises.count, clocks: incident.clocks.count,
      claims: incident.claims.count, posts: incident.posts.count,
      lessons: incident.lessons.count,
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
      (presentation.language.headings.status, status(in: presentation)),
      (presentation.language.headings.alert, presentation.alert(incident.alert)),
      ("Wind", presentation.wind(incident.wind.current)),
    ]
    func add(_ german: String, _ english: String, _ value: String?) {
      if let value, !value.isEmpty {
        rows.append((language.choose(de: german, en: english), value))
      }
    }
    add("Weitergeführt in", "Continued in", look.links.original.map { presentation.name($0) })
    add(
      "Auch erfasst als", "Also recorded as",
      look.links.duplicates.map { presentation.name($0) }.joined(separator: ", "))
    add("Begonnen", "Started", incident.started.map { presentation.time.moment($0, zoned: true) })
    add("Bemerkt", "Detected", incident.detected.map { presentation.time.moment($0, zoned: true) })
    add("Art", "Mode", incident.mode == .real ? nil : language.title(of: incident.mode))
    add("Cluster", "Cluster", incident.cluster.map(language.title(of:)))
    add(
      "Kanäle", "Channels",
      incident.channels.map { presentation.safe(language.title(of: $0)) }.joined(separator: ", "))
    for assignment in incident.assignments {
      let role = presentation.safe(language.title(of: assignment.role)).capitalisedFirst
      add(
        role, role,
        presentation.safe(look.names.person(assignment.person)))
    }
    for question in [Question.type, .history, .reputation] {
      let title = language.title(of: question).capitalisedFirst
      add(title, title, incident.answer(to: question).map { language.answer($0, to: question) })
    }
    for (name, value) in incident.standingAnswers.allFacts.sorted(by: { $0.key < $1.key }) {
      let said = presentation.language.word(ofValue: value)
      let title = presentation.safe(FactName(name).title(in: presentation.language))
      add("Fakt: \(title)", "Fact: \(title)", presentation.safe(said))
    }
    for run in runs {
      let done = presentation.say(
        de: "\(run.done) erledigt, \(run.toDo) offen", en: "\(run.done) done, \(run.toDo) open")
      add(
        "Playbook", "Playbook",
        "\(run.number) \(presentation.safe(run.playbook)) v\(run.version): \(done)")
    }
    for escalation in incident.escalations {
      add(
        "Eskalation \(escalation.number)", "Escalation \(escalation.number)",
        presentation.acknowledgements(of: escalation, names: look.names))
    }
    for statement in incident.statements {
      let channel = presentation.safe(language.title(of: statement.channel))
      add(
        "Stellungnahme \(incident.name(ofStatement: statement.number).text)",
        "Statement \(incident.name(ofStatement: statement.number).text)",
        "\(channel), \(presentation.safe(statement.language)): "
          + language.title(of: statement.status))
    }
    add(
      "Zusagen", "Promises",
      openOf(
        incident.promises.count, incident.promises.count { $0.outcome == nil }, in: presentation))
    add(
      "Meldefristen", "Legal clocks",
      openOf(
        incident.clocks.count, incident.clocks.count(where: \.isRunning), in: presentation))
    add(
      "Behauptungen", "Claims",
      openOf(
        incident.claims.count, incident.claims.count { $0.verdict == .open }, in: presentation))
    add(
      "Beiträge", "Posts",
      openOf(
        incident.posts.count, incident.posts.count(where: \.isWaiting), in: presentation))
    add("Erkenntnisse", "Lessons", incident.lessons.isEmpty ? nil : String(incident.lessons.count))
    add(
      "Maßnahmen", "Action items",
      openOf(incident.actions.count, incident.actions.count { $0.outcome == nil }, in: presentation)
    )
    add("Einträge", "Entries", String(incident.sequence))
    add("Kennung", "Identity", incident.id.uuidString.lowercased())
    let width = rows.map(\.0.displayWidth).max() ?? 0
    return presentation.heading("\(look.number)  \(title)")
      + rows.map { name, value in
        let fits = value.displayWidth + width + 4 <= presentation.width
        let shown = fits ? value : presentation.wrapped(value, indent: width + 4)
        return "  \(name.padded(to: width))  \(shown)\n"
      }.joined()
  }

  private func openOf(_ all: Int, _ open: Int, in presentation: Presentation) -> String? {
    guard all > 0 else { return nil }
    return presentation.say(de: "\(all), offen \(open)", en: "\(all), \(open) open")
  }

  private func status(in presentation: Presentation) -> String {
    let incident = look.incident
    let language = presentation.language
    let closure = incident.closure.map { " (\(language.title(of: $0)))" } ?? ""
    let since = incident.milestones.last.map { ", " + presentation.time.moment($0.at) } ?? ""
    return language.title(of: incident.status) + closure + since
  }
}

extension Presentation {
  /// Who has acknowledged an escalation, and which roles have not.
  func acknowledgements(of escalation: Escalation, names: Names) -> String {
    let level = language.title(of: escalation.to)
    guard escalation.acknowledgeWithin != nil else { return level }
    let silent = escalation.notices.map(\.role).filter {
      escalation.acknowledgement(for: $0) == nil
    }
    if silent.isEmpty {
      return say(de: "\(level), von allen bestätigt", en: "\(level), acknowledged by all")
    }
    let roles = safe(language.list(silent.map(language.title(of:))))
    return say(
      de: "\(level), ohne Bestätigung: \(roles)", en: "\(level), not acknowledged: \(roles)")
  }
}
