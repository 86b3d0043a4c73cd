import IncidentCore
import IncidentReport

/// What waits beside steps and due times: statements to be corrected, open claims, and posts
/// without an answer.
struct StandingMatters {
  private let look: Look
  let toCorrect: [StatementToCorrect]
  let openClaims: Int
  let waitingPosts: Int

  init(_ look: Look) {
    self.look = look
    toCorrect = look.incident.statementsToCorrect
    openClaims = look.incident.claims.count { $0.verdict == .open }
    waitingPosts = look.incident.posts.count(where: \.waitsForAnswer)
  }

  func corrections(in presentation: Presentation) -> String {
    toCorrect.map { matter in
      let verdict = presentation.language.title(of: matter.verdict)
      let name = look.names.claim(matter.claim).map {
        presentation.say(de: " „\($0)“", en: " “\($0)”")
      }
      let text = presentation.say(
        de: "Stellungnahme \(matter.statement) sagt Behauptung \(matter.claim)\(name ?? ""), die "
          + "\(verdict) ist: berichtigen",
        en: "Statement \(matter.statement) states claim \(matter.claim)\(name ?? ""), which is "
          + "\(verdict): correct it")
      return "  ! \(presentation.wrapped(text, indent: 4))\n"
        + "      → stormlog statement \(nextCommand(for: matter))\n"
    }.joined()
  }

  /// What brings the correction on its way, or further on it.
  private func nextCommand(for matter: StatementToCorrect) -> String {
    guard let correction = look.incident.openCorrection(of: matter.statement) else {
      return "correct \(matter.statement)"
    }
    return switch correction.status {
    case .draft: "submit \(correction.number)"
    case .approved: "publish \(correction.number)"
    case .inReview, .published, .corrected, .withdrawn: "show \(correction.number)"
    }
  }

  /// How many claims are open and how many posts wait, on one line; nothing where there are none.
  func counts(in presentation: Presentation) -> String {
    var parts: [String] = []
    if openClaims > 0 {
      let claims = presentation.say(
        de: openClaims == 1 ? "1 Behauptung offen" : "\(openClaims) Behauptungen offen",
        en: openClaims == 1 ? "1 claim open" : "\(openClaims) claims open")
      parts.append("\(claims) → stormlog claim list")
    }
    if waitingPosts > 0 {
      let posts = presentation.say(
        de: waitingPosts == 1 ? "1 Beitrag wartet" : "\(waitingPosts) Beiträge warten",
        en: waitingPosts == 1 ? "1 post waits" : "\(waitingPosts) posts wait")
      parts.append("\(posts) → stormlog triage list --waiting")
    }
    guard !parts.isEmpty else { return "" }
    return "  \(parts.joined(separator: " · "))\n"
  }
}
