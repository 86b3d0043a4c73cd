package import IncidentCore

extension TriageQuestion {
  /// The option that answers it.
  package var flag: String {
    switch self {
    case .threat: "--threat"
    case .truth: "--true"
    case .positive: "--positive"
    case .kind: "--kind"
    }
  }

  /// What can be answered, by the words of the option.
  package var choices: [String] {
    switch self {
    case .threat, .positive: ["yes", "no"]
    case .truth: PostTruth.allCases.map(\.rawValue)
    case .kind: PostKind.allCases.map(\.rawValue)
    }
  }
}
