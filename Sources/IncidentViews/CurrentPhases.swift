import IncidentCore
import IncidentWording

/// In which phase each playbook is: the first one in which a step is to be done.
struct CurrentPhases {
  /// The phase by the run's number.
  private let phases: [(run: Int, phase: String)]

  /// - Parameter steps: What is to be done, in the order of the runs and of their playbooks.
  init(_ steps: [StepView]) {
    var phases: [(run: Int, phase: String)] = []
    for step in steps where phases.last?.run != step.run {
      phases.append((step.run, step.phase))
    }
    self.phases = phases
  }

  /// Whether a step belongs to a later phase than its playbook is in.
  func isOutside(_ step: StepView) -> Bool {
    phases.contains { $0.run == step.run && $0.phase != step.phase }
  }

  /// A line for each playbook; nothing where none has a step to do.
  func text(of look: Look, in presentation: Presentation) -> String {
    phases.map { run, phase in
      let title = look.names.phase(phase, ofRun: run)
      let playbook = look.names.playbook(ofRun: run).map { " · \($0)" } ?? ""
      return presentation.wrapped("Phase: \(title)\(playbook)", indent: 2) + "\n"
    }.joined()
  }
}
