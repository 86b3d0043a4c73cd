import IncidentCore
import IncidentWording

/// What is to be noticed when a statement's text, its strategy or the ledger changed. It refuses
/// nothing.
struct StrategyNotices {
  private let receipt: Receipt
  /// One of the entries of the act.
  private let entry: Entry
  private let names: Names

  init(_ receipt: Receipt, of entry: Entry, names: Names) {
    self.receipt = receipt
    self.entry = entry
    self.names = names
  }

  /// Whether an entry is about a statement.
  static func concern(_ entry: Entry) -> Bool { entry.event.statement != nil }

  func warnings(in presentation: Presentation) -> [String] {
    hidden(in: presentation) + mentions(in: presentation)
      + contradictions(in: presentation.language)
  }

  /// What people call the statement.
  private func name(of number: Int) -> String {
    receipt.after.name(ofStatement: number).text
  }

  /// Signs of the text that nobody sees who approves it, and that go out with it.
  private func hidden(in presentation: Presentation) -> [String] {
    guard let text, let number = entry.event.statement else { return [] }
    let signs = text.hiddenSigns.map { sign in
      let digits = String(sign.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
    guard !signs.isEmpty else { return [] }
    let list = signs.prefix(5).joined(separator: ", ") + (signs.count > 5 ? " …" : "")
    let edit = presentation.step("statement edit \(name(of: number))")
    return [
      presentation.language.choose(
        de:
          "Der Text enthält Zeichen, die man nicht sieht (\(list)); sie gehen mit hinaus. → \(edit)",
        en:
          "The text contains characters that cannot be seen (\(list)); they go out with it. → \(edit)"
      )
    ]
  }

  /// The doubtful claims of which the text seems to speak.
  private func mentions(in presentation: Presentation) -> [String] {
    let language = presentation.language
    guard let text else { return [] }
    let doubtful = receipt.after.doubtfulClaims(in: text, name: names.claim)
    // What is stated as fact, and said of that, is told elsewhere.
    return doubtful.filter { !stated.contains($0.number) }.map { claim in
      let verdict = language.title(of: claim.verdict)
      let name = names.claim(claim.number) ?? language.redacted
      return language.choose(
        de: "Der Text scheint von Behauptung \(claim.number) „\(name)“ zu sprechen; sie ist "
          + "\(verdict). → \(presentation.step("claim list"))",
        en: "The text seems to be about claim \(claim.number) “\(name)”, which is \(verdict). "
          + "→ \(presentation.step("claim list"))")
    }
  }

  private var stated: [Int] {
    let own = entry.event.statement
    return receipt.after.statements.first { $0.number == own }?.claims ?? []
  }

  /// The text that was written or submitted.
  private var text: String? {
    switch entry.event {
    case .statementDrafted, .statementEdited: entry.words?[.text]
    case .statementSubmitted(let payload): receipt.statementTexts[payload.statement]
    default: nil
    }
  }

  /// What speaks against the statement that the act was about, as far as nobody has accepted it.
  private func contradictions(in language: Language) -> [String] {
    guard entry.event.changesPosition, let number = entry.event.statement,
      let statement = receipt.after.statements.first(where: { $0.number == number })
    else { return [] }
    // Who approves is told of what was accepted as well.
    let found =
      entry.header.kind == .statementApproved
      ? receipt.after.contradictions(of: statement)
      : receipt.after.openContradictions(of: statement)
    return found.map { contradiction in
      let text = language.text(
        of: contradiction, claim: contradiction.claim.flatMap(names.claim),
        statement: contradiction.statement.flatMap(names.name(ofStatement:)))
      return language.choose(
        de: "Stellungnahme \(name(of: number)) \(text).",
        en: "Statement \(name(of: number)) \(text).")
    }
  }

  /// Published statements that what was just found out makes wrong.
  static func corrections(
    after receipt: Receipt, in presentation: Presentation
  ) -> [String] {
    let language = presentation.language
    let before = receipt.before.statementsToCorrect
    return receipt.after.statementsToCorrect.filter { !before.contains($0) }.map { matter in
      let verdict = language.title(of: matter.verdict)
      let name = receipt.after.name(ofStatement: matter.statement).text
      return language.choose(
        de: "Stellungnahme \(name) ist veröffentlicht und sagt Behauptung "
          + "\(matter.claim), die \(verdict) ist. → \(presentation.step("statement correct \(name)"))",
        en: "Statement \(name) is published and states claim \(matter.claim), which is "
          + "\(verdict). → \(presentation.step("statement correct \(name)"))")
    }
  }
}

extension IncidentEvent {
  /// The statement that it is about; nil where it is about something else.
  fileprivate var statement: Int? {
    payload.subjects(as: 0).lazy.compactMap { subject in
      if case .statement(let number) = subject { number } else { nil }
    }.first
  }

  /// Whether it may have changed what speaks against a statement, or comes before it is said.
  fileprivate var changesPosition: Bool {
    switch self {
    case .statementDrafted, .statementEdited, .strategiesSet, .statedClaimsSet,
      .statementApproved:
      true
    default: false
    }
  }
}
