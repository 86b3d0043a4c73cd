package import IncidentCore
import IncidentReport
import IncidentWording
import TerminalText

/// The ten points: what is there, what is missing, and what to do next.
package struct ReadinessView: View {
  private let readiness: Readiness
  /// The workspace's configuration file.
  private let file: String
  /// The folder of its own playbooks.
  private let playbooks: String
  /// The workspace as it was named on the command line; nil where it was not.
  private let askedWorkspace: String?

  package init(
    _ readiness: Readiness, settings file: String, playbooks: String,
    asked askedWorkspace: String? = nil
  ) {
    self.readiness = readiness
    self.askedWorkspace = askedWorkspace
    self.file = file
    self.playbooks = playbooks
  }

  package struct Record: Encodable, Sendable {
    package let schema = 1
    package let ready: Int
    package let of: Int
    package let points: [Point]

    private enum CodingKeys: String, CodingKey { case schema, ready, of, points }
  }

  package struct Point: Encodable, Sendable {
    package let point: Int
    package let title: String
    package let ready: Bool
    package let findings: [Item]
    package let next: String?
  }

  package struct Item: Encodable, Sendable {
    package let check: String
    package let state: String
    package let holdings: [String]
    package let missing: [String]
    package let key: String?
    /// Of a drill: how many expectations it met in time, and of how many.
    package let expectationsInTime: Int?
    package let expectations: Int?
  }

  package func record(in presentation: Presentation) -> Record {
    let language = presentation.language
    return Record(
      ready: readiness.readyPoints, of: readiness.reviews.count,
      points: readiness.reviews.map { review in
        Point(
          point: review.point.rawValue, title: language.title(of: review.point),
          ready: review.isReady,
          findings: review.findings.map { finding in
            Item(
              check: finding.check.rawValue, state: finding.word, holdings: finding.holdings,
              missing: finding.missing, key: language.key(of: finding.check),
              expectationsInTime: finding.result?.count, expectations: finding.result?.of)
          }, next: review.next.flatMap { command(for: $0)?.text(.english) })
      })
  }

  package func text(in presentation: Presentation) -> String {
    readiness.reviews.map { text(of: $0, in: presentation) }.joined(separator: "\n")
      + "\n\(presentation.language.summary(of: readiness))\n"
      + readiness.namesakes.map { people in
        let notice = presentation.language.text(ofNamesakes: people)
        return "! \(presentation.wrapped(notice, indent: 2))\n"
      }.joined()
  }

  private func text(of review: Readiness.Review, in presentation: Presentation) -> String {
    let language = presentation.language
    var text = presentation.heading(
      "\(review.point.rawValue) \(language.title(of: review.point)) "
        + "(\(review.done)/\(review.findings.count))")
    for finding in review.findings {
      let mark =
        finding.isThere ? "✓" : presentation.style("✗", .bold, .red)
      let line = "\(language.title(of: finding.check)): \(language.text(of: finding))"
      text += "  \(mark) \(presentation.wrapped(line, indent: 4))\n"
    }
    if let next = review.next, let command = command(for: next) {
      let key = language.key(of: next.check).map { "   # \($0)" } ?? ""
      text += "  → \(presentation.safe(presentation.text(command)))\(key)\n"
    }
    return text
  }

  /// The shipped scenario of the storm that strikes any company.
  private var scenario: String { "kitchen-video" }

  /// What to type to close a gap, in the same workspace.
  private func command(for finding: Readiness.Finding) -> Hint? {
    guard let command = bareCommand(for: finding) else { return nil }
    guard let askedWorkspace, let step = command.steps.first else { return command }
    return .next("\(step.line) --workspace \(askedWorkspace.shellQuoted)")
  }

  private func bareCommand(for finding: Readiness.Finding) -> Hint? {
    switch finding.check {
    case .playbooks:
      let open = finding.missing
      return open.isEmpty
        ? .next("playbook check") : .next("playbook check \(open.joined(separator: " "))")
    case .translated:
      return finding.missing.first.map { "${EDITOR:-vi} \(playbooks.shellQuoted)/\($0).yaml" }
    case .ownPlaybook:
      guard finding.state == .unchanged, let id = finding.holdings.first else {
        return .next("playbook new storm --from spine")
      }
      return "${EDITOR:-vi} \(playbooks.shellQuoted)/\(id).yaml"
    case .drill: return .next("drill run \(scenario)")
    case .retention where !finding.missing.isEmpty: return .next("list --retention")
    case .areas, .strategyOwner, .strategyReview, .goalPerArea, .measurableGoals, .steering,
      .workingGroup, .time, .budget, .hourlyRate, .effortReview, .audiences, .audienceChannels,
      .forums, .sources, .sourceOwners, .coverage, .use, .channelOwners, .channelPurposes, .voice,
      .roles, .deputies, .reachable, .retention, .targets, .figuresReview, .guideline,
      .guidelineDate, .acknowledged, .training:
      return finding.canBeAsked ? .next("init --guided") : "${EDITOR:-vi} \(file.shellQuoted)"
    }
  }
}

extension Readiness.Finding {
  /// Whether `init --guided` asks for it. What somebody began is mostly for a person to complete.
  fileprivate var canBeAsked: Bool {
    switch state {
    case .there: return false
    case .incomplete: return [.goalPerArea, .roles, .deputies, .reachable].contains(check)
    case .missing, .unchanged, .outdated, .ahead: break
    }
    switch check {
    case .areas, .strategyOwner, .strategyReview, .goalPerArea, .steering, .workingGroup, .time,
      .budget, .hourlyRate, .effortReview, .audiences, .sources, .channelOwners, .voice, .roles,
      .deputies, .reachable, .targets, .figuresReview, .guideline, .training:
      return true
    case .measurableGoals, .audienceChannels, .forums, .sourceOwners, .coverage, .use,
      .channelPurposes, .playbooks, .translated, .ownPlaybook, .drill, .retention,
      .guidelineDate, .acknowledged:
      return false
    }
  }

  /// For whom or what it is missing.
  fileprivate var missing: [String] {
    if case .incomplete(let open) = state { open } else { [] }
  }
}
