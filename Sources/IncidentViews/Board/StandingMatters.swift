import IncidentCore
import IncidentWording

/// What waits beside steps and due times: statements to be corrected or at odds with each other,
/// channels still frozen after the storm, open claims, and posts without an answer.
struct StandingMatters {
  private let look: Look
  let toCorrect: [StatementToCorrect]
  let atOdds: [StatementsAtOdds]
  /// The channels that are frozen though the storm is over.
  let stillFrozen: [Channel]
  let openClaims: Int
  let waitingPosts: Int
  /// What one person asked to have erased.
  let redactions: [RedactionRequest]
  /// That nothing may be erased.
  let hold: LegalHold?

  init(_ look: Look) {
    self.look = look
    toCorrect = look.incident.statementsToCorrect
    atOdds = look.incident.statementsAtOdds
    stillFrozen = look.incident.channelsStillFrozen
    openClaims = look.incident.claims.count { $0.verdict == .open }
    redactions = look.incident.redactionRequests
    hold = look.incident.hold
    waitingPosts = look.incident.posts.count(where: \.isWaiting)
  }

  /// What stands before the public and should not, and what should be able to go out again.
  func warnings(in presentation: Presentation) -> String {
    matters(in: presentation).map { matter in
      "  ! \(presentation.wrapped(matter.text, indent: 4))\n      → \(matter.command)\n"
    }.joined()
  }

  /// The same, each on one line.
  func boardLines(in presentation: Presentation) -> [String] {
    matters(in: presentation).map { matter in
      presentation.boardLine("!", isUrgent: true, matter.text, then: matter.command)
    }
  }

  /// What is wrong, and what mends it.
  private typealias Matter = (text: String, command: String)

  private func matters(in presentation: Presentation) -> [Matter] {
    corrections(in: presentation) + contradictions(in: presentation)
      + frozenChannels(in: presentation) + requestedRedactions(in: presentation)
  }

  private func requestedRedactions(in presentation: Presentation) -> [Matter] {
    redactions.map { request in
      let person = look.names.person(request.person)
      let text = presentation.say(
        de: "\(person) beantragt, Eintrag \(request.target) zu schwärzen; er ist ein Beweis",
        en: "\(person) asks for the redaction of entry \(request.target), which is proof")
      return (text, presentation.step("redact \(request.target) --confirm --as …"))
    }
  }

  private func called(_ statement: Int) -> String {
    look.incident.name(ofStatement: statement).text
  }

  private func corrections(in presentation: Presentation) -> [Matter] {
    toCorrect.map { matter in
      let verdict = presentation.language.title(of: matter.verdict)
      let name = look.names.claim(matter.claim).map {
        presentation.say(de: " „\($0)“", en: " “\($0)”")
      }
      let text = presentation.say(
        de:
          "Stellungnahme \(called(matter.statement)) sagt Behauptung \(matter.claim)\(name ?? ""), die "
          + "\(verdict) ist: berichtigen",
        en:
          "Statement \(called(matter.statement)) states claim \(matter.claim)\(name ?? ""), which is "
          + "\(verdict): correct it")
      return (text, presentation.step("statement \(nextCommand(for: matter.statement))"))
    }
  }

  private func contradictions(in presentation: Presentation) -> [Matter] {
    let language = presentation.language
    return atOdds.map { pair in
      let (posture, other) = (
        language.title(of: pair.posture), language.title(of: pair.otherPosture)
      )
      let text = presentation.say(
        de:
          "Veröffentlicht und im Widerspruch: Stellungnahme \(called(pair.statement)) (\(posture)) und "
          + "Stellungnahme \(called(pair.other)) (\(other))",
        en: "Published and at odds: statement \(called(pair.statement)) (\(posture)) and statement "
          + "\(called(pair.other)) (\(other))")
      return (text, presentation.step("statement \(nextCommand(for: pair.other))"))
    }
  }

  private func frozenChannels(in presentation: Presentation) -> [Matter] {
    guard !stillFrozen.isEmpty else { return [] }
    return [(presentation.stillFrozen(stillFrozen), presentation.releaseCommand)]
  }

  /// What brings the correction on its way, or further on it.
  private func nextCommand(for statement: Int) -> String {
    guard let correction = look.incident.openCorrection(of: statement) else {
      return "correct \(statement)"
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
      parts.append("\(claims) → \(presentation.step("claim list"))")
    }
    if waitingPosts > 0 {
      let posts = presentation.say(
        de: waitingPosts == 1 ? "1 Beitrag wartet" : "\(waitingPosts) Beiträge warten",
        en: waitingPosts == 1 ? "1 post waits" : "\(waitingPosts) posts wait")
      parts.append("\(posts) → \(presentation.step("triage list --waiting"))")
    }
    if let hold {
      parts.append(
        presentation.say(
          de: "Löschsperre seit #\(hold.sequence)", en: "legal hold since #\(hold.sequence)"))
    }
    guard !parts.isEmpty else { return "" }
    return "  \(parts.joined(separator: " · "))\n"
  }
}

extension Incident {
  /// Where nothing may go out though the storm is over.
  var channelsStillFrozen: [Channel] {
    status == .resolved || status == .closed ? freezesInForce.map(\.channel) : []
  }
}

extension Presentation {
  var releaseCommand: String { step("freeze release --all --because …") }

  /// That channels are frozen still.
  func stillFrozen(_ channels: [Channel]) -> String {
    let list = language.list(channels.map { language.title(of: $0) })
    return say(de: "noch angehalten: \(list)", en: "still frozen: \(list)")
  }
}
