/// What is typed in the transcripts, by the part of the tool they show.
enum Script: String, CaseIterable {
  case storm, steps, moving, statements, promises, record, looking, learning, safekeeping, preparing
  case clocks, informing, freezing, mistakes, exchange, strategy, triage

  var text: String {
    switch self {
    case .storm: storm
    case .steps: steps
    case .moving: moving
    case .statements: statements
    case .promises: promises
    case .record: record
    case .looking: looking
    case .learning: learning
    case .safekeeping: safekeeping
    case .preparing: preparing
    case .clocks: clocks
    case .informing: informing
    case .freezing: freezing
    case .mistakes: mistakes
    case .exchange: exchange
    case .strategy: strategy
    case .triage: triage
    }
  }

  static let opening = """
    $ open "Racist advertisement 🥖" --playbook bakery --wind 2 --channel x --detected "20 min ago"
    """
}
