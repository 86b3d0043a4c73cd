import IncidentCore
import IncidentWording

/// What statements need next, one line for all variants of a message where they need the same.
struct StatementHints {
  private let receipt: Receipt
  private let names: Names

  init(_ receipt: Receipt, names: Names) {
    self.receipt = receipt
    self.names = names
  }

  func lines(in presentation: Presentation) -> [String] {
    guard let last = receipt.entries.last else { return [] }
    switch last.event {
    case .statementDrafted, .statementEdited: return drafts(in: presentation)
    case .statementSubmitted: return approvals(of: numbers, in: presentation)
    case .statementRejected:
      return numbers.map { presentation.step("statement edit \(name(of: $0)) -m …") }
    case .statementApproved: return afterApproval(in: presentation)
    default: return []
    }
  }

  /// The statements that the act was about.
  private var numbers: [Int] {
    receipt.entries.compactMap { entry in
      switch entry.event {
      case .statementDrafted(let payload): payload.statement
      case .statementEdited(let payload): payload.statement
      case .statementSubmitted(let payload): payload.statement
      case .statementRejected(let payload): payload.statement
      case .statementApproved(let payload): payload.statement
      default: nil
      }
    }
  }

  private func name(of number: Int) -> String {
    receipt.after.name(ofStatement: number).text
  }

  private func typed(_ numbers: [Int]) -> String {
    receipt.after.names(ofStatements: numbers).map(\.text).joined(separator: " ")
  }

  private func drafts(in presentation: Presentation) -> [String] {
    let gaps = receipt.entries.compactMap { entry -> (number: Int, gaps: [String])? in
      let text = entry.words?[.text] ?? ""
      switch entry.event {
      case .statementDrafted(let payload):
        return (payload.statement, StatementTemplateFilling.openPlaceholders(in: text))
      case .statementEdited(let payload):
        return (payload.statement, StatementTemplateFilling.openPlaceholders(in: text))
      default: return nil
      }
    }
    let open = gaps.filter { !$0.gaps.isEmpty }
    guard open.isEmpty else {
      return open.map { draft in
        let values = draft.gaps.map { "--set \($0)=…" }.joined(separator: " ")
        return presentation.step("statement edit \(name(of: draft.number)) \(values)")
      }
    }
    return [presentation.step("statement submit \(typed(gaps.map(\.number)))")]
  }

  /// Who may approve what statements still lack.
  private func approvals(of numbers: [Int], in presentation: Presentation) -> [String] {
    let waiting = receipt.after.statementsWaiting(
      roster: receipt.context.roster, policy: receipt.context.approvals
    ).filter { numbers.contains($0.statement.number) }
    // One person can read and approve all that wait for the same people.
    return waiting.map(\.approvers).uniqued().map { approvers in
      let statements = waiting.filter { $0.approvers == approvers }.map(\.statement)
      guard let first = approvers.first else {
        return presentation.say(
          de: "Niemand im Team kann freigeben: \(presentation.step("assign ROLLE PERSON"))",
          en: "Nobody of the roster may approve: \(presentation.step("assign ROLE PERSON"))")
      }
      let list = presentation.safe(approvers.map(names.person).joined(separator: ", "))
      let texts = receipt.after.approvalWords(for: statements.map(\.number))
      let command = presentation.step("statement approve \(texts) --as \(first)")
      return presentation.say(
        de: "\(approvers.count == 1 ? "Freigeben kann" : "Freigeben können") \(list): \(command)",
        en: "\(list) may approve: \(command)")
    }
  }

  private func afterApproval(in presentation: Presentation) -> [String] {
    let numbers = numbers
    let ready = receipt.after.statements.filter {
      numbers.contains($0.number) && $0.status == .approved
    }
    let lacking = numbers.filter { number in !ready.contains { $0.number == number } }
    let hints = lacking.isEmpty ? [] : approvals(of: lacking, in: presentation)
    guard !ready.isEmpty else { return hints }
    let untold = receipt.after.audiencesUntold(by: receipt.context.informing)
    let areInternal = ready.allSatisfy { receipt.after.isInternalStatement($0.number) }
    guard areInternal || untold.isEmpty else {
      return hints
        + untold.map {
          let audience = presentation.safe($0.rawValue)
          return presentation.say(
            de: "zuerst verständigen: \(presentation.step("inform \(audience) --via …"))",
            en: "tell first: \(presentation.step("inform \(audience) --via …"))")
        }
    }
    let links =
      ready.count == 1
      ? "--url https://…"
      : ready.map(\.channel).uniqued().map { "--url \($0.rawValue)=https://…" }
        .joined(separator: " ")
    return hints
      + [presentation.step("statement publish \(typed(ready.map(\.number))) \(links)")]
  }
}

extension Incident {
  /// What approves these statements: for a whole message its version, else each with its own.
  func approvalWords(for numbers: [Int]) -> String {
    names(ofStatements: numbers).map { name in
      let variants = (try? variants(name)) ?? []
      let version =
        name.channel == nil
        ? variants.first.map { message(of: $0).version } : variants.first?.version
      return [name.text, version].compactMap(\.self).joined(separator: " ")
    }.joined(separator: " ")
  }
}
