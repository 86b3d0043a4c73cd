/// What only the dialogue of a drill knows, beside all commands.
package enum DrillWord: String, TypedWord {
  case wait
  case actAs = "as"
  case inject, score, end, quit

  package var germanWord: String {
    switch self {
    case .wait: "warten"
    case .actAs: "als"
    case .inject: "einspielungen"
    case .score: "stand"
    case .end: "ende"
    case .quit: "abbrechen"
    }
  }

  package var otherWords: [String] {
    switch self {
    case .end: ["beenden"]
    case .quit: ["exit", "verlassen"]
    default: []
    }
  }
}
