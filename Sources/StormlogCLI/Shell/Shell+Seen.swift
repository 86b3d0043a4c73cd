import HostTerminal
import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording

extension Shell {
  /// The texts of statements that a person at the terminal has read here and said yes to; nil where
  /// nobody can be asked.
  ///
  /// - Throws: ``EarlyExit`` where the person says no.
  func textsSeenHere(_ names: [VariantName]) throws -> SeenTexts? {
    if context.shown != nil { return try desk.shownTexts(of: names) }
    guard context.isInteractive else { return nil }
    let asked = try desk.statements(meantBy: names, for: .approval)
    let shown = asked.compactMap { named -> String? in
      guard named.statement.status == .inReview || named.statement.status == .approved else {
        return nil
      }
      return named.text.map {
        presentation.textToApprove($0, of: named.statement, calledBy: named.name)
      }
    }
    guard shown.count == asked.count else { return nil }
    context.warn(shown.joined() + presentation.approvalQuestion(shown.count))
    let answer = try? context.input.readLine()
    guard let answer, (try? reading.yesOrNo(answer.trimmingBlanks, named: "")) == true else {
      context.warn(phrases.notApproved)
      throw EarlyExit(status: .negative)
    }
    return SeenTexts(asked.map(\.statement.digest), .shown)
  }
}
