import IncidentCore

extension RefusalWording {
  /// The line that was typed, with the reason that it lacks.
  func answerStands(_ question: Question, _ answer: String, instead other: String) -> Said {
    let (asked, stands, given) = (
      language.title(of: question), language.answer(answer, to: question),
      language.answer(other, to: question)
    )
    let reason = "--because \"…\""
    return said(
      de: "Schon beantwortet (\(asked)): \(stands). Warum jetzt „\(given)“?",
      en: "Answered already (\(asked)): \(stands). Why “\(given)” now?",
      hint: Hint(reason), lacking: reason)
  }
}
