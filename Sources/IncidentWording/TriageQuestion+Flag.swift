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
}

extension TriageQuestion {
  /// What can be answered, by the words of the option.
  package func choices(in language: Language) -> [String] {
    switch self {
    case .threat, .positive: YesOrNo.words(in: language)
    case .truth: PostTruth.words(in: language)
    case .kind: PostKind.words(in: language)
    }
  }
}
