import HostTerminal
import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording

extension Shell {
  /// The text of a statement that a person at the terminal has read here and said yes to; nil where
  /// nobody can be asked.
  ///
  /// - Throws: ``EarlyExit`` where the person says no.
  func textSeenHere(_ number: Int) throws -> SeenText? {
    if context.shown != nil { return try desk.shownText(ofStatement: number) }
    guard context.isInteractive else { return nil }
    let (statement, text) = try desk.statement(number)
    guard let text, statement.status == .inReview || statement.status == .approved else {
      return nil
    }
    context.warn(presentation.textToApprove(text, of: statement))
    let answer = try? context.input.readLine()
    guard let answer, (try? reading.yesOrNo(answer.trimmingBlanks, named: "")) == true else {
      context.warn(phrases.notApproved)
      throw EarlyExit(status: .negative)
    }
    return SeenText(statement.digest, .shown)
  }
}
