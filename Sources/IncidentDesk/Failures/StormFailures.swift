import IncidentCore
package import IncidentWording

/// What went wrong among several incidents.
extension FailureWording {
  /// A statement was asked for in a report that shows all of them.
  package func includedInside(_ number: Int) -> Failure {
    Failure(
      "usage",
      say(
        de: "--include gilt nur für die Öffentlichkeit; intern stehen alle in der Nachbetrachtung.",
        en: "--include is for the report for the public; the internal one has all."),
      hint: .next("postmortem --audience public --include \(number)"), exit: .usage)
  }

  /// What was to be shown to the public was never published.
  package func notPublished(_ number: Int) -> Failure {
    Failure(
      "not-published",
      say(
        de: "Stellungnahme \(number) wurde nicht veröffentlicht.",
        en: "Statement \(number) was not published."),
      hint: .next("statement list"), exit: .notFound)
  }

  /// The incident that was chosen is closed while others are open: what was typed may be meant for
  /// one of those.
  func currentIsClosed(_ current: IncidentSummary, open: [IncidentSummary]) -> Failure {
    let list = language.list(open.prefix(3).map(name))
    let more = open.count > 3 ? " …" : ""
    return Failure(
      "current-closed",
      say(
        de: "Der gewählte Vorfall \(name(current)) ist abgeschlossen; offen: \(list)\(more). "
          + "Es wurde nichts gespeichert.",
        en: "The incident in use, \(name(current)), is closed; open: \(list)\(more). "
          + "Nothing was stored."),
      hint: .next("use \(open[0].number)"),
      retries: open.prefix(3).map { Retry(nil, adding: "-i \($0.number)") } + [
        Retry(
          say(de: "für den abgeschlossenen: ", en: "for the closed one: "),
          adding: "-i \(current.number)")
      ],
      exit: .usage)
  }

  /// - Parameter others: What it may be a duplicate of, the likeliest first.
  func originalMissing(_ others: [IncidentSummary]) -> Failure {
    guard !others.isEmpty else {
      return Failure(
        "original-missing",
        say(
          de: "Es gibt keinen anderen Vorfall, dessen Doppel dieser wäre.",
          en: "There is no other incident that this one could be a duplicate of."),
        hint: .next("close --reason cancelled --because \"…\""), exit: .refused)
    }
    let failure = RefusalWording(time).failure(.originalMissing)
    return Failure(
      "original-missing", failure.message,
      hint: Hint(others.prefix(5).map(name).joined(separator: " · ")),
      retries: others.prefix(3).map { Retry(nil, adding: "--of \($0.number)") },
      exit: failure.exit)
  }

  func originalClosedForThis(_ original: Int, _ duplicate: Int) -> Failure {
    Failure(
      "original-closed",
      say(
        de: "Vorfall \(original) ist selbst zugunsten von \(duplicate) abgeschlossen.",
        en: "Incident \(original) was itself closed in favour of \(duplicate)."),
      hint: .next("reopen -i \(original) --because \"…\""), exit: .refused)
  }

  private func name(_ summary: IncidentSummary) -> String {
    "\(summary.number) \((summary.title ?? language.redacted).inline(atMost: .titleInSentence))"
  }
}
