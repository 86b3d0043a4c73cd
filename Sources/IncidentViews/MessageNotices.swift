import IncidentCore
import IncidentWording

/// What is to be noticed of the other variants of a message: texts that are too long for their channel,
/// and where else stands what was changed, corrected or withdrawn.
struct MessageNotices {
  private let receipt: Receipt

  init(_ receipt: Receipt) {
    self.receipt = receipt
  }

  func lines(in presentation: Presentation) -> [String] {
    tooLong(in: presentation) + elsewhere(in: presentation)
  }

  private func name(of number: Int) -> String {
    receipt.after.name(ofStatement: number).text
  }

  /// The texts that were written and that their channels do not take.
  private func tooLong(in presentation: Presentation) -> [String] {
    receipt.entries.compactMap { entry in
      guard let number = entry.event.written, let text = entry.words?[.text],
        let statement = receipt.after.statements.first(where: { $0.number == number }),
        let limit = statement.channel.limit
      else { return nil }
      let length = limit.length(of: text)
      guard length > limit.maximum else { return nil }
      let title = presentation.language.title(of: statement.channel)
      let edit = presentation.step("statement edit \(name(of: number))")
      return presentation.say(
        de: "Zu lang für \(title): \(length) von \(limit.maximum) Zeichen. → \(edit)",
        en: "Too long for \(title): \(length) of \(limit.maximum) characters. → \(edit)")
    }
  }

  /// Where else the words stand that were changed, corrected or withdrawn: each place once, and none
  /// whose correction is on its way.
  private func elsewhere(in presentation: Presentation) -> [String] {
    let corrections = receipt.after.statements.filter { $0.status != .withdrawn }
    var concerned = Set(
      receipt.entries.compactMap(\.event.corrected) + corrections.compactMap(\.corrects))
    return receipt.entries.flatMap { entry -> [String] in
      guard let number = entry.event.corrected else { return [] }
      let found = SameSentences(
        of: number, replacedBy: entry.words?[.text], among: receipt.statementTexts)
      return receipt.after.alike(number, found.statements)
        .filter { concerned.insert($0.number).inserted }
        .map { statement in
          let (own, other) = (name(of: number), name(of: statement.number))
          let title = presentation.language.title(of: statement.status)
          let step = presentation.step(
            statement.status == .published
              ? "statement correct \(other)" : "statement edit \(other)")
          let sentence = found.sentence(in: statement.number).map {
            presentation.safe($0.inline(atMost: 60))
          }
          guard let sentence else {
            return presentation.say(
              de: "Zu derselben Stellungnahme wie \(own) gehört \(other) (\(title)). → \(step)",
              en: "\(other) (\(title)) belongs to the same statement as \(own). → \(step)")
          }
          return presentation.say(
            de: "In \(other) (\(title)) steht derselbe Satz: „\(sentence)“ → \(step)",
            en: "\(other) (\(title)) holds the same sentence: “\(sentence)” → \(step)")
        }
    }
  }
}

extension IncidentEvent {
  /// The statement that got a text.
  fileprivate var written: Int? {
    switch self {
    case .statementDrafted(let payload): payload.statement
    case .statementEdited(let payload): payload.statement
    default: nil
    }
  }

  /// The statement whose former text no longer holds.
  fileprivate var corrected: Int? {
    switch self {
    case .statementDrafted(let payload): payload.corrects
    case .statementEdited(let payload): payload.statement
    case .statementWithdrawn(let payload): payload.statement
    default: nil
    }
  }
}
