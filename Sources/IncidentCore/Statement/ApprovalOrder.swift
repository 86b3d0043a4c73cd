/// Somebody approves for a role that they have by then.
extension Incident {
  var approvalOrders: [TimeOrder] {
    statements.flatMap { statement in
      statement.approvals.flatMap { approval in
        assignments.filter { approval.given.contains($0.sequence) }.map { given in
          TimeOrder(
            TimeOrder.Point(
              .roleGiven(given.role, given.person), at: given.at, entry: given.sequence),
            TimeOrder.Point(
              .statement(statement.number, .approval, by: approval.person), at: approval.at,
              entry: approval.sequence))
        }
      }
    }
  }
}
