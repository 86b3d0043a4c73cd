import IncidentCore

/// What the statements of a journal are called, as its entries tell: `2`, or `2/x` and `2/x/en` where a
/// message has several variants.
struct VariantNames: Sendable {
  private var drafted: [StatementDrafted] = []
  private var undone: Set<Int> = []

  mutating func add(_ payload: StatementDrafted, isUndone: Bool) {
    drafted.append(payload)
    if isUndone { undone.insert(payload.statement) }
  }

  func name(of statement: Int) -> VariantName {
    guard let own = drafted.first(where: { $0.statement == statement }) else {
      return VariantName(statement)
    }
    let variants = drafted.filter {
      $0.messageNumber == own.messageNumber
        && (!undone.contains($0.statement) || $0.statement == statement)
    }
    guard variants.count > 1 else { return VariantName(own.messageNumber) }
    let namesakes = variants.count { $0.channel == own.channel }
    return VariantName(
      own.messageNumber, channel: own.channel, language: namesakes > 1 ? own.language : nil)
  }
}

extension StatementDrafted {
  fileprivate var messageNumber: Int { message ?? statement }
}
