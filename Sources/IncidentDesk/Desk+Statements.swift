package import IncidentCore
import IncidentStore
import IncidentWording

/// A statement with what it is called, and its present text; nil where that was redacted.
package struct NamedStatement: Sendable {
  package let statement: PublicStatement
  package let name: VariantName
  package let text: String?
}

/// What an act on statements looks at and quotes comes out of its own transaction: meanwhile
/// somebody else may have given a statement another text.
extension Desk {
  /// The approval of texts that were seen.
  ///
  /// - Parameters:
  ///   - seen: The texts that were named or shown; nil where none was.
  ///   - signatures: The person's signatures under them, by the statements' numbers.
  package func approving(
    _ names: [VariantName], seen: SeenTexts?, signatures: [Int: ApprovalSignature] = [:]
  ) -> JournalAct {
    JournalAct { incident, _, _ in
      ActOnStatements(names, .approval) { statement in
        ApproveStatement(
          statement.number, seen: seen?.text(of: statement, namedBy: names, in: incident),
          signature: signatures[statement.number])
      }
    }
  }

  /// The submission of the present texts of statements.
  package func submitting(
    _ names: [VariantName], contradictingBecause: String?
  ) -> JournalAct {
    withTexts(of: names) { texts in
      ActOnStatements(names, .submission) {
        SubmitStatement(
          $0.number, text: texts[$0.number], contradictingBecause: contradictingBecause)
      }
    }
  }

  /// The edit of a statement.
  ///
  /// - Parameter basis: The digest of the text that the new one was built on; nil where it stands
  ///   for itself.
  package func editing(
    _ name: VariantName, text: String, basis: String?, touchesLiability: Bool?
  ) -> JournalAct {
    withTexts(of: [name]) { texts in
      ActOnStatements([name], .position) {
        EditStatement(
          $0.number, text: text, current: texts[$0.number], basis: basis,
          touchesLiability: touchesLiability)
      }
    }
  }

  /// The publication of the present texts of statements.
  ///
  /// - Parameter form: The act, given a statement and its text; nil where that was redacted.
  package func publishing(
    _ names: [VariantName],
    _ form: @escaping @Sendable (PublicStatement, _ text: String?) -> PublishStatement
  ) -> JournalAct {
    withTexts(of: names) { texts in
      ActOnStatements(names, .publication) { form($0, texts[$0.number]) }
    }
  }

  private func withTexts(
    of names: [VariantName], _ form: @escaping (_ texts: [Int: String]) -> any Act
  ) -> JournalAct {
    JournalAct { incident, journal, incidentNumber in
      // What a name does not mean the act refuses.
      let variants = names.flatMap { (try? incident.variants($0)) ?? [] }
      let texts = try variants.uniqued().map { variant in
        (variant.number, try journal.entry(variant.textEntry, of: incidentNumber).words?[.text])
      }
      return form(
        texts.reduce(into: [:]) { texts, text in texts[text.0] = text.1 })
    }
  }

  /// The statements that names mean for a deed of whoever acts.
  package func statements(
    meantBy names: [VariantName], for deed: StatementDeed
  ) throws -> [NamedStatement] {
    try reading { incident, journal, incidentNumber in
      let actor = try acting(in: incidentNumber, incident, journal).id
      let context = decisionMaker(actor: actor)()
      let meant = try refusing { () throws(Refusal) in
        try incident.statements(meantBy: names, for: deed, in: context)
      }
      return try meant.statements.map { statement in
        NamedStatement(
          statement: statement, name: incident.name(ofStatement: statement.number),
          text: try journal.entry(statement.textEntry, of: incidentNumber).words?[.text])
      }
    }
  }

  /// The published variants that one text can correct: those in one language.
  package func statementsToCorrect(_ name: VariantName) throws -> [NamedStatement] {
    let found = try statements(meantBy: [name], for: .correction)
    let languages = found.map(\.statement.language).uniqued()
    guard languages.count == 1 else {
      throw failure(.severalLanguages(name, languages: languages))
    }
    return found
  }

  /// The present texts of all statements, by their numbers, as far as they are not redacted.
  package func statementTexts() throws -> [Int: String] {
    try reading { incident, journal, incidentNumber in
      try incident.statements.reduce(into: [:]) { texts, statement in
        texts[statement.number] =
          try journal.text(ofStatement: statement.number, in: incident, incidentNumber)
      }
    }
  }

  /// The number of the variant that a name means, of several the first that is published.
  package func published(named text: String) throws -> Int {
    let name = try statementName(text)
    return try reading { incident, _, _ in
      let found = try refusing { () throws(Refusal) in try incident.variants(name) }
      return (found.first { $0.publication != nil } ?? found[0]).number
    }
  }

  /// The one statement that a name means, and its present text; nil where that was redacted.
  package func statement(_ name: VariantName) throws -> (PublicStatement, text: String?) {
    try reading { incident, journal, incidentNumber in
      let statement = try refusing { () throws(Refusal) in try incident.variant(name) }
      return (
        statement, try journal.text(ofStatement: statement.number, in: incident, incidentNumber)
      )
    }
  }

  /// Those of the texts that this dialogue showed last which names mean; nil outside of one, or where it
  /// showed none.
  package func shownTexts(of names: [VariantName]) throws -> SeenTexts? {
    guard let shown = outside.shown else { return nil }
    let incident = try look().incident
    let variants = try names.flatMap { name in
      try refusing { () throws(Refusal) in try incident.variants(name) }
    }
    let digests = variants.compactMap { shown.digest(of: $0.number, in: incident.id) }
    return digests.isEmpty ? nil : SeenTexts(digests.uniqued(), .shown)
  }

  private func reading<Value>(
    _ body: (Incident, JournalReader, _ incidentNumber: Int) throws -> Value
  ) throws -> Value {
    try withStore(.readOnly) { store in
      let incidentNumber = try incidentNumber(in: store)
      return try read(store) { journal in
        try body(journal.load(incidentNumber).incident, journal, incidentNumber)
      }
    }
  }
}

extension JournalReader {
  /// The present text of a statement; nil where there is none, or it was redacted.
  func text(
    ofStatement number: Int, in incident: Incident, _ incidentNumber: Int
  ) throws -> String? {
    guard let statement = incident.statements.first(where: { $0.number == number }) else {
      return nil
    }
    return try entry(statement.textEntry, of: incidentNumber).words?[.text]
  }

  /// The texts that the echo of an act looks at, as they are before it.
  func texts(
    quotedAfter drafts: [Draft], in incident: Incident, _ incidentNumber: Int
  ) throws -> [Int: String] {
    var numbers: [Int] = []
    for draft in drafts {
      switch draft.event {
      case .statementSubmitted(let payload): numbers.append(payload.statement)
      case .statementApproved(let payload): numbers.append(payload.statement)
      // What is wrong in one text may stand in others.
      case .statementEdited, .statementWithdrawn: numbers += incident.statements.map(\.number)
      case .statementDrafted(let payload) where payload.corrects != nil:
        numbers += incident.statements.map(\.number)
      default: break
      }
    }
    return try numbers.uniqued().reduce(into: [:]) { texts, number in
      texts[number] = try text(ofStatement: number, in: incident, incidentNumber)
    }
  }
}
