import IncidentCore

extension AskedQuestion {
  /// What is typed to give a reply without being asked; the choice where the reply says nothing.
  package func step(for reply: Reply) -> NextStep {
    let code: String
    switch reply {
    case .answer(let answer): code = answer
    case .unknown: code = ValueWord.unknown.rawValue
    case .skip, .quit: return step
    }
    switch question {
    case .question(.harm): return harm(code)
    case .question(.threat): return NextStep("fact threat \(code)")
    case .question(.claim): return NextStep("fact claim \(code)")
    case .question(let question): return NextStep("assess --\(question.rawValue) \(code)")
    case .decision(let run, let step, _):
      return NextStep("decide \(step) \(code) --run \(String(run))")
    case .fact(let fact): return NextStep("fact \(fact.name) \(code)")
    }
  }

  /// Harm is typed by its two facts.
  private func harm(_ code: String) -> NextStep {
    switch Harm(rawValue: code) {
    case .injured: "fact injury yes"
    case .harmed: "fact victim=yes injury=no"
    case .nobody: "fact victim no"
    default: "fact victim unknown"
    }
  }
}
